import { describe, expect, it } from 'vitest';
import { divide, namesOf } from '../../src/policy/names';
import { settingsOf } from '../config/settings-of';

describe('names', () => {
  const names = namesOf(
    settingsOf({
      categories: ['analytics', 'marketing'],
      services: { video: 'marketing', login: 'necessary', counter: 'analytics' },
    }),
  );

  it('are the categories, then the services, each with the category that speaks for it', () => {
    expect(names).toMatchObject([
      { name: 'necessary', category: 'necessary', required: true },
      { name: 'analytics', category: 'analytics', required: false },
      { name: 'marketing', category: 'marketing', required: false },
      { name: 'video', category: 'marketing', required: false },
      { name: 'login', category: 'necessary', required: true },
      { name: 'counter', category: 'analytics', required: false },
    ]);
  });

  it('call a service with its category, so that an answer to another one does not cover it', () => {
    expect(names.map(({ key }) => key)).toEqual([
      'necessary',
      'analytics',
      'marketing',
      'video:marketing',
      'login:necessary',
      'counter:analytics',
    ]);
    expect(divide(names, () => false, 'key').denied).toEqual(names.map(({ key }) => key));
  });

  it('are divided into yes and no, in their order, none lost and none twice', () => {
    const { granted, denied } = divide(names, ({ category }) => category !== 'marketing', 'name');
    expect(granted).toEqual(['necessary', 'analytics', 'login', 'counter']);
    expect(denied).toEqual(['marketing', 'video']);
  });
});
