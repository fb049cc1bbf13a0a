import fc from '../setup/fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readRecord } from '../../src/record/read-record';

import { last, minutes, NOTES, said, site, stored, START, useNotedPage } from './site';

const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};

useNotedPage();

describe('a browser that keeps nothing', () => {
  it.each([
    ['refuses storage', () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)],
    ['throws on reading', () => vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)],
    ['is full', () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)],
  ])('and %s still hands out whole records, for as long as the page lives', async (_, happen) => {
    happen();
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    const page = site();
    await page.answer({}, 'notice');
    expect(readRecord(last())).toEqual(last());
    minutes(1);
    await page.answer({ method: 'reject-all' });
    expect(readRecord(last())).toEqual(last());
  });

  it('remembers the id and the answer before for the page, where it only lacks room', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const page = site();
    await page.answer();
    minutes(1);
    await page.answer();
    expect(said[1]!.id).toBe(said[0]!.id);
    expect(said[1]!.history).toHaveLength(1);
    await page.reset();
    await page.answer();
    expect(last().id).not.toBe(said[0]!.id);
  });

  it('and cannot remove the notes either does not fail at a reset', async () => {
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    await expect(site().reset()).resolves.toBeUndefined();
  });

  it('makes no record of the constant that a privacy tool sets', async () => {
    const page = site();
    document.cookie = 'askfirst=reject; Path=/';
    await page.noted();
    expect([said, localStorage.length]).toEqual([[], 0]);
  });
});

describe('what somebody else has written under the key', () => {
  it('counts only if it is whole and sound', async () => {
    const page = site();
    await page.answer();
    const good = stored(NOTES) as Record<string, object>;
    const [key, notes] = Object.entries(good)[0]!;
    for (const broken of [
      { id: 'short' },
      { id: '<img src=x onerror=alert(1)>' },
      { id: 'a'.repeat(65) },
      { first: 'yesterday' },
      { history: [{ method: 'accept-all' }] },
      { history: Array(101).fill(good[key]) },
      { layer: ['notice'] },
      { granted: ['a b'] },
      { origin: 'x'.repeat(301) },
      { revision: 1.5 },
      { schema: 2 },
    ]) {
      localStorage.setItem(NOTES, JSON.stringify({ [key]: { ...notes, ...broken } }));
      minutes(1);
      await page.answer();
      expect(last().id, JSON.stringify(broken).slice(0, 80)).not.toBe((notes as { id: string }).id);
      expect(last().history).toEqual([]);
    }
  });

  it('leaves nothing of itself but what belongs there', async () => {
    const page = site();
    await page.answer();
    const [[key, notes]] = Object.entries(stored(NOTES) as object) as [[string, object]];
    const text = JSON.stringify({ [key]: { ...notes, extra: 'x' } }).replace(
      '"extra":"x"',
      '"extra":"x","__proto__":{"polluted":true}',
    );
    localStorage.setItem(NOTES, text);
    minutes(1);
    await page.answer();
    expect(last().id).toBe((notes as { id: string }).id);
    expect(localStorage.getItem(NOTES)).not.toMatch(/extra|polluted/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('does not count when it is inherited', async () => {
    await site().answer();
    expect(readRecord({ ...last() })).toEqual(last());
    expect(readRecord(Object.create(last()))).toBeUndefined();
  });

  it('never throws and never reaches a record unread, whatever it is', async () => {
    const key = String(START / 1000);
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('null', '[]', '{"__proto__":null}', '{', '"x"', '[[[]]]', '{"0":null}'),
      fc.jsonValue().map((value) => JSON.stringify({ [key]: value })),
      fc
        .record({ id: fc.jsonValue(), history: fc.jsonValue(), first: fc.jsonValue() })
        .map((value) => JSON.stringify({ [key]: { ...last(), ...value } })),
    );
    const page = site();
    await page.answer();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        localStorage.setItem(NOTES, text);
        minutes(++count);
        await page.answer();
        expect(readRecord(last())).toEqual(last());
        const { newest, place, ...records } = stored(NOTES) as Record<string, unknown>;
        expect([typeof newest, typeof place]).toEqual(['string', 'string']);
        expect(Object.values(records)).toEqual([last()]);
      }),
      { numRuns: 300 },
    );
  });
});
