import { describe, expect, it } from 'vitest';
import { IMPLIED, LEFT } from '../../src/policy/names';
import { type Former, isRefused } from '../../src/policy/rules';

describe('a former answer', () => {
  const ads = { name: 'ads', category: 'ads', key: 'ads', required: false };
  const pixel = { name: 'pixel', category: 'ads', key: 'pixel:ads', required: false };
  const former = (granted: string[], denied: string[]): Former => ({
    ...{ method: 'save', revision: 0 },
    granted,
    denied,
  });

  it('refuses what it names, under whatever category that was', () => {
    expect(isRefused(pixel, former([], ['pixel:ads']))).toBe(true);
    expect(isRefused(pixel, former([], ['pixel:analytics']))).toBe(true);
    expect(isRefused(pixel, former([], ['pixels:ads', 'analytics']))).toBe(false);
    expect(isRefused(pixel, former(['pixel:ads'], []))).toBe(false);
    expect(isRefused(pixel, null)).toBe(false);
  });

  it('refuses a category for the services of it, those of later, too', () => {
    expect(isRefused(ads, former([], ['ads']))).toBe(true);
    expect(isRefused(pixel, former([], ['ads']))).toBe(true);
    // a yes to the service is one under another answer
    expect(isRefused(pixel, former(['pixel:ads'], ['ads']))).toBe(true);
  });

  it('does not refuse a service that it left as it was', () => {
    for (const mark of [IMPLIED, LEFT]) {
      expect(isRefused(pixel, former([`${mark}pixel:ads`], ['ads']))).toBe(false);
      expect(isRefused(pixel, former([`${mark}other:ads`], ['ads']))).toBe(true);
      expect(isRefused(ads, former([`${mark}pixel:ads`], ['ads']))).toBe(true);
      expect(isRefused(ads, former([`${mark}ads`], ['ads']))).toBe(true);
    }
    // no mark, but another service
    expect(isRefused(pixel, former(['xpixel:ads'], ['ads']))).toBe(true);
  });
});
