import { beforeEach, expect, it, vi } from 'vitest';
import { encode } from '../../src/consent/codec';
import type { Asked } from './readme-example';

/** In seconds. */
const DAY = 86_400;
const NOW = Date.UTC(2026, 10, 22) / 1000;

/** Every site here sets this cookie, too. */
export const SESSION = 'session=1; Path=/';

/** What the visitor of an example gets. */
export interface Visit {
  /** What the page was told or says: `on` or `off`. */
  readonly analytics: string | undefined;
  readonly setCookie: readonly string[];
  readonly cacheControl: string | null;
}

const stored = (...granted: readonly string[]): string =>
  encode({
    time: NOW - 100 * DAY,
    revision: 0,
    signal: false,
    method: 'save',
    granted,
    denied: ['functional', 'analytics', 'marketing'].filter((name) => !granted.includes(name)),
  });

const YES = stored('analytics');
const NO = stored();
const again = (value: string): string =>
  `askfirst=${value}; Max-Age=${82 * DAY}; Path=/; SameSite=Lax; Secure`;

/**
 * What every example has to do, by requests for a page with these headers.
 * @param country the header in which the platform names it, if it does
 */
export function keepsAnswers(
  asked: readonly Asked[],
  visit: (headers: Record<string, string>) => Promise<Visit>,
  country?: string,
): void {
  const open = (headers: Record<string, string> = {}): Promise<Visit> =>
    visit({ 'sec-fetch-dest': 'document', ...headers });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 });
    return () => vi.useRealTimers();
  });

  it('grants nothing to a visitor without an answer, and sets no cookie for it', async () => {
    expect(await open()).toMatchObject({ analytics: 'off', setCookie: [SESSION] });
  });

  it('knows a yes, and writes it again with the life that it has left', async () => {
    const { analytics, setCookie } = await open({ cookie: `theme=dark; askfirst=${YES}` });
    expect(analytics).toBe('on');
    expect([...setCookie].sort()).toEqual([again(YES), SESSION]);
  });

  it('knows a no, and writes it again in the same way', async () => {
    const { analytics, setCookie } = await open({ cookie: `askfirst=${NO}` });
    expect(analytics).toBe('off');
    expect([...setCookie].sort()).toEqual([again(NO), SESSION]);
  });

  it.each(['askfirst=', 'askfirst=yes', `askfirst=${YES}!`, `askfirst=${YES.slice(2)}`, ';;=;%%%'])(
    'takes %j for no answer',
    async (cookie) => {
      expect(await open({ cookie })).toMatchObject({ analytics: 'off', setCookie: [SESSION] });
    },
  );

  it('does not write an old answer again with what comes late: images, calls', async () => {
    const { analytics, setCookie } = await open({
      cookie: `askfirst=${YES}`,
      'sec-fetch-dest': 'empty',
    });
    expect([analytics, setCookie]).toEqual(['on', [SESSION]]);
  });

  it('lets no shared cache store an answer', async () => {
    expect(await open({ cookie: `askfirst=${YES}` })).toMatchObject({ cacheControl: 'private' });
  });

  it('sees Global Privacy Control', async () => {
    // a proxy may add one of its own: several headers arrive as one
    for (const header of ['1', '1, 1']) {
      await open({ 'sec-gpc': header });
      expect(asked.at(-1)?.consent.state.gpc).toBe(true);
    }
    await open();
    expect(asked.at(-1)?.consent.state.gpc).toBe(false);
  });

  if (country)
    it(`reads the visitor's country in ${country}`, async () => {
      await open({ [country]: 'DE' });
      expect(asked.at(-1)?.request).toMatchObject({ region: 'DE' });
    });
}

/** What a whole response comes down to. */
export async function visitOf(response: Response): Promise<Visit> {
  const [, analytics] = /^Analytics are (on|off)\.$/.exec(await response.text()) ?? [];
  return {
    analytics,
    setCookie: response.headers.getSetCookie(),
    cacheControl: response.headers.get('cache-control'),
  };
}
