/**
 * Long random visits, in two tabs of one browser, against a model of what holds: what was said yes to,
 * until it is refused, ends, is forgotten, or something else is asked.
 */
import fc from '../setup/fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '../../src/types';
import { emptyJar, forbidCookies } from '../browser/cookie-jar';
import { clear, settle, start, useFreshPage } from './widget';

const DAY = 86_400_000;
const DAYS = 182;
useFreshPage();
afterEach(() => {
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

const CATEGORIES = ['functional', 'analytics', 'marketing'];
/** Services that the site comes to have, one after the other. */
const SERVICES: readonly (readonly [string, string])[] = [
  ['film', 'marketing'],
  ['map', 'functional'],
];
type Model = 'opt-in' | 'opt-out';

/** The model: what each name was last told, when the answer was given, and what is asked now. */
class Visitor {
  said = new Map<string, boolean>();
  /** Said to another policy: a no stays one, and all is asked again. */
  isOld = false;
  time = -Infinity;
  revision = 0;
  services = 0;
  /** The browser sends Global Privacy Control; it did so when the answer was given. */
  signal = false;
  wasSignal = false;
  constructor(readonly model: Model) {}

  get asked(): (readonly [string, string])[] {
    const categories = CATEGORIES.map((name) => [name, name] as const);
    return [...categories, ...SERVICES.slice(0, this.services)];
  }
  /** Under opt-out what nobody has refused is on; a refused category stands for its new services. */
  isOn(one: readonly [string, string]): boolean {
    const [name, category] = one;
    if (this.isOutranked(one)) return false;
    return this.said.get(name) ?? (this.model === 'opt-out' && this.said.get(category) !== false);
  }
  /** The signal is a no to advertising, but for a yes that was given in spite of it. */
  isOutranked([name, category]: readonly [string, string]): boolean {
    const isYes = this.said.get(name) === true && this.wasSignal;
    return this.signal && category === 'marketing' && !isYes;
  }
  get granted(): string[] {
    return ['necessary', ...this.asked.filter((one) => this.isOn(one)).map(([name]) => name)];
  }
  get isDecided(): boolean {
    return (
      !this.isOld &&
      this.asked.every((one) => {
        const said = this.said.get(one[0]);
        return said === false || (said && !this.isOutranked(one));
      })
    );
  }
  answer(choose: (name: string, category: string) => boolean | undefined): void {
    const now = this.asked.map((one) => [one[0], choose(...one) ?? this.isOn(one)] as const);
    this.said = new Map(now);
    this.isOld = false;
    this.wasSignal = this.signal;
    this.time = Date.now();
  }
  forget(): void {
    this.said.clear();
  }
  /** The policy becomes another one. */
  revise(): void {
    this.revision++;
    this.isOld = true;
    for (const [name, isYes] of this.said) if (isYes) this.said.delete(name);
  }
  /** What time does to an answer. */
  grow(): void {
    if (Math.floor(this.time / 1000) + (DAYS * DAY) / 1000 <= Math.floor(Date.now() / 1000))
      this.forget();
  }
}

const names = fc.subarray([...CATEGORIES, 'film', 'map', 'nobody']);
const changes = fc.dictionary(
  fc.constantFrom(...CATEGORIES, 'film', 'map', 'nobody'),
  fc.boolean(),
);
const step = fc.record({
  tab: fc.nat(1),
  wait: fc.constantFrom(0, 400, 1000, 90_000),
  does: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ kind: 'accept' } as const) },
    { weight: 3, arbitrary: fc.constant({ kind: 'reject' } as const) },
    { weight: 3, arbitrary: names.map((chosen) => ({ kind: 'choose', chosen }) as const) },
    { weight: 4, arbitrary: changes.map((answers) => ({ kind: 'update', answers }) as const) },
    { weight: 2, arbitrary: fc.constant({ kind: 'reset' } as const) },
    { weight: 2, arbitrary: fc.constant({ kind: 'reload' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'clear' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'signal' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'service' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'revision' } as const) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 1, max: 200 }).map((days) => ({ kind: 'days', days }) as const),
    },
  ),
});

type Steps = readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[];

/** Walks through one visit; returns how many steps it had. */
async function visit(model: Model, keepsCookies: boolean, steps: Steps): Promise<number> {
  clear();
  if (!keepsCookies) forbidCookies();
  const visitor = new Visitor(model);
  const open = (): Consent => {
    Object.defineProperty(navigator, 'globalPrivacyControl', {
      value: visitor.signal,
      configurable: true,
    });
    return start({
      model,
      reload: 'never',
      policy: { revision: visitor.revision },
      services: Object.fromEntries(SERVICES.slice(0, visitor.services)),
    });
  };
  let tabs = [open(), open()];
  const reload = (): void => {
    for (const tab of tabs) tab.destroy();
    tabs = [open(), open()];
  };
  await settle();
  for (const { tab, wait, does } of steps) {
    await vi.advanceTimersByTimeAsync(wait);
    const consent = tabs[tab]!;
    switch (does.kind) {
      case 'accept':
        consent.accept();
        visitor.answer(() => true);
        break;
      case 'reject':
        consent.reject();
        visitor.answer(() => false);
        break;
      case 'choose':
        consent.accept(does.chosen);
        visitor.answer((name, category) =>
          [name, category].some((one) => does.chosen.includes(one)),
        );
        break;
      case 'update':
        consent.update(does.answers);
        visitor.answer((name, category) => does.answers[name] ?? does.answers[category]);
        break;
      case 'reset':
        consent.reset();
        visitor.forget();
        break;
      case 'reload':
        reload();
        break;
      case 'clear':
        emptyJar();
        if (!keepsCookies) forbidCookies();
        localStorage.clear();
        visitor.forget();
        reload();
        break;
      case 'service':
        visitor.services = Math.min(visitor.services + 1, SERVICES.length);
        reload();
        break;
      case 'signal':
        visitor.signal = !visitor.signal;
        reload();
        break;
      case 'revision':
        visitor.revise();
        reload();
        break;
      case 'days':
        vi.setSystemTime(Date.now() + does.days * DAY);
        visitor.grow();
        reload();
        break;
    }
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    visitor.grow();
    for (const { state } of tabs) {
      expect([does, state.granted, state.decided]).toEqual([
        does,
        visitor.granted,
        visitor.isDecided,
      ]);
    }
  }
  return steps.length;
}

/** How many visits, and which; more of them on request. */
const RUNS = { numRuns: Number(process.env.VISITS ?? 30) };
const visits = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });

describe('whatever a visitor does in two tabs, what holds is what was said last', () => {
  it.each([
    ['opt-in', true],
    ['opt-out', true],
    ['opt-in', false],
  ] as const)('under %s, where cookies are kept: %s', async (model, keepsCookies) => {
    let steps = 0;
    const walk = async (visited: Steps): Promise<void> => {
      steps += await visit(model, keepsCookies, visited);
    };
    await fc.assert(fc.asyncProperty(visits, walk), RUNS);
    expect(steps).toBeGreaterThan(10 * RUNS.numRuns);
  });
});
