import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types';
import { log, settle, useFreshPage } from '../create/widget';
import { useNoticePage } from './notice-page';
import { GPC, optional, OPTIONAL, visit, withSignal } from './visit';

useFreshPage(Date.UTC(2026, 10, 22, 12));
const page = useNoticePage();

const config: Config = { regions: { AU: 'notice', US: 'opt-out' }, region: 'AU' };

/** The notice is really shown, and the visitor goes on. */
async function goOn(): Promise<void> {
  page.see(1);
  await vi.advanceTimersByTimeAsync(1500);
  page.leave();
}

describe('going on after the notice', () => {
  it('leaves a refusal of an older revision a refusal', async () => {
    (await visit(config)).reject();
    await settle();
    page.leave();
    const newer: Config = { ...config, policy: { revision: 1 } };
    await visit(newer);
    expect(log).toContain('+notice');
    await goOn();
    const consent = await visit(newer);
    expect(optional(consent)).toEqual([]);
    expect(consent.record()).toMatchObject({ method: 'implied', denied: OPTIONAL });
    // nor is it forgotten where everything is on until refused
    expect(optional(await visit({ ...newer, region: 'US' }))).toEqual([]);
  });

  it('takes what was refused for refused, with its services, and the rest for granted', async () => {
    (await visit(config)).update({ functional: true, analytics: true, marketing: false });
    await settle();
    page.leave();
    const newer: Config = { ...config, policy: { revision: 1 }, services: { video: 'marketing' } };
    await visit(newer);
    await goOn();
    const consent = await visit(newer);
    expect(optional(consent)).toEqual(['functional', 'analytics']);
    expect(consent.granted('video')).toBe(false);
  });

  it('says nothing of what an opt-out signal kept out of the notice', async () => {
    withSignal(GPC);
    await visit(config);
    await goOn();
    expect(optional(await visit(config))).toEqual(['functional', 'analytics']);
    expect(log).not.toContain('+notice');
    page.leave();
    withSignal({});
    const consent = await visit(config);
    expect(optional(consent)).toEqual(['functional', 'analytics']);
    expect(log).toContain('+notice');
  });

  it('is not remembered beyond the next page', async () => {
    await visit(config);
    page.see(1);
    await vi.advanceTimersByTimeAsync(1500);
    page.leave();
    page.type = 'reload';
    (await visit(config)).reject();
    await settle();
    page.leave();
    page.type = 'navigate';
    const consent = await visit(config);
    consent.reset();
    await settle();
    page.leave();
    expect(optional(await visit(config))).toEqual([]);
  });

  it('is to be done anew after a reset on the page that showed it', async () => {
    const consent = await visit(config);
    page.see(1);
    await vi.advanceTimersByTimeAsync(1500);
    consent.reject();
    await settle();
    consent.reset();
    await settle();
    document.dispatchEvent(new CustomEvent('askfirst:show', { detail: { view: 'notice' } }));
    page.leave();
    expect(optional(await visit(config))).toEqual([]);
  });
});

describe('what opt-out took for granted', () => {
  it('was not shown under the model "notice"', async () => {
    const us = await visit({ ...config, region: 'US' });
    us.update({ marketing: false });
    await settle();
    expect(optional(us)).toEqual(['functional', 'analytics']);
    page.leave();
    const consent = await visit(config);
    expect(optional(consent)).toEqual([]);
    expect(log).toContain('+notice');
    // and is as it was under opt-out
    const back = await visit({ ...config, region: 'US' });
    expect(optional(back)).toEqual(['functional', 'analytics']);
    expect(back.state.decided).toBe(true);
    expect(back.record()).toMatchObject({ presumed: ['functional', 'analytics'] });
  });
});
