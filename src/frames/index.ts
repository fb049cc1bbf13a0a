import { setElement } from '../browser/set-element';
import type { Consent, Texts } from '../types';
import { missing } from './missing';
import { mountFrame } from './mount-frame';
import { describe } from './settings-of';

/** See `gate/special.ts`. @param closers gets how to close the frame at once */
export const take = async (
  frame: HTMLElement,
  consent: Consent,
  words: () => Promise<Partial<Texts>>,
  closers: WeakMap<HTMLElement, () => void>,
): Promise<void> => {
  const close = (): void => setElement(frame, false);
  closers.set(frame, close);
  // somebody else may have opened it
  if (missing(consent, frame.dataset.consent ?? '')?.length !== 0) close();
  const [texts] = await Promise.all([words(), describe(consent)]);
  mountFrame(consent, texts, frame as HTMLIFrameElement);
};
