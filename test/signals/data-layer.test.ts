/** The plain event for a tag manager's triggers, and when it comes. */
import { describe, expect, it } from 'vitest';
import { emit, listen } from '../../src/browser/events';
import { dataLayer, google } from '../../src/signals';
import { tellNamed } from '../../src/signals/by-name';
import { createTeller } from '../../src/signals/teller';
import type { Consent, Signal } from '../../src/types';
import { listed, NO_CHANGE, page, run, runInTasks, stateOf, VISITS } from './visits';

describe('the data layer', () => {
  const event = (...on: string[]): unknown => ({
    event: 'consent_update',
    consent: {
      necessary: true,
      functional: on.includes('functional'),
      analytics: on.includes('analytics'),
      marketing: on.includes('marketing'),
    },
  });
  const yes = event('functional', 'analytics', 'marketing');
  it.each([
    ['first', undefined],
    ['first, then a yes', [yes]],
    ['return with a no', [event()]],
    ['return with statistics only', [event('analytics')]],
    ['return with a yes that a signal outranks', [event()]],
    ['withdrawal', [yes, event()]],
  ])('hears on a %s', async (visit, log) => {
    await runInTasks(dataLayer(), VISITS[visit]!);
    expect(page.dataLayer).toEqual(log);
  });

  it('hears of what holds where a service was added since the answer', async () => {
    await runInTasks(dataLayer(), VISITS['return with statistics and a new service']!);
    const { consent } = event('analytics') as { consent: object };
    expect(page.dataLayer).toEqual([
      { event: 'consent_update', consent: { ...consent, new: false } },
    ]);
  });

  it('may have another name, and so may the event', async () => {
    await runInTasks(
      dataLayer({ dataLayer: 'tags', event: 'chosen' }),
      VISITS['return with a no']!,
    );
    expect(page.tags).toEqual([{ ...(event() as object), event: 'chosen' }]);
    expect(page.dataLayer).toBeUndefined();
  });

  /** What is there, in short: Google's commands, and events. */
  const inShort = (): unknown[] =>
    listed(page.dataLayer).map((entry) => (Array.isArray(entry) ? entry[1] : entry));
  const all = stateOf('functional analytics marketing');

  it.each([
    ['first', (): Signal[] => [dataLayer(), google()]],
    ['last', (): Signal[] => [google(), dataLayer()]],
  ])('hears of an answer after Google has, if it is listed %s', async (_, make) => {
    const tell = createTeller(make(), {}, () => undefined);
    tell((signal) => signal.start?.(all));
    await Promise.resolve();
    tell((signal) => signal.change?.(stateOf(''), NO_CHANGE));
    await Promise.resolve();
    expect(inShort()).toEqual(['default', 'update', yes, 'update', event()]);
  });

  it('hears of it after whoever listens to the change, and began to after it', async () => {
    const consent = { state: stateOf(''), on: listen } as unknown as Consent;
    // what the file of signals is handed where the config names it
    const stop = tellNamed(consent, 'dataLayer');
    await Promise.resolve();
    const stopLater = listen('change', () => (page.dataLayer as unknown[]).push('later'));
    emit('change', { state: Object.assign(consent, { state: all }).state, ...NO_CHANGE });
    await Promise.resolve();
    stop();
    stopLater();
    expect(page.dataLayer).toEqual([event(), 'later', yes]);
  });

  it('hears once of two changes in one task: what holds then, and no yes that is taken back', async () => {
    run(dataLayer(), [stateOf('', { decided: false }), all, stateOf('analytics')]);
    expect(page.dataLayer).toBeUndefined();
    await Promise.resolve();
    expect(page.dataLayer).toEqual([event('analytics')]);
  });
});
