import type { Settings } from '../types';

/** Is the model one, or left out? */
export const hasModel = ({ model }: Settings): boolean =>
  model === undefined || model === 'opt-in' || model === 'opt-out';
