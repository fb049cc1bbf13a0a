import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types';
import { putIntoJar, readJar } from '../browser/cookie-jar';
import { given, log, settle, useFreshPage } from '../create/widget';
import { useNoticePage } from './notice-page';
import { GPC, optional, OPTIONAL, visit, withSignal } from './visit';

useFreshPage(Date.UTC(2026, 10, 22, 12));
const page = useNoticePage();

describe('the model "notice"', () => {
  const config: Config = { regions: { US: 'notice', DE: 'notice' }, region: 'US' };
  const see = (ratio: number): void => page.see(ratio);
  const leave = (): boolean => window.dispatchEvent(new Event('pagehide'));

  it('grants nothing on the page that shows the notice, however long it is there', async () => {
    const consent = await visit(config);
    see(1);
    window.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(consent.state).toMatchObject({ model: 'notice', decided: false });
    expect(optional(consent)).toEqual([]);
    expect(readJar()).toBe('');
  });

  it('grants on the next page after it was seen, as implied', async () => {
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(1000);
    leave();
    clearPage();
    const next = await visit(config);
    expect(optional(next)).toEqual(OPTIONAL);
    expect(next.state.method).toBe('implied');
    expect(next.record()).toMatchObject({ method: 'implied', granted: OPTIONAL });
    expect(log).not.toContain('+notice');
    // and on all that follow
    expect(optional(await visit(config))).toEqual(OPTIONAL);
  });

  it('does so where markup is called like what the document says of its view', async () => {
    const value = document.createElement('img');
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(1000);
    leave();
    Reflect.deleteProperty(document, 'visibilityState');
    clearPage();
    expect(optional(await visit(config))).toEqual(OPTIONAL);
  });

  it.each([
    ['was hidden', 0, 5000, 'navigate'],
    ['was half a second in view', 1, 500, 'navigate'],
    ['is followed by a reload', 1, 5000, 'reload'],
    ['is followed by a step back', 1, 5000, 'back_forward'],
  ])('grants nothing on the next page if the notice %s', async (_, ratio, time, next) => {
    await visit(config);
    see(ratio);
    await vi.advanceTimersByTimeAsync(time);
    leave();
    clearPage();
    page.type = next;
    expect(optional(await visit(config))).toEqual([]);
    expect(log).toContain('+notice');
  });

  it('grants nothing on the next page if the notice was taken away before its time', async () => {
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(500);
    document.dispatchEvent(new Event('askfirst:hide'));
    await vi.advanceTimersByTimeAsync(5000);
    leave();
    clearPage();
    expect(optional(await visit(config))).toEqual([]);
  });

  it('takes a refusal for a refusal', async () => {
    const consent = await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(1000);
    consent.reject();
    leave();
    expect(optional(await visit(config))).toEqual([]);
    expect(consent.state.decided).toBe(true);
  });

  it('is refused where it is no consent by law, and what it implied elsewhere counts for nothing', async () => {
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(1000);
    leave();
    await visit(config);
    clearPage();
    const travelled = await visit({ ...config, region: 'DE' });
    expect(travelled.state.model).toBe('opt-in');
    expect(optional(travelled)).toEqual([]);
    expect(log).toContain('+notice');
    // nor under plain opt-in
    const plain = await visit({});
    expect(optional(plain)).toEqual([]);
    expect(plain.state.decided).toBe(false);
  });

  it('says in the console where it is refused, by a code that stays', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    await visit({ regions: { AT: 'notice' }, region: 'AT' });
    expect(report).toHaveBeenCalledOnce();
    expect(report.mock.calls[0]![0]).toContain('AF-NOTICE-REGION');
  });

  it('leaves marketing off under an opt-out signal', async () => {
    withSignal(GPC);
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(1000);
    leave();
    expect(optional(await visit(config))).toEqual(['functional', 'analytics']);
  });

  it('is over when the site asks for something new', async () => {
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(1000);
    leave();
    await visit(config);
    clearPage();
    const consent = await visit({ ...config, services: { video: 'marketing' } });
    expect(consent.granted('video')).toBe(false);
    expect(log).toContain('+notice');
  });

  it('grants nothing on a next page that asks for something else than was shown', async () => {
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(1000);
    leave();
    clearPage();
    const next = await visit({ ...config, services: { video: 'marketing' } });
    expect(optional(next)).toEqual([]);
    expect(log).toContain('+notice');
  });

  it('grants nothing on the next page if the visitor did nothing on the one that was left', async () => {
    withSignal({ userActivation: { hasBeenActive: false } });
    await visit(config);
    see(1);
    await vi.advanceTimersByTimeAsync(5000);
    leave();
    clearPage();
    expect(optional(await visit(config))).toEqual([]);
    expect(log).toContain('+notice');
  });

  /** The widget's own element, which has a shadow tree. */
  function own(): Element {
    const element = document.querySelector('#askfirst')!;
    if (!element.shadowRoot) element.attachShadow({ mode: 'open' });
    return element;
  }

  it('counts the press after a reset, too, and nothing but the press', async () => {
    const consent = await visit(config);
    consent.reject();
    await settle();
    consent.reset();
    await settle();
    expect(optional(consent)).toEqual([]);
    const button = document.createElement('button');
    button.dataset.askfirstAction = 'close';
    own().append(button);
    button.click();
    expect(optional(consent)).toEqual(OPTIONAL);
  });

  it('counts no press of what somebody has written into the page, with the id of the widget', async () => {
    const consent = await visit(config);
    document.querySelector('#askfirst')?.remove();
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<p id="askfirst"><b data-askfirst-action="close">x</b></p>',
    );
    document.querySelector<HTMLElement>('#askfirst b')!.click();
    expect(optional(consent)).toEqual([]);
  });

  it('counts no press once there is an answer', async () => {
    const consent = await visit(config);
    const button = document.createElement('button');
    button.dataset.askfirstAction = 'close';
    document.querySelector('#askfirst')!.append(button);
    consent.reject();
    button.click();
    expect(optional(consent)).toEqual([]);
    expect(consent.record()).toMatchObject({ method: 'reject-all' });
  });

  it('has a word for closing, which is not that for accepting: the preferences use that one', async () => {
    await visit(config);
    expect(given?.dismiss).toBe('Close');
    expect(given).not.toHaveProperty('accept');
  });

  it('counts the press of the button that closes the notice', async () => {
    const consent = await visit(config);
    const button = document.createElement('button');
    button.dataset.askfirstAction = 'close';
    own().append(button);
    button.click();
    expect(optional(consent)).toEqual(OPTIONAL);
    expect(consent.record()).toMatchObject({ method: 'implied' });
  });

  /** What the next page starts without. */
  function clearPage(): void {
    log.length = 0;
  }
});

describe('a cookie that anybody may have written', () => {
  it('implies nothing under opt-in', async () => {
    const time = Math.floor(Date.now() / 1000).toString(36);
    putIntoJar(`askfirst=1.${time}.0.implied.0analytics~0marketing.; Path=/`);
    expect(optional(await visit({}))).toEqual([]);
  });
});
