import { describe, expect, it } from 'vitest';
import { divide, isSold, type Name, namesOf } from '../../src/policy/names';
import { settingsOf } from '../config/settings-of';

describe('names', () => {
  const all = (gpc?: 'reject'): Name[] =>
    namesOf(
      settingsOf({
        ...(gpc && { gpc }),
        categories: ['analytics', 'marketing'],
        services: { video: 'marketing', login: 'necessary', counter: 'analytics' },
      }),
    );

  it('are the categories, then the services, each with the category that speaks for it', () => {
    expect(all()).toMatchObject([
      { name: 'necessary', category: 'necessary', required: true },
      { name: 'analytics', category: 'analytics', required: false },
      { name: 'marketing', category: 'marketing', required: false },
      { name: 'video', category: 'marketing', required: false },
      { name: 'login', category: 'necessary', required: true },
      { name: 'counter', category: 'analytics', required: false },
    ]);
  });

  it('call a service with its category, so that an answer to another one does not cover it', () => {
    expect(all().map(({ key }) => key)).toEqual([
      'necessary',
      'analytics',
      'marketing',
      'video:marketing',
      'login:necessary',
      'counter:analytics',
    ]);
    expect(divide(all(), () => false, 'key').denied).toEqual(all().map(({ key }) => key));
  });

  it('are divided into yes and no, in their order, none lost and none twice', () => {
    const { granted, denied } = divide(all(), ({ category }) => category !== 'marketing', 'name');
    expect(granted).toEqual(['necessary', 'analytics', 'login', 'counter']);
    expect(denied).toEqual(['marketing', 'video']);
  });

  it('are sold as their category is for marketing, and all of them where a signal is to refuse all', () => {
    const sold = (names: Name[]): string[] => names.filter(isSold).map(({ name }) => name);
    expect(sold(all())).toEqual(['marketing', 'video']);
    expect(sold(all('reject'))).toEqual(all().map(({ name }) => name));
  });
});
