/** Platforms with categories of their own. */
import { describe, expect, it, vi } from 'vitest';
import { shopify, wordpress, zaraz } from '../../src/signals';
import { frameFromElsewhere, page, run, VISITS } from './visits';

describe('Shopify', () => {
  const consent = (analytics: boolean, marketing: boolean, preferences: boolean): object => ({
    analytics,
    marketing,
    preferences,
    sale_of_data: marketing,
  });
  const NO = consent(false, false, false);
  const YES = consent(true, true, true);

  /** The shop of a page, whose consent feature comes when `arrive` is called. */
  function openShop(): { told: unknown[]; arrive: (error?: unknown) => void } {
    const told: unknown[] = [];
    const waiting: ((error?: unknown) => void)[] = [];
    const shop: Record<string, unknown> = {
      loadFeatures(features: unknown, done: (error?: unknown) => void) {
        expect(features).toEqual([{ name: 'consent-tracking-api', version: '0.1' }]);
        waiting.push(done);
      },
    };
    page.Shopify = shop;
    const arrive = (error?: unknown): void => {
      if (!error)
        shop.customerPrivacy = { setTrackingConsent: (given: unknown) => told.push(given) };
      for (const done of waiting.splice(0)) done(error);
    };
    return { told, arrive };
  }

  it.each([
    ['first', []],
    ['first, then a yes', [YES]],
    ['return with a yes', [YES]],
    ['return with a no', [NO]],
    ['return with statistics only', [consent(true, false, false)]],
    ['return with statistics and a new service', [consent(true, false, false)]],
    ['return with a yes that a signal outranks', [NO]],
    ['nothing answered under opt-out', [YES]],
  ])('hears on a %s visit', (visit, log) => {
    const { told, arrive } = openShop();
    run(shopify(), VISITS[visit]!);
    arrive();
    expect(told).toEqual(log);
  });

  it('hears once its code is there, whatever frame had its name before', () => {
    page.Shopify = frameFromElsewhere();
    run(shopify(), VISITS['return with a yes']!);
    const { told, arrive } = openShop();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    arrive();
    expect(told).toEqual([YES]);
  });

  it('hears of a withdrawal, and no older answer after it', () => {
    const { told, arrive } = openShop();
    run(shopify(), VISITS.withdrawal!);
    arrive();
    expect(told.at(-1)).toEqual(NO);
    expect(told).not.toContainEqual(YES);
  });

  it('says in the console that the feature did not come', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const { told, arrive } = openShop();
    run(shopify(), VISITS['return with a yes']!);
    arrive(new Error('gone'));
    expect(told).toEqual([]);
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });
});

describe('WordPress', () => {
  const set = (preferences: string, statistics: string, marketing: string): unknown[] => [
    ['functional', 'allow'],
    ['preferences', preferences],
    ['statistics', statistics],
    ['statistics-anonymous', statistics],
    ['marketing', marketing],
  ];
  const YES = set('allow', 'allow', 'allow');
  const NO = set('deny', 'deny', 'deny');
  const install = (): unknown[] => {
    const calls: unknown[] = [];
    page.wp_set_consent = (...words: unknown[]) => calls.push(words);
    return calls;
  };

  it.each([
    ['first', []],
    ['first, then a no', NO],
    ['return with a yes', YES],
    ['return with a no', NO],
    ['return with statistics only', set('deny', 'allow', 'deny')],
    ['return with statistics and a new service', set('deny', 'allow', 'deny')],
    ['return with a yes that a signal outranks', NO],
    ['withdrawal', [...YES, ...NO]],
  ])('hears on a %s visit', (visit, log) => {
    const calls = install();
    run(wordpress(), VISITS[visit]!);
    expect(calls).toEqual(log);
  });

  it.each([
    ['first', 'optin'],
    ['nothing answered under opt-out', 'optout'],
  ])('learns the type of consent on a %s visit, and that it is defined', (visit, type) => {
    install();
    let defined = 0;
    const count = (): void => void defined++;
    document.addEventListener('wp_consent_type_defined', count);
    run(wordpress(), VISITS[visit]!);
    document.removeEventListener('wp_consent_type_defined', count);
    expect([page.wp_consent_type, defined]).toEqual([type, 1]);
  });

  it('is told no where it has kept a yes that has ended, and nothing else without an answer', () => {
    const calls = install();
    page.wp_has_consent = (category: string) => /^(functional|marketing)$/.test(category);
    run(wordpress(), VISITS.first!);
    delete page.wp_has_consent;
    expect(calls).toEqual([['marketing', 'deny']]);
  });

  it('hears the answer once the plugin is there', () => {
    run(wordpress(), VISITS['return with a yes']!);
    const calls = install();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(calls).toEqual(YES);
  });
});

describe('Zaraz', () => {
  const make = () => zaraz({ map: { aBcD: 'analytics', eFgH: 'marketing' } });
  const say = (aBcD: boolean, eFgH: boolean): object => ({ aBcD, eFgH });
  const install = (): unknown[] => {
    const told: unknown[] = [];
    page.zaraz = { consent: { set: (purposes: unknown) => told.push(purposes) } };
    return told;
  };

  it.each([
    ['a yes that has ended', { aBcD: true, other: true }, [say(false, false)]],
    ['a no, and a yes to what is not asked here', { aBcD: false, other: true }, []],
    ['nothing', undefined, []],
  ])('without an answer is told no only where it has kept one: %s', (_, kept, log) => {
    const told: unknown[] = [];
    const set = (purposes: unknown): unknown => told.push(purposes);
    page.zaraz = { consent: { set, getAll: () => kept } };
    run(make(), VISITS.first!);
    expect(told).toEqual(log);
  });

  it.each([
    ['first', []],
    ['return with a yes', [say(true, true)]],
    ['return with a no', [say(false, false)]],
    ['return with statistics only', [say(true, false)]],
    ['return with statistics and a new service', [say(true, false)]],
    ['return with a yes that a signal outranks', [say(false, false)]],
    ['withdrawal', [say(true, true), say(false, false)]],
  ])('hears of its purposes on a %s visit', (visit, log) => {
    const told = install();
    run(make(), VISITS[visit]!);
    expect(told).toEqual(log);
  });

  it('hears once its code is there, whatever frame had its name before', () => {
    page.zaraz = frameFromElsewhere();
    run(make(), VISITS['return with a yes']!);
    const told = install();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(told).toEqual([]);
    document.dispatchEvent(new Event('zarazConsentAPIReady'));
    expect(told).toEqual([say(true, true)]);
  });

  it.each([
    ['first', []],
    ['first, then a no', [say(false, false)]],
    ['first, then a yes', [say(true, true), 'sent']],
    ['return with statistics only', [say(true, false), 'sent']],
    ['withdrawal', [say(true, true), 'sent', say(false, false)]],
  ])('sends what has waited for a yes, after that, on a %s visit', (visit, log) => {
    const told = install();
    const { consent } = page.zaraz as { consent: Record<string, unknown> };
    consent.sendQueuedEvents = () => told.push('sent');
    run(make(), VISITS[visit]!);
    expect(told).toEqual(log);
  });

  it('hears when its consent API says that it is ready', () => {
    run(make(), VISITS.withdrawal!);
    const told = install();
    document.dispatchEvent(new Event('zarazConsentAPIReady'));
    expect(told).toEqual([say(false, false)]);
  });
});
