import { textOf } from '../config/kinds';
import type { UiConfig } from '../types';

/** The level of the heading over a part of the UI; the usual one where none of the six is named. */
export const headingLevel = ({ heading }: UiConfig): number =>
  /^[1-6]$/.test(textOf(heading)) ? Number(heading) : 2;
