/** Vendors that are told by a queue, which is there before their code. */
import { describe, expect, it } from 'vitest';
import { adsense, clarity, dataLayer, hubspot, matomo, tiktok, uet } from '../../src/signals';
import type { Signal } from '../../src/types';
import { frameFromElsewhere, listed, page, run, runInTasks, stateOf, VISITS } from './visits';

/** What each visit leaves in the queue. */
type Logs = Readonly<Partial<Record<keyof typeof VISITS, readonly unknown[]>>>;

const hears = (make: () => Signal, queue: string, logs: Logs): void => {
  it.each(Object.entries(logs))('hears on a %s', (visit, log) => {
    run(make(), VISITS[visit]!);
    expect(listed(page[queue] ?? [])).toEqual(log);
  });
};

describe('a queue whose name a frame from elsewhere has', () => {
  it.each([
    [matomo, '_paq'],
    [uet, 'uetq'],
    [tiktok, 'ttq'],
    [hubspot, '_hsp'],
    [hubspot, '_hsq'],
    [dataLayer, 'dataLayer'],
    [adsense, 'adsbygoogle'],
  ] as const)('is made, and told all the same: %o, %s', async (make, name) => {
    await runInTasks(make(), VISITS.withdrawal!);
    const told = { ...(page[name] as object) };
    page[name] = frameFromElsewhere();
    await runInTasks(make(), VISITS.withdrawal!);
    expect({ ...(page[name] as object) }).toEqual(told);
  });
});

describe('Microsoft UET', () => {
  const say = (command: string, ad_storage: string): unknown[] => [
    'consent',
    command,
    { ad_storage },
  ];
  const no = say('default', 'denied');
  const yes = say('update', 'granted');
  hears(uet, 'uetq', {
    first: no,
    'first, then a yes': [...no, ...yes],
    'first, then a no': no,
    'return with a yes': [...no, ...yes],
    'return with a no': no,
    'return with statistics only': no,
    withdrawal: [...no, ...yes, ...say('update', 'denied')],
    'withdrawal and a new yes': [...no, ...yes, ...say('update', 'denied'), ...yes],
    'nothing answered under opt-out': [...no, ...yes],
  });

  it('goes on with the queue of the page', () => {
    page.uetq = ['own'];
    run(uet(), VISITS.first!);
    expect(page.uetq).toEqual(['own', ...no]);
  });

  it('calls the tag itself where that has taken the place of the queue', () => {
    const calls: unknown[] = [];
    page.uetq = { push: (...entry: unknown[]) => calls.push(entry) };
    run(uet(), VISITS['return with a yes']!);
    expect(calls).toEqual([no, yes]);
  });

  it('is not put off by an element of that name', () => {
    page.uetq = document.createElement('form');
    run(uet(), VISITS.first!);
    expect(page.uetq).toEqual(no);
  });
});

describe('Microsoft Clarity', () => {
  const say = (ad_Storage: string, analytics_Storage: string): unknown[] => [
    'consentv2',
    { ad_Storage, analytics_Storage },
  ];
  const no = say('denied', 'denied');
  const yes = say('granted', 'granted');
  const make = (): Signal => clarity();
  const read = (visit: string, signal = make()): unknown[] => {
    run(signal, VISITS[visit]!);
    return listed((page.clarity as { q: unknown }).q);
  };
  it.each([
    ['first', [no]],
    ['return with a yes', [yes]],
    ['return with a no', [no]],
    ['first, then a no', [no, no]],
    ['return with statistics only', [say('denied', 'granted')]],
    ['nothing answered under opt-out', [yes]],
  ])('hears on a %s visit', (visit, log) => {
    expect(read(visit)).toEqual(log);
  });

  it('erases its cookies on a withdrawal', () => {
    expect(read('withdrawal')).toEqual([yes, no, ['consent', false]]);
  });

  it('is called as its own snippet left it', () => {
    const calls: unknown[] = [];
    page.clarity = (...words: unknown[]) => calls.push(words);
    run(clarity(), VISITS['return with a yes']!);
    expect(calls).toEqual([yes]);
  });

  it('can be decided by a category of the site', () => {
    const signal = clarity({ for: 'functional', ads: 'analytics' });
    expect(read('return with statistics only', signal)).toEqual([say('granted', 'denied')]);
  });

  it.each([
    ['analytics marketing', no],
    ['microsoft-clarity', say('denied', 'granted')],
    ['analytics microsoft-clarity', say('denied', 'granted')],
    ['marketing microsoft-clarity', yes],
  ])('hears where the site has it as a service, of a yes to %s', (granted, told) => {
    for (const signal of [clarity(), clarity({ ads: 'marketing' })]) {
      delete page.clarity;
      run(signal, [stateOf(granted, {}, 'microsoft-clarity')]);
      expect(listed((page.clarity as { q: unknown }).q)).toEqual([told]);
    }
  });
});

