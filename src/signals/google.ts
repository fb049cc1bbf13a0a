import type { Signal, State } from '../types';
import { allows, isSettled, vendors } from './vendor';

type Answers = Pick<State, 'granted' | 'denied'>;

/** Google's names of what is stored, `security_storage` aside, which is always granted. */
export type GoogleKey =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage';

/** What `google` can be told. */
export interface GoogleOptions {
  /**
   * The category or service that each of Google's keys stands for, where it is another than usual.
   * @default the service google-ads where the site has it, else marketing, for the three of ads;
   *   google-analytics, else analytics, for analytics_storage; functional for the others
   */
  readonly map?: Readonly<Partial<Record<GoogleKey, string>>>;
  /** How long Google's tags wait for an answer, in ms. @default 500 */
  readonly wait?: number;
  /**
   * Calls of `gtag` before all others, as Google's pages show them: `["set", "url_passthrough", true]`,
   * or a default for regions, `["consent", "default", { region: ["US"], ad_storage: "granted" }]`.
   * Whatever such a default grants, what holds by the rules of Askfirst is told at once.
   */
  readonly first?: readonly (readonly unknown[])[];
  /** The name of the page's data layer. @default 'dataLayer' */
  readonly dataLayer?: string;
}

/** What decides: the first of these names that the site knows. */
const KEYS = {
  ad_storage: 'google-ads/marketing',
  ad_user_data: 'google-ads/marketing',
  ad_personalization: 'google-ads/marketing',
  analytics_storage: 'google-analytics/analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

/**
 * Google Consent Mode v2: a default before any Google tag, and an update on every answer.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function google(options: GoogleOptions = {}): Signal {
  const { dataLayer = 'dataLayer', first, map, wait = 500 } = options;
  // a config may hold anything, and what is no call is left out: the default is to come all the same
  const calls = [first].flat().filter((call): call is unknown[] => Array.isArray(call));
  function gtag(..._: unknown[]): void {
    if (!Array.isArray(vendors[dataLayer])) vendors[dataLayer] = [];
    // Google's tag reads `arguments` objects only
    // eslint-disable-next-line prefer-rest-params
    (vendors[dataLayer] as unknown[]).push(arguments);
  }
  const send = (command: string, state: Answers, more?: object): void => {
    const values: Record<string, string> = {};
    for (const [key, names] of Object.entries({ ...KEYS, ...map })) {
      // a config may hold anything, and what is no text is no name
      values[key] = allows(state, [names].join()) ? 'granted' : 'denied';
    }
    gtag('consent', command, { ...values, ...more });
  };
  /** Has it heard anything that might be more than holds? A default of the site's own may be. */
  let isTold = calls.some(([command]) => command === 'consent');
  const update = (state: State): void => {
    isTold = true;
    send('update', state);
  };
  return {
    name: 'google',
    start(state) {
      for (const call of calls) gtag(...call);
      send('default', { granted: ['necessary'], denied: [] }, { wait_for_update: wait });
      if (isTold || isSettled(state)) update(state);
    },
    change: update,
  };
}
