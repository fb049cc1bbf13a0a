import { describe, expect, it, vi } from 'vitest';
import * as record from '../../src/record/keep';
import { readConsent } from '../../src/server';
import { putIntoJar } from '../browser/cookie-jar';
import { filesBut, log, settle, start, useFreshPage } from '../create/widget';
import { optional, OPTIONAL, visit, withSignal } from './visit';

useFreshPage(Date.UTC(2026, 10, 22, 12));
/** A time in the cookie's form, in seconds from now. */
const at = (seconds: number): string => (Math.floor(Date.now() / 1000) + seconds).toString(36);
const YES = (seconds: number): string =>
  `1.${at(seconds)}.0.accept-all.functional~analytics~marketing.`;

describe('what somebody else has left behind', () => {
  it.each(['{"value":5}', '{"value":{}}', '{"value":[[1]]}', '5', '"x"', 'null', 'no json'])(
    'does not keep the widget from starting: notes %s',
    async (notes) => {
      localStorage.setItem('askfirst-record', notes);
      expect(optional(await visit({}))).toEqual([]);
      expect(log).toContain('+notice');
    },
  );

  it.each(['; Path=/a', '; Path=/; Domain=example.co.uk'])(
    'does not outdo a refusal by a date ahead: %s',
    async (place) => {
      const consent = await visit({});
      putIntoJar(`askfirst=${YES(80_000)}${place}`);
      consent.reject();
      await vi.advanceTimersByTimeAsync(3000);
      expect(optional(consent)).toEqual([]);
      expect(optional(await visit({}))).toEqual([]);
    },
  );

  it('does not outdo a yes by the constant "reject" under another path', async () => {
    putIntoJar('askfirst=reject; Path=/a');
    const consent = await visit({});
    consent.accept();
    await vi.advanceTimersByTimeAsync(3000);
    expect(optional(consent)).toEqual(OPTIONAL);
    expect(optional(await visit({}))).toEqual(OPTIONAL);
  });

  it('does not lead the search for the widest domain astray', async () => {
    putIntoJar('askfirst-probe=1; Path=/a; Domain=example.co.uk');
    const consent = await visit({ cookie: { domain: 'auto' } });
    consent.reject();
    await settle();
    expect(consent.state.storage).toBe('cookie');
  });
});

describe('a refusal', () => {
  it('by the constant "reject" survives its own removal under opt-out', async () => {
    putIntoJar('askfirst=reject; Path=/a');
    const consent = await visit({ model: 'opt-out' });
    consent.reject();
    await vi.advanceTimersByTimeAsync(4000);
    expect(optional(consent)).toEqual([]);
    expect(optional(await visit({ model: 'opt-out' }))).toEqual([]);
  });

  it('under a former name counts, in the browser and on a server', async () => {
    const cookie = { formerNames: ['old'] };
    putIntoJar('old=reject; Path=/');
    expect(optional(await visit({ model: 'opt-out', cookie }))).toEqual([]);
    const header = `old=1.${at(-9)}.0.reject-all..functional~analytics~marketing`;
    const { state } = readConsent(header, { model: 'opt-out', cookie }, { now: Date.now() });
    expect(state.granted).toEqual(['necessary']);
  });

  it('of a service holds on when the service moves to another category', async () => {
    putIntoJar(`askfirst=1.${at(-9)}.0.save.functional~analytics~marketing.yt~-marketing; Path=/`);
    const consent = await visit({ model: 'opt-out', services: { yt: 'analytics' } });
    expect(consent.granted('yt')).toBe(false);
  });

  it('reaches another tab where the browser keeps no cookie', async () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('');
    const one = await visit({});
    const other = await visit({});
    one.accept();
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(2000);
    other.reject();
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(optional(one)).toEqual([]);
  });
});

describe('nothing is presumed', () => {
  it('of who has switched cookies off, under opt-out too', async () => {
    withSignal({ cookieEnabled: false });
    expect(optional(await visit({ model: 'opt-out' }))).toEqual([]);
  });

  it('of minors in the United States, without a table of regions too', async () => {
    const config = { model: 'opt-out', region: 'US-CA', minor: true } as const;
    expect(optional(await visit(config))).toEqual([]);
  });

  it('of marketing while it is not known whether Do Not Track is sent', () => {
    putIntoJar(`askfirst=${YES(-99)}; Path=/`);
    withSignal({ doNotTrack: '1' });
    expect(optional(start({ dnt: true }))).toEqual(['functional', 'analytics']);
  });
});

it('each answer is recorded, however late the file for that comes', async () => {
  let come!: (file: typeof record) => void;
  const late = new Promise<typeof record>((resolve) => {
    come = resolve;
  });
  const send = vi.fn<(one: { readonly method: string }) => void>();
  const consent = start({ record: { send } }, { file: filesBut({ record: late }) });
  await settle();
  consent.accept();
  await vi.advanceTimersByTimeAsync(2000);
  consent.reject();
  await vi.advanceTimersByTimeAsync(2000);
  come(record);
  await vi.advanceTimersByTimeAsync(3000);
  expect(send.mock.calls.map(([{ method }]) => method)).toEqual(['accept-all', 'reject-all']);
});
