import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/config/resolve';
import { isTrace } from '../../src/import/imported';
import type { ImportConfig, ImportTool, Settings } from '../../src/types';
import { DAY, type Left, NOW, read } from './read';

const klaroYes: Left = { cookies: { klaro: '{"analytics":true}' } };

describe('what a tool has left', () => {
  const settingsFor = (given: ImportConfig | undefined): Settings =>
    resolve({ ...(given && { import: given }) }, ['en'], ['en'], () => undefined);

  it.each<[ImportTool, string[]]>([
    ['c15t', ['c15t', 'privacy-consent-storage', 'c15t:pending-consent-sync']],
    ['cookiebot', ['CookieConsent']],
    ['cookieyes', ['cookieyes-consent']],
    ['klaro', ['klaro']],
    ['onetrust', ['OptanonConsent', 'OptanonAlertBoxClosed', 'eupubconsent-v2', 'OTGPPConsent']],
    ['orejime', ['eu-consent', 'orejime']],
    ['orestbida', ['cc_cookie']],
    ['osano', ['cookieconsent_status']],
    [
      'silktide',
      [
        'silktideCookieBanner_InitialChoice',
        'silktideCookieChoice_ads',
        'stcm.hasConsented',
        'stcm.consent.ads',
      ],
    ],
    ['tarteaucitron', ['tarteaucitron']],
  ])('is told from what is another’s: %s', (from, traces) => {
    for (const key of traces) {
      expect(isTrace(settingsFor({ from }), key), key).toBe(true);
      expect(isTrace(settingsFor({ from: ['klaro', from] }), key), key).toBe(true);
      for (const other of [`${key} or so`, `x${key}`, '', 'theme']) {
        expect(isTrace(settingsFor({ from }), other), other).toBe(false);
      }
    }
  });

  it('goes by the name that the site gave it', () => {
    expect(isTrace(settingsFor({ from: 'klaro', name: 'mine' }), 'mine')).toBe(true);
    expect(isTrace(settingsFor({ from: 'klaro', name: 'mine' }), 'klaro')).toBe(false);
    const silktide = settingsFor({ from: 'silktide', name: 'shop' });
    expect(isTrace(silktide, 'stcm.shop.consent.ads')).toBe(true);
    expect(isTrace(silktide, 'stcm.consent.ads')).toBe(false);
  });

  it('is not all to be read: what c15t has yet to send is no answer', () => {
    const value = JSON.stringify({
      consents: { measurement: true },
      consentInfo: { time: (NOW - DAY) * 1000 },
    });
    expect(read('c15t', { local: { c15t: value } })?.granted).toEqual(['analytics']);
    expect(read('c15t', { local: { 'c15t:pending-consent-sync': value } })).toBeNull();
    expect(isTrace(settingsFor({ from: 'c15t', name: 'own' }), 'c15t:pending-consent-sync')).toBe(
      true,
    );
  });

  it('is nothing where the site names no tool, or none that there is', () => {
    expect(isTrace(settingsFor(undefined), 'klaro')).toBe(false);
    expect(isTrace(settingsFor({}), 'klaro')).toBe(false);
    expect(isTrace(settingsFor({ from: ['toString'] as never }), 'klaro')).toBe(false);
    expect(read('toString' as 'klaro', klaroYes)).toBeNull();
    expect(read('klaro', klaroYes, { from: undefined as never })).toBeNull();
  });
});
