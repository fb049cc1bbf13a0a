import { attempt } from './browser/attempt';
import { lazyFiles } from './browser/lazy-file';
import { google } from './signals/google';
import { readTag } from './browser/tag';
import { create } from './create';
import type { Parts } from './parts';

/**
 * Starts the widget for a script tag: reads its config, sets the global, works off the queue.
 * @param gate the gate, alone or behind a guard
 */
export const start = (gate: Parts['gate']): Promise<void> =>
  attempt(() => {
    const config = readTag();
    const file = lazyFiles();
    const queue = window.askfirst;
    if (queue && Object.isFrozen(queue)) return;
    const consent = create(config, { file, locales: __LOCALES__, signals: { google }, gate });
    window.askfirst = consent;
    if (Array.isArray(queue)) consent.push(...queue);
  });