describe('Matomo', () => {
  const yes = ['setConsentGiven'];
  const no = ['forgetConsentGiven'];
  hears(matomo, '_paq', {
    first: [['requireConsent']],
    'first, then a yes': [['requireConsent'], yes],
    'return with a yes': [['requireConsent'], yes],
    'return with a no': [['requireConsent']],
    'return with statistics only': [['requireConsent'], yes],
    withdrawal: [['requireConsent'], yes, no],
    'withdrawal and a new yes': [['requireConsent'], yes, no, yes],
  });
});

describe('Matomo without cookies', () => {
  const yes = ['setCookieConsentGiven'];
  hears(() => matomo({ cookiesOnly: true }), '_paq', {
    first: [['requireCookieConsent']],
    'return with a yes': [['requireCookieConsent'], yes],
    withdrawal: [['requireCookieConsent'], yes, ['forgetCookieConsentGiven'], ['deleteCookies']],
  });
});

describe('TikTok', () => {
  const hold = ['holdConsent'];
  hears(tiktok, 'ttq', {
    first: [hold],
    'first, then a yes': [hold, ['grantConsent']],
    'return with a yes': [hold, ['grantConsent']],
    'return with a no': [hold],
    'return with statistics only': [hold],
    withdrawal: [hold, ['grantConsent'], ['revokeConsent']],
  });

  it('is called by its methods once its snippet has made them', () => {
    const calls: string[] = [];
    const signal = tiktok();
    run(signal, VISITS.first!);
    Object.assign(page.ttq as object, { grantConsent: () => calls.push('grant') });
    signal.change!(stateOf('marketing'), { granted: ['marketing'], withdrawn: [] });
    expect(calls).toEqual(['grant']);
  });
});

describe('HubSpot', () => {
  const consent = (analytics: boolean, advertisement: boolean, functionality: boolean): unknown => [
    'setHubSpotConsent',
    { analytics, advertisement, functionality },
  ];
  const yes = consent(true, true, true);
  const revoked = ['revokeCookieConsent'];
  hears(hubspot, '_hsp', {
    first: [],
    'first, then a yes': [yes],
    'first, then a no': [revoked],
    'return with a yes': [yes],
    'return with a no': [revoked],
    'return with statistics only': [consent(true, false, false)],
    'return with statistics and a new service': [consent(true, false, false)],
    'return with a yes that a signal outranks': [revoked],
    withdrawal: [yes, revoked],
  });
  hears(hubspot, '_hsq', {
    first: [],
    'return with a yes': [['doNotTrack', { track: true }]],
    'return with a no': [['doNotTrack']],
    withdrawal: [['doNotTrack', { track: true }], ['doNotTrack']],
  });

  it.each([
    ['analytics marketing functional', revoked, ['doNotTrack']],
    ['hubspot analytics', consent(true, false, false), ['doNotTrack', { track: true }]],
    ['hubspot', revoked, ['doNotTrack']],
  ])('hears where the site has it as a service, of a yes to %s', (granted, purposes, tracking) => {
    for (const signal of [hubspot(), hubspot({ map: { analytics: 'analytics' } })]) {
      page._hsp = page._hsq = undefined;
      run(signal, [stateOf(granted, {}, 'hubspot')]);
      expect(page._hsp).toEqual([purposes]);
      expect(page._hsq).toEqual([tracking]);
    }
  });

  it('keeps its own banner away from the start', () => {
    run(hubspot(), VISITS.first!);
    expect(page.disableHubSpotCookieBanner).toBe(true);
  });
});

describe('AdSense', () => {
  it.each([
    ['first', 1],
    ['first, then a yes', 0],
    ['return with a yes', 0],
    ['return with a no', 1],
    ['return with statistics only', 1],
    ['withdrawal', 1],
    ['withdrawal and a new yes', 0],
  ])('pauses or goes on with requests on a %s visit', (visit, paused) => {
    run(adsense(), VISITS[visit]!);
    expect((page.adsbygoogle as { pauseAdRequests: number }).pauseAdRequests).toBe(paused);
  });
});
