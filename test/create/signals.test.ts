/** Vendors that a config names. */
import { describe, expect, it, vi } from 'vitest';
import { settle, start, useFreshPage } from './widget';

useFreshPage();

describe('a signal by name', () => {
  it('that is at hand is told before anything else happens', () => {
    const told: string[] = [];
    const mine = () => ({ name: 'mine', start: () => told.push('start') });
    start({ signals: ['mine'] }, { signals: { mine } });
    expect(told).toEqual(['start']);
  });

  it('from a file hears what holds by then, each change, and nothing after the end', async () => {
    const consent = start({ signals: ['matomo'] });
    consent.accept();
    await settle();
    consent.reject();
    consent.destroy();
    consent.accept();
    const { _paq } = window as { _paq?: unknown };
    expect(_paq).toEqual([['requireConsent'], ['setConsentGiven'], ['forgetConsentGiven']]);
  });

  it('that nobody knows is named in the console, and stops nothing', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const consent = start({ signals: ['nobody', { name: 'matomo' }] });
    await settle();
    expect(String(report.mock.calls[0]?.[1])).toContain('signals: "nobody" is not known');
    expect(() => consent.accept()).not.toThrow();
    expect((window as { _paq?: unknown[] })._paq).toContainEqual(['setConsentGiven']);
  });
});
