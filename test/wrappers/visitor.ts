import { afterEach } from 'vitest';
import { create } from '../../src/create';
import { openGate } from '../../src/gate/gate';
import type { Consent } from '../../src/types';

const live: Consent[] = [];
const page = window as { askfirst?: unknown };

afterEach(() => {
  for (const consent of live.splice(0)) {
    consent.destroy();
    consent.reset();
  }
  document.cookie = 'askfirst=; Max-Age=0; Path=/';
  localStorage.clear();
  delete page.askfirst;
});

/** A Consent object of a page whose visitor has not answered; nothing is drawn. */
export function visitor(): Consent {
  const consent = create(
    { services: { video: 'marketing' } },
    {
      file: () => new Promise<never>(() => undefined),
      locales: ['en'],
      signals: {},
      gate: openGate,
    },
  );
  live.push(consent);
  return consent;
}

/** Does what the script tag does when it comes after the app. */
export function tagArrives(): Consent {
  const consent = visitor();
  const queue = page.askfirst as ((consent: Consent) => void)[] | undefined;
  page.askfirst = consent;
  consent.push(...(queue ?? []));
  return consent;
}
