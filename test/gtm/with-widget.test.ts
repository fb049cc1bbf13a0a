/** The template beside the widget, and where the site has Google's services. */
import { describe, expect, it } from 'vitest';
import { answer, callsFor, DAY, DEFAULT, DONE, NOW, states, update } from './calls';
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

  it('count under the category alone that the tag is told, for an answer to another covers no more', () => {
    const isNo = update(false, true, false);
    const denied = ['functional', 'marketing'];
    expect(answer({ granted: ['google-ads:analytics'] })).toContain('.google-ads~-analytics.');
    expect(yes(['analytics', 'google-ads:analytics'], denied)).toEqual(isNo);
    expect(yes(['analytics', 'marketing', 'google-ads:analytics'], [])).toEqual(isNo);
    expect(yes(['analytics', 'marketing'], ['google-ads:analytics'])).toEqual(isNo);
    expect(yes(['analytics', 'google-analytics:functional'], denied)).toEqual(
      update(false, false, false),
    );
    const fields = { marketing: 'ads', analytics: 'stats' };
    const services = ['google-ads:ads', 'google-analytics:stats'];
    expect(callsFor([answer({ granted: services })], fields)[1]).toEqual(update(true, true, false));
    const former = ['google-ads:marketing', 'google-analytics:analytics'];
    expect(callsFor([answer({ granted: former })], fields)[1]).toEqual(update(false, false, false));
  });

  it('are not granted by their category where the browser’s signal outranks a yes under another', () => {
    const granted = ['analytics', 'google-analytics:marketing'];
    const value = answer({ granted, denied: [] });
    expect(callsFor([value], { gpc: true })[1]).toEqual(update(false, false, false));
    const data = { gpc: true, regions: [{ region: 'US', granted: granted.join() }] };
    expect(callsFor([], data)[0]![1]).toMatchObject(states(false, false, false));
    // not said no to by the visitor
    expect(callsFor([value], { gpc: true, revision: '1' })).toEqual([DEFAULT, DONE]);
  });

  it('are not granted by a category of the same name', () => {
    expect(yes(['google-ads', 'google-analytics'], [])).toEqual(update(false, false, false));
    const value = answer({ granted: ['google-ads'], denied: ['marketing'] });
    expect(callsFor([value], { marketing: 'google-ads' })[1]).toEqual(update(true, false, false));
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
  const region = ['US'];
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
    expect(callsFor([], { ...US, gpc: true })[0]).toEqual([
      'setDefaultConsentState',
      { ...states(false, true, false), wait_for_update: 500, region },
    ]);
  });

  it.each([
    ['google-ads', {}, false],
    ['google-ads, marketing', {}, false],
    ['google-ads:marketing', {}, false],
    ['google-ads, google-analytics', {}, true],
    ['google-ads, google-analytics', { analytics: 'marketing' }, false],
  ])('nor for services of ads, where a region was granted %s', (granted, fields, analytics) => {
    const data = { regions: [{ region: 'US', granted }], ...fields };
    const first = (more: object): unknown => callsFor([], { ...data, ...more })[0]![1];
    expect(first({ gpc: true })).toMatchObject(states(false, analytics, false));
    expect(first({})).toMatchObject({ ad_storage: 'granted' });
  });

  it('lets a refusal of an earlier policy count where a region is granted more, until it says what holds', () => {
    const data = { ...US, revision: '1' };
    const denied = ['analytics', 'functional', 'marketing'];
    const no = answer({ method: 'reject-all', granted: [], denied });
    const { calls, window } = runTemplate([no], NOW, data);
    expect(calls.slice(1)).toEqual([DEFAULT, update(false, false, false), DONE]);
    // what was not refused goes on there
    arrive(window, consent(['analytics'], false));
    expect(calls.slice(4)).toEqual([update(false, true, false)]);
    const part = answer({ granted: ['analytics'], denied: ['marketing'] });
    expect(callsFor([part], data)[2]).toEqual(update(false, false, false));
    const isOver = answer({ time: NOW / 1000 - 182 * DAY, granted: [], denied });
    expect(callsFor([isOver], data)[2]).toEqual(DONE);
  });

  it('says what it presumes where no answer is needed', () => {
    const askfirst = consent(['analytics'], false);
    expect(runTemplate([], NOW, {}, { askfirst }).calls[1]).toEqual(update(false, true, false));
  });
});
