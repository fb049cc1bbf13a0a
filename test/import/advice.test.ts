/** What the development entry says of the dates of another tool's answers. */
import { describe, expect, it } from 'vitest';
import { LASTING } from '../../src/config/undated';
import { checkConfig } from '../../src/debug';
import { TOOLS } from '../../src/import/tools';
import type { Config, ImportConfig } from '../../src/types';
import { readAll } from './read';
import { SAMPLES } from './samples';

const told = (given: unknown, config: Config = {}): readonly string[] =>
  checkConfig({ ...config, import: given as ImportConfig });

describe('the advice to say since when a site has asked', () => {
  const advice = (from: string): unknown =>
    expect.stringMatching(
      new RegExp(`^askfirst: "import\\.from" is ${from}: .*"import\\.since".*\\.$`),
    );

  it('knows of every tool that notes no date how long it keeps an answer', () => {
    const undated = Object.values(SAMPLES).flatMap(({ from, left }) =>
      readAll(from, left).some((one) => (one as { time: unknown }).time === null) ? from : [],
    );
    expect(Object.keys(LASTING).sort()).toEqual([...new Set(undated)].sort());
    for (const [name, days] of Object.entries(LASTING)) {
      expect(TOOLS[name as keyof typeof TOOLS].life).toBe(days);
    }
  });

  it.each(['cookieyes', 'osano', 'silktide', 'tarteaucitron'])('is for %s', (from) => {
    expect(told({ from })).toEqual([advice(`"${from}"`)]);
    expect(told({ from, since: '2026-01-31' })).toEqual([]);
  });

  it.each(['c15t', 'cookiebot', 'klaro', 'onetrust', 'orejime', 'orestbida'])(
    'is not for %s',
    (from) => {
      expect(told({ from })).toEqual([]);
    },
  );

  it('goes by the days that the tool kept an answer, and by those that one is kept here', () => {
    expect(told({ from: 'klaro', days: 182 })).toEqual([advice('"klaro"')]);
    expect(told({ from: 'klaro', days: 181 })).toEqual([]);
    expect(told({ from: 'klaro' }, { cookie: { days: 120 } })).toEqual([advice('"klaro"')]);
    expect(told({ from: 'osano', days: 180 })).toEqual([]);
    expect(told({ from: 'osano' }, { cookie: { days: 366 } })).toEqual([]);
    expect(told({ from: 'osano' }, { cookie: { days: '366' as never } })).toEqual([]);
    // what it keeps never ends, whatever the site says
    expect(told({ from: 'silktide', days: 30 })).toEqual([advice('"silktide"')]);
  });

  it('goes by the usual 182 days where "cookie.days" is out of its bounds, which are 1 and 730', () => {
    const isAdvised = (days: number, kept: number): boolean =>
      told({ from: 'klaro', days }, { cookie: { days: kept } }).some((text) =>
        text.includes('"import.from"'),
      );
    expect([isAdvised(100, 0), isAdvised(200, 0)]).toEqual([false, true]);
    expect([isAdvised(181, 731), isAdvised(200, 731)]).toEqual([false, true]);
    expect([isAdvised(0.5, 1), isAdvised(1, 1)]).toEqual([false, true]);
    expect([isAdvised(729, 730), isAdvised(730, 730)]).toEqual([false, true]);
  });

  it('names those of a list that it is for', () => {
    expect(told({ from: ['c15t', 'osano', 'klaro', 'cookieyes'] })).toEqual([
      advice('"osano, cookieyes"'),
    ]);
  });

  it('is none where something is wrong with the option, which is said then', () => {
    expect(told({ from: 'osano', since: 'May' })).toEqual([
      expect.stringContaining('"import.since" cannot be'),
    ]);
    expect(told('osano')).toEqual([expect.stringContaining('"import" cannot be')]);
    expect(told({ from: ['osano', 'constructor'] })).toEqual([
      expect.stringContaining('"import.from" cannot be'),
    ]);
  });
});
