import type { Consent, Texts } from '../types';
import { mountFrame } from './mount-frame';

/** See `gate/special.ts`. */
export const take = async (
  frame: HTMLElement,
  consent: Consent,
  words: () => Promise<Partial<Texts>>,
): Promise<void> => mountFrame(consent, await words(), frame as HTMLIFrameElement);
