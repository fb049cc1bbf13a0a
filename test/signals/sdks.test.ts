/** Vendors that are told by what their code leaves in the page, now or once it has come. */
import { describe, expect, it } from 'vitest';
import * as signals from '../../src/signals';
import type { Signal } from '../../src/types';
import { frameFromElsewhere, page, run, stateOf, VISITS } from './visits';

let calls: unknown[][] = [];
/** A function of a vendor's that only notes how it is called. */
const spy =
  (...name: string[]) =>
  (...words: unknown[]): void => {
    calls.push([...name, ...words]);
  };
const after = (signal: Signal, visit: string): unknown[][] => {
  calls = [];
  run(signal, VISITS[visit]!);
  return calls;
};

/** From a vendor to what its code leaves, and what it hears as a yes and as a no. */
const VENDORS = {
  meta: {
    make: signals.meta,
    leave: () => (page.fbq = spy()),
    yes: ['consent', 'grant'],
    no: ['consent', 'revoke'],
    category: 'marketing',
  },
  pinterest: {
    make: signals.pinterest,
    leave: () => (page.pintrk = spy()),
    yes: ['setconsent', true],
    no: ['setconsent', false],
    category: 'marketing',
  },
  mixpanel: {
    make: signals.mixpanel,
    leave: () => (page.mixpanel = { opt_in_tracking: spy('in'), opt_out_tracking: spy('out') }),
    yes: ['in'],
    // nothing is sent to say so
    no: ['out', { delete_user: false }],
    category: 'analytics',
  },
  posthog: {
    make: signals.posthog,
    leave: () => (page.posthog = { opt_in_capturing: spy('in'), opt_out_capturing: spy('out') }),
    yes: ['in'],
    no: ['out'],
    category: 'analytics',
  },
  amplitude: {
    make: signals.amplitude,
    leave: () => (page.amplitude = { setOptOut: spy('out') }),
    yes: ['out', false],
    no: ['out', true],
    category: 'analytics',
  },
} as const;

describe.each(Object.entries(VENDORS))('%s', (name, { make, leave, yes, no, category }) => {
  it.each([
    ['first', [no]],
    ['first, then a yes', [no, yes]],
    ['first, then a no', [no]],
    ['return with a yes', [yes]],
    ['return with a no', [no]],
    ['return with statistics only', [category === 'analytics' ? yes : no]],
    ['withdrawal', [yes, no]],
    ['withdrawal and a new yes', [yes, no, yes]],
    ['nothing answered under opt-out', [yes]],
  ])('hears on a %s visit', (visit, log) => {
    leave();
    expect(after(make(), visit)).toEqual(log);
  });

  it('hears the latest only, once its script has run', () => {
    const signal = make();
    expect(after(signal, 'withdrawal')).toEqual([]);
    leave();
    const script = document.body.appendChild(document.createElement('script'));
    script.dispatchEvent(new Event('load'));
    script.dispatchEvent(new Event('load'));
    expect(calls).toEqual([no]);
    script.remove();
  });

  it('follows a service or category that the site names', () => {
    leave();
    calls = [];
    run(make({ for: 'functional own' }), [
      stateOf('functional'),
      stateOf('functional own'),
      stateOf('analytics marketing own'),
    ]);
    expect(calls).toEqual([no, yes, no]);
  });

  it('follows its own service where the site declares it', () => {
    leave();
    calls = [];
    const id = { meta: 'meta-pixel', pinterest: 'pinterest-tag' }[name] ?? name;
    run(make(), [stateOf(category, {}, id), stateOf(`${category} ${id}`, {}, id)]);
    expect(calls).toEqual([no, yes]);
  });

  it('is told once its script has run, whatever frame had its name before', () => {
    page.fbq = page.pintrk = page.mixpanel = page.posthog = page.amplitude = frameFromElsewhere();
    after(make(), 'withdrawal');
    leave();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(calls).toEqual([no]);
  });

  it('is not called by the name of an element', () => {
    page.fbq =
      page.pintrk =
      page.mixpanel =
      page.posthog =
      page.amplitude =
        document.createElement('form');
    expect(() => after(make(), 'withdrawal')).not.toThrow();
    expect(calls).toEqual([]);
  });
});

