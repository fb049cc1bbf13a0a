/** The template beside the widget, and where the site has Google's services. */
import { describe, expect, it } from 'vitest';
import { answer, callsFor, DEFAULT, DONE, NOW, states, update } from './calls';
import { runTemplate } from './sandbox';

describe('the services of Google, where the site has them', () => {
  const yes = (granted: string[], denied: string[]): unknown =>
    callsFor([answer({ granted, denied })])[1];

  it('come before their categories, refused or granted', () => {
    const services = ['google-ads:marketing', 'google-analytics:analytics'];
    const categories = ['analytics', 'marketing'];
    expect(yes(categories, services)).toEqual(update(false, false, false));
    expect(yes(services, categories)).toEqual(update(true, true, false));
    expect(yes(['xgoogle-ads:marketing', '0google-ads:marketing'], [])).toEqual(
      update(false, false, false),
    );
  });

  it('are not outranked less than their category by the browser’s signal', () => {
    const value = answer({ granted: ['google-ads:marketing'], denied: [] });
    expect(callsFor([value])[1]).toEqual(update(true, false, false));
    expect(callsFor([value], { gpc: 'true' })[1]).toEqual(update(false, false, false));
  });
});

describe('together with the widget', () => {
  const consent = (granted: string[], decided: boolean) => {
    const heard: (readonly [type: string, fn: () => void])[] = [];
    const stateOf = (names: string[]) => ({
      granted: ['necessary', ...names],
      denied: [''],
      decided,
    });
    const one = {
      state: stateOf(granted),
      on: (type: string, fn: () => void) => heard.push([type, fn]),
      /** Goes over to a state, and says so. */
      say(type: string, names: string[]) {
        one.state = stateOf(names);
        for (const [kind, fn] of heard) if (kind === type) fn();
      },
    };
    return one;
  };
  const US = { regions: [{ region: 'US', granted: 'analytics, marketing' }] };
  const arrive = (window: Record<string, unknown>, askfirst: unknown): void => {
    const queue = window.askfirst as (() => void)[];
    window.askfirst = askfirst;
    queue.forEach((fn) => fn());
  };

  it('asks it where it is there already, and not the cookie', () => {
    const askfirst = consent(['analytics'], true);
    const { calls } = runTemplate(['reject'], NOW, {}, { askfirst });
    expect(calls).toEqual([DEFAULT, update(false, true, false), DONE]);
  });

  it('waits for it where it comes later, and hears of every change', () => {
    const { calls, window } = runTemplate([], NOW);
    expect(window.askfirst).toHaveLength(1);
    const askfirst = consent([], false);
    arrive(window, askfirst);
    expect(calls).toEqual([DEFAULT, DONE]);
    askfirst.say('ready', []);
    askfirst.say('change', ['marketing']);
    askfirst.say('change', []);
    expect(calls.slice(2)).toEqual([update(true, false, false), update(false, false, false)]);
  });

  it('takes back a yes from the cookie that does not hold there', () => {
    // an opt-out signal outranks it, say, or the days and the revision are others than the tag knows
    const yes = answer({ granted: ['marketing'], denied: [] });
    const { calls, window } = runTemplate([yes], NOW);
    expect(calls).toEqual([DEFAULT, update(true, false, false), DONE]);
    arrive(window, consent([], false));
    expect(calls.slice(3)).toEqual([update(false, false, false)]);
  });

  it('takes back what a region was granted, where that does not hold, once the rules are known', () => {
    const { calls, window } = runTemplate([], NOW, US);
    expect(calls).toHaveLength(3);
    const askfirst = consent([], false);
    arrive(window, askfirst);
    expect(calls).toHaveLength(3);
    askfirst.say('ready', []);
    expect(calls.slice(3)).toEqual([update(false, false, false)]);
    const there = runTemplate([], NOW, US, { askfirst: consent([], false) });
    expect(there.calls.slice(2)).toEqual([update(false, false, false), DONE]);
  });

  it('grants a region nothing for ads under the browser’s signal', () => {
    const region = ['US'];
    expect(callsFor([], { ...US, gpc: true })[0]).toEqual([
      'setDefaultConsentState',
      { ...states(false, true, false), wait_for_update: 500, region },
    ]);
  });

  it('says what it presumes where no answer is needed', () => {
    const askfirst = consent(['analytics'], false);
    expect(runTemplate([], NOW, {}, { askfirst }).calls[1]).toEqual(update(false, true, false));
  });
});
