import type { Consent, Texts } from '../types';
import { mountFrame } from './mount-frame';
import { describe } from './settings-of';

/** See `gate/special.ts`. */
export const take = async (
  frame: HTMLElement,
  consent: Consent,
  words: () => Promise<Partial<Texts>>,
): Promise<void> => {
  const [texts] = await Promise.all([words(), describe(consent, frame.dataset.consent ?? '')]);
  mountFrame(consent, texts, frame as HTMLIFrameElement);
};
