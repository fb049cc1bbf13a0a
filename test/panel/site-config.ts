import type { Config } from '../../src/types';

/** A site with services of every kind the preferences have to show. */
export const config: Config = {
  categories: ['analytics', 'marketing'],
  services: {
    'google-analytics': {
      category: 'analytics',
      name: 'Google Analytics',
      provider: { name: 'Google Ireland Ltd', url: 'https://policies.example/privacy' },
      purpose: 'Counts visits.',
      cookies: [{ name: '_ga', purpose: 'Tells visitors apart', duration: '2 years' }],
    },
    one: { category: 'marketing', provider: { name: 'One', url: 'javascript:1' } },
    two: { category: 'marketing', provider: 'Two', storage: ['two_*'] },
    session: { category: 'necessary', reason: 'Nobody could pay without it.' },
  },
};
