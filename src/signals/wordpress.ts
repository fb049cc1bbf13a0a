import { page } from '../browser/page';
import type { Signal, State } from '../types';
import { allows, functionOf, isSettled, vendors, whenThere } from './vendor';

/** What `wordpress` can be told. */
export interface WordpressOptions {
  /** What decides, by the plugin's own categories. @default functional, analytics twice, marketing */
  readonly map?: Readonly<
    Partial<Record<'preferences' | 'statistics' | 'statistics-anonymous' | 'marketing', string>>
  >;
}

const CATEGORIES = {
  functional: 'necessary',
  preferences: 'functional',
  statistics: 'analytics',
  'statistics-anonymous': 'analytics',
  marketing: 'marketing',
};

/**
 * The WP Consent API plugin of WordPress, which hands the answer to other plugins.
 * @see https://github.com/WordPress/wp-consent-level-api
 */
export function wordpress(options: WordpressOptions = {}): Signal {
  const tell = whenThere(() => functionOf('wp_set_consent'));
  const look = (state: State, isAnswered: boolean): void => {
    const type = state.model === 'opt-in' ? 'optin' : 'optout';
    if (vendors.wp_consent_type !== type) {
      vendors.wp_consent_type = type;
      page('dispatchEvent').call(document, new Event('wp_consent_type_defined'));
    }
    tell((set) => {
      for (const [category, names] of Object.entries({ ...CATEGORIES, ...options.map })) {
        const isAllowed = allows(state, names);
        // without an answer it hears only that one it has kept has ended
        const isOver = (): unknown => !isAllowed && functionOf('wp_has_consent')?.(category);
        if (isAnswered || isOver()) set(category, isAllowed ? 'allow' : 'deny');
      }
    });
  };
  return {
    name: 'wordpress',
    start: (state) => look(state, isSettled(state)),
    change: (state) => look(state, true),
  };
}
