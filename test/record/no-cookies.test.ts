import { describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/consent/codec';
import { forbidCookies } from '../browser/cookie-jar';
import { start, useFreshPage } from '../create/widget';

const NOW = Date.UTC(2026, 10, 22, 12);
useFreshPage(NOW);
const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);
const stored = (): string =>
  (JSON.parse(localStorage.getItem('askfirst-record') ?? '{}') as { value: string }).value;

describe('where the browser keeps no cookie', () => {
  it('the last of two quick answers is the one that is kept', async () => {
    forbidCookies();
    const consent = start();
    consent.accept();
    consent.reject();
    await soon();
    expect(consent.state).toMatchObject({ method: 'reject-all', storage: 'local' });
    expect(start().state).toMatchObject({ method: 'reject-all', decided: true });
  });

  it('a refusal loses its mark once its removal is finished', async () => {
    forbidCookies();
    start().reject();
    await soon();
    expect(stored()).toMatch(/[^~]$/);
  });

  it('a tab that has answered hears of what another tab answers later', async () => {
    forbidCookies();
    const consent = start({ reload: 'never' });
    consent.accept(['analytics']);
    await soon();
    const value = encode({
      time: Math.floor(Date.now() / 1000),
      revision: 0,
      signal: false,
      method: 'reject-all',
      granted: [],
      denied: ['functional', 'analytics', 'marketing'],
    });
    localStorage.setItem('askfirst-record', JSON.stringify({ value }));
    window.dispatchEvent(new Event('storage'));
    expect(consent.state).toMatchObject({ granted: ['necessary'], method: 'reject-all' });
  });

  it.each(['{"value":{"toString":1}}', '{"value":[[],{}]}', '{"value":7}', '{"newest":{"a":1}}'])(
    'what somebody else wrote there, %s, is no answer and stops nothing',
    async (text) => {
      localStorage.setItem('askfirst-record', text);
      const consent = start();
      await soon();
      expect(consent.state.decided).toBe(false);
      consent.accept();
      await soon();
      expect(start().state.decided).toBe(true);
    },
  );
});
