import { describe, expect, it } from 'vitest';
import { forbidCookies } from '../browser/cookie-jar';
import { last, minutes, NOTES, said, site, stored, START, useNotedPage } from './site';

useNotedPage();

describe('after an answer', () => {
  it('the record says how it came about, and the event hands it out', async () => {
    const page = site(
      { policy: { revision: 3, updated: '2026-11-01' } },
      { region: 'DE', regionSource: 'server-timing', gpc: true, dnt: true, locale: 'de' },
    );
    await page.answer({ signal: true, granted: ['analytics', 'stats:analytics'] }, 'notice');
    expect(page.consent.record()).toEqual({
      time: '2026-11-22T12:00:00.000Z',
      expires: '2027-05-23T12:00:00.000Z',
      method: 'save',
      revision: 3,
      granted: ['analytics', 'stats'],
      denied: ['functional', 'marketing'],
      presumed: [],
      signal: true,
      schema: 1,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      id: expect.stringMatching(/^[\da-z]{16,}$/),
      first: '2026-11-22T12:00:00.000Z',
      layer: 'notice',
      origin: 'https://shop.example.co.uk',
      locale: 'de',
      model: 'opt-in',
      region: 'DE',
      regionSource: 'server-timing',
      gpc: true,
      dnt: true,
      updated: '2026-11-01',
      textHash: expect.stringMatching(/^[\da-z]{6,11}$/),
      history: [],
    });
    expect(said).toEqual([page.consent.record()]);
  });

  it('there is neither an address nor a user agent in it', async () => {
    await site().answer({}, 'notice');
    expect(localStorage.getItem(NOTES)).not.toContain(navigator.userAgent);
    expect(localStorage.getItem(NOTES)).not.toContain(location.pathname);
  });

  it.each([
    ['notice', 'notice'],
    ['preferences', 'preferences'],
    ['trigger', 'api'],
    [undefined, 'api'],
  ] as const)('what was on the screen, %s, is noted as %s', async (shown, layer) => {
    await site().answer({}, shown);
    expect(last().layer).toBe(layer);
  });

  it('the answer itself is noted too where the browser keeps no cookie, and nowhere else', async () => {
    const page = site();
    await page.answer();
    expect(stored(NOTES)).not.toHaveProperty('value');
    forbidCookies();
    minutes(1);
    await page.answer({ method: 'reject-all', granted: [] });
    expect(stored(NOTES)).toMatchObject({ value: expect.stringMatching(/^1\..*reject-all/) });
    expect(page.consent.record()).toMatchObject({ method: 'reject-all', id: last().id });
  });

  it('only the answer in force has notes', async () => {
    const page = site();
    await page.answer();
    minutes(1);
    await page.answer();
    const times = Object.keys(stored(NOTES) as object).filter((key) => /^\d+$/.test(key));
    expect(times).toEqual([String((START + 60_000) / 1000)]);
  });

  it('nothing that a caller does to a record changes the record', async () => {
    const page = site();
    await page.answer();
    minutes(1);
    await page.answer();
    const before = JSON.stringify(page.consent.record());
    for (const one of [page.consent.record()!, last()]) {
      const open = one as unknown as {
        history: { granted: string[] }[];
        granted: string[];
        id: string;
      };
      open.history[0]!.granted.push('marketing');
      open.history.push(open.history[0]!);
      open.granted.push('marketing');
      open.id = 'mine';
    }
    expect(JSON.stringify(page.consent.record())).toBe(before);
  });
});

describe('where the site takes over answers of another tool', () => {
  const MARK = 'askfirst-imported';

  it('an answer given here says that it is done', async () => {
    await site({ import: { from: 'klaro' } }).answer();
    expect(localStorage.getItem(MARK)).not.toBeNull();
  });

  it('so does a reset, at once', () => {
    void site({ import: { from: 'klaro' } }).reset();
    expect(localStorage.getItem(MARK)).not.toBeNull();
  });

  it('a site that takes over nothing has no such note', async () => {
    for (const config of [{}, { import: { markup: true } }]) await site(config).answer();
    expect(localStorage.getItem(MARK)).toBeNull();
  });
});

describe('the next answer', () => {
  it('keeps the id and the day of the first, and has the one before as history', async () => {
    const page = site();
    await page.answer({ method: 'accept-all' });
    const { id } = last();
    minutes(1);
    await page.answer({ method: 'reject-all', granted: [] });
    minutes(2);
    await page.answer();
    expect(last()).toMatchObject({ id, first: '2026-11-22T12:00:00.000Z' });
    expect(last().history).toEqual([
      {
        time: '2026-11-22T12:01:00.000Z',
        method: 'reject-all',
        revision: 0,
        granted: [],
        denied: ['functional', 'marketing'],
        presumed: [],
        signal: false,
      },
      expect.objectContaining({ time: '2026-11-22T12:00:00.000Z', method: 'accept-all' }),
    ]);
  });

  it('within the same second does not hide the one before', async () => {
    const page = site();
    await page.answer({ method: 'accept-all' });
    await page.answer({ method: 'reject-all', granted: [] });
    expect(last().history!.map(({ method }) => method)).toEqual(['accept-all']);
    expect(said).toHaveLength(2);
  });

  it('that is the same one said twice is one answer', async () => {
    const page = site();
    await Promise.all([page.answer(), page.answer()]);
    expect(said).toHaveLength(1);
    expect(last().history).toEqual([]);
  });

  it.each([
    [0, 0],
    [2, 2],
    [undefined, 10],
    [-1, 10],
    [101, 10],
    ['3' as never, 10],
  ])('with a history of %s leaves at most %i', async (history, most) => {
    const page = site({ record: history === undefined ? {} : { history } });
    for (let count = 0; count < 13; count++) {
      minutes(count);
      await page.answer();
    }
    expect(last().history).toHaveLength(most);
  });

  it('after a reset begins anew, and the reset leaves no notes', async () => {
    const page = site();
    await page.answer();
    const { id } = last();
    await page.reset();
    expect(localStorage.getItem(NOTES)).toBeNull();
    await page.answer();
    expect(last().id).not.toBe(id);
    expect(said).toHaveLength(2);
  });
});
