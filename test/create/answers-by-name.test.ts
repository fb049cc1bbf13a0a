import { describe, expect, it, vi } from 'vitest';
import { readJar } from '../browser/cookie-jar';
import { start, useFreshPage } from './widget';

const SERVICES = { counter: 'analytics', video: 'marketing', login: 'necessary' };

useFreshPage(Date.UTC(2026, 10, 22, 12));

describe('an answer', () => {
  it.each([
    ['a text, though a name may be in it', 'analytics and more'],
    ['an event, as of a button whose handler it is', new Event('click')],
    ['an object', { analytics: true }],
  ])('of accept with %s throws, and nothing is stored', (_, names) => {
    const consent = start({ services: SERVICES });
    expect(() => {
      consent.accept(names as never);
    }).toThrow(TypeError);
    expect(readJar()).toBe('');
    expect(consent.state.decided).toBe(false);
  });

  it('with a name that there is not is an answer all the same, and is told of', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const consent = start({ services: SERVICES });
    consent.accept(['analytics', 'analitics']);
    consent.update({ marketing: true, marketin: true });
    expect(consent.state.granted).toEqual([
      ...['necessary', 'analytics', 'marketing', 'counter', 'video', 'login'],
    ]);
    await vi.waitFor(() => {
      expect(warn.mock.calls.flat()).toEqual([
        'askfirst: unknown name "analitics"',
        'askfirst: unknown name "marketin"',
      ]);
    });
  });
});