describe.each(['mixpanel', 'posthog'] as const)('%s', (name) => {
  it('is not told a yes again that it has kept', () => {
    const knows = { has_opted_in_tracking: () => true, has_opted_in_capturing: () => true };
    VENDORS[name].leave();
    Object.assign(page[name] as object, knows);
    expect(after(VENDORS[name].make(), 'return with a yes')).toEqual([]);
  });

  it('may be the instance of a bundle', () => {
    VENDORS[name].leave();
    const sdk = page[name] as never;
    delete page[name];
    expect(after(VENDORS[name].make({ sdk }), 'return with a no')).toEqual([VENDORS[name].no]);
  });
});

describe("mixpanel's snippet", () => {
  /** Leaves the snippet's queue; `arrive` is what its code does with that. */
  const leaveQueue = (hasOptedIn = false): { arrive: () => void } => {
    const queue: unknown[] = [];
    const stub = (name: string) => () => queue.push([name]);
    page.mixpanel = Object.assign(queue, {
      opt_in_tracking: stub('opt_in_tracking'),
      opt_out_tracking: stub('opt_out_tracking'),
      has_opted_in_tracking: stub('has_opted_in_tracking'),
    });
    const code: Record<string, () => unknown> = {
      opt_in_tracking: spy('in'),
      opt_out_tracking: () => calls.push(['out']),
      has_opted_in_tracking: () => hasOptedIn,
    };
    // functions first, then calls, and only then the queue is gone
    const arrive = (): void => {
      const found = [...queue];
      for (const entry of found) if (typeof entry === 'function') entry.call(code);
      for (const entry of found) if (Array.isArray(entry)) code[entry[0] as string]!();
      page.mixpanel = code;
    };
    return { arrive };
  };

  it.each([
    ['first', 'out'],
    ['return with a no', 'out'],
    ['return with a yes', 'in'],
    ['first, then a yes', 'in'],
    ['withdrawal', 'out'],
    ['withdrawal and a new yes', 'in'],
  ])('goes by the latest answer once its code is there: %s', (visit, last) => {
    const { arrive } = leaveQueue();
    expect(after(signals.mixpanel(), visit)).toEqual([]);
    arrive();
    expect([...new Set(calls.flat())]).toEqual([last]);
  });

  it('is asked whether it has kept the yes once its code is there', () => {
    const { arrive } = leaveQueue(true);
    after(signals.mixpanel(), 'return with a yes');
    arrive();
    expect(calls).toEqual([]);
  });

  it('hears of a withdrawal after that', () => {
    const { arrive } = leaveQueue();
    const signal = signals.mixpanel();
    after(signal, 'return with a yes');
    arrive();
    signal.change!(stateOf(''), { granted: [], withdrawn: ['analytics'] });
    expect(calls).toEqual([['in'], ['out']]);
  });
});

describe('Piano', () => {
  it('is opted out before its code comes, and keeps what the page has set', () => {
    page.pdl = { site: 7 };
    run(signals.piano(), VISITS.first!);
    expect(page.pdl).toEqual({
      site: 7,
      requireConsent: 'v2',
      consent: { products: ['PA'], defaultPreset: { PA: 'opt-out' } },
    });
  });

  it('is told once its script has run, whatever frame had its name before', () => {
    page.pa = frameFromElsewhere();
    after(signals.piano(), 'return with a yes');
    page.pa = { consent: { setMode: spy() } };
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(calls).toEqual([['opt-in']]);
  });

  it.each([
    ['first', []],
    ['return with a yes', [['opt-in']]],
    ['return with a no', []],
    ['return with statistics only', [['opt-in']]],
    ['withdrawal', [['opt-in'], ['opt-out']]],
  ])('hears on a %s visit', (visit, log) => {
    page.pa = { consent: { setMode: spy() } };
    expect(after(signals.piano(), visit)).toEqual(log);
  });
});
