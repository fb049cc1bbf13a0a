/**
 * What must not compile. Each wrong line is announced by `@ts-expect-error`, which is an error itself
 * where the line turns out to be fine; the rest has to compile. `npm run types` checks it.
 */
import type {
  Config,
  Consent,
  Mount,
  ServiceConfig,
  Settings,
  Signal,
  State,
} from '../../src/types';

// a config

export const minimal: Config = {};
export const full: Config = {
  site: { name: 'Huts', privacyUrl: '/privacy', controller: { name: 'Huts Ltd', url: '/' } },
  categories: ['analytics', { name: 'ads', title: 'Ads', required: false }],
  services: {
    'google-analytics': 'analytics',
    own: {
      category: 'ads',
      cookies: ['a_*', { name: 'b', purpose: 'Counts' }],
      hosts: ['a.example'],
    },
  },
  model: 'opt-out',
  pages: ['/', '!/pay'],
  policy: { revision: 2, updated: '2026-11-22' },
  cookie: { name: 'choice', days: 30, sameSite: 'Strict' },
  signals: ['google', { name: 'mine' }],
  ui: { layout: 'bar', position: 'top-end', scheme: 'dark', trigger: false, heading: 3 },
  texts: { accept: 'Yes' },
};
export const asMap: Config = { categories: { analytics: { title: 'Visits' } } };

// @ts-expect-error an unknown model
export const model: Config = { model: 'optin' };
// @ts-expect-error the model that only regions may have
export const notice: Config = { model: 'notice' };
// @ts-expect-error an option that there is not
export const option: Config = { catagories: ['analytics'] };
// @ts-expect-error a service without a category
export const service: Config = { services: { own: { name: 'Own' } } };
type Row = Exclude<NonNullable<ServiceConfig['cookies']>[number], string>;
// @ts-expect-error a party that is neither
export const party: Row = { name: 'a', party: 'none' };
// @ts-expect-error a cookie row without a name
export const row: Row = { purpose: 'Counts' };
// @ts-expect-error days as text
export const days: Config = { cookie: { days: '30' } };
// @ts-expect-error a layout that there is not
export const layout: Config = { ui: { layout: 'popup' } };
// @ts-expect-error a word that there is not
export const word: Config = { texts: { agree: 'Yes' } };
// @ts-expect-error a signal without a name
export const signal: Signal = { start: () => undefined };

// the API

export function usesOfTheApi(consent: Consent, state: State, settings: Settings): void {
  consent.accept();
  consent.accept(['analytics']);
  document.addEventListener('click', consent.reject);
  consent.reject();
  consent.update({ analytics: true });
  void consent.when('analytics').then(() => undefined);
  void consent.load('/a.js', { for: 'analytics', async: true, 'data-id': '1' });
  const stop: () => void = consent.on('change', ({ state, granted, withdrawn }) => {
    void [state.decided, granted.length, withdrawn[0]];
  });
  consent.subscribe(({ granted }) => granted.includes('a'))();
  stop();
  consent.show('notice');
  consent.show();

  // @ts-expect-error an unknown event
  consent.on('changed', () => undefined);
  // @ts-expect-error an event without this detail
  consent.on('ready', ({ view }) => view);
  // @ts-expect-error one name where a list belongs
  consent.accept('analytics');
  // @ts-expect-error a click is no list of names
  document.addEventListener('click', consent.accept);
  // @ts-expect-error an answer that is neither yes nor no
  consent.update({ analytics: 'yes' });
  // @ts-expect-error a script that needs no name
  void consent.load('/a.js', {});
  // @ts-expect-error a view that there is not
  consent.show('banner');

  // @ts-expect-error the state is not for writing
  state.decided = true;
  // @ts-expect-error nor are its lists
  state.granted.push('marketing');
  // @ts-expect-error nor is the API
  consent.granted = () => true;
  // @ts-expect-error nor are the settings
  settings.model = 'opt-out';
  // @ts-expect-error nor any list in them
  settings.categories.pop();
  // @ts-expect-error a record may be missing
  void consent.record().method;
}

// @ts-expect-error whatever starts returns its stop
export const mount: Mount = () => undefined;
