import type { ImportTool } from '../../src/types';
import { NOW, DAY, type Left } from './read';

/** A day before the moment of these tests. */
export const GIVEN = NOW - DAY;
const iso = new Date(GIVEN * 1000).toISOString();
const encode = (value: object): string => encodeURIComponent(JSON.stringify(value));

interface Sample {
  readonly from: ImportTool;
  readonly left: Left;
  readonly granted: string[];
  readonly services?: Readonly<Record<string, string>>;
}

/** An answer of each tool that says yes to analytics (or what comes next to it) and no to the rest. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'orestbida, version 3': {
    from: 'orestbida',
    left: {
      cookies: {
        cc_cookie: encode({
          categories: ['necessary', 'analytics'],
          revision: 0,
          data: null,
          consentTimestamp: iso,
          consentId: '48a253ec-72b4-42ae-b624-18497d4742cb',
          services: { necessary: [], analytics: [], marketing: [] },
          lastConsentTimestamp: iso,
          expirationTime: (NOW + 100 * DAY) * 1000,
        }),
      },
    },
    granted: ['analytics'],
  },
  'orestbida, version 2': {
    from: 'orestbida',
    left: {
      cookies: {
        cc_cookie: JSON.stringify({
          categories: ['necessary', 'analytics'],
          level: ['necessary', 'analytics'],
          revision: 0,
          data: null,
          rfc_cookie: false,
          consent_date: iso,
          consent_uuid: '0dd286dc-f2cc-4eca-b595-ed9ccccbe694',
          last_consent_update: iso,
        }),
      },
    },
    granted: ['analytics'],
  },
  klaro: {
    from: 'klaro',
    left: { cookies: { klaro: encode({ analytics: true, marketing: false }) } },
    granted: ['analytics'],
  },
  tarteaucitron: {
    from: 'tarteaucitron',
    left: { cookies: { tarteaucitron: '!statistics=true!marketing=false!functional=wait' } },
    granted: ['analytics'],
  },
  osano: {
    from: 'osano',
    left: { cookies: { cookieconsent_status: 'allow' } },
    granted: ['functional', 'analytics', 'marketing'],
  },
  'c15t, the cookie': {
    from: 'c15t',
    left: { cookies: { c15t: `c.necessary:1,c.measurement:1,i.t:${GIVEN * 1000},i.y:custom` } },
    granted: ['analytics'],
  },
  'c15t, localStorage': {
    from: 'c15t',
    left: {
      local: {
        c15t: JSON.stringify({
          consents: { necessary: true, measurement: true, marketing: false },
          consentInfo: { time: GIVEN * 1000 },
        }),
      },
    },
    granted: ['analytics'],
  },
  orejime: {
    from: 'orejime',
    left: { cookies: { 'eu-consent': '{%22analytics%22:true%2C%22marketing%22:false}' } },
    granted: ['analytics'],
  },
  'silktide, version 1': {
    from: 'silktide',
    left: {
      local: {
        silktideCookieBanner_InitialChoice: '1',
        silktideCookieChoice_necessary: 'true',
        silktideCookieChoice_analytics: 'true',
        silktideCookieChoice_marketing: 'false',
      },
    },
    granted: ['analytics'],
  },
  'silktide, version 2': {
    from: 'silktide',
    left: {
      local: {
        'stcm.hasConsented': '1',
        'stcm.consent.essential': 'true',
        'stcm.consent.analytics': 'true',
        'stcm.consent.advertising': 'false',
      },
    },
    granted: ['analytics'],
  },
  Cookiebot: {
    from: 'cookiebot',
    left: {
      cookies: {
        CookieConsent: `{stamp:%27x%2By==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${GIVEN * 1000}%2Cregion:%27de%27}`,
      },
    },
    granted: ['analytics'],
  },
  OneTrust: {
    from: 'onetrust',
    left: {
      cookies: {
        OptanonConsent:
          'isGpcEnabled=0&datestamp=Sun+Nov+22+2026&version=6.38.0&consentId=1&interactionCount=1&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0&geolocation=IT%3B62',
        OptanonAlertBoxClosed: iso,
      },
    },
    granted: ['analytics'],
  },
  CookieYes: {
    from: 'cookieyes',
    left: {
      cookies: {
        'cookieyes-consent':
          'consentid:abc,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:yes,advertisement:no,other:no',
      },
    },
    granted: ['analytics'],
  },
};

/** Answers in which a yes stands first, and further on a no that narrows it. */
export const DIVIDED: Readonly<Record<string, Sample>> = {
  'CookieYes, of two names for one of ours': {
    from: 'cookieyes',
    left: {
      cookies: {
        'cookieyes-consent':
          'consentid:abc,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,performance:no,advertisement:no',
      },
    },
    granted: ['functional'],
  },
  'OneTrust, of two names for one of ours': {
    from: 'onetrust',
    left: {
      cookies: {
        OptanonConsent:
          'isGpcEnabled=0&version=6.38.0&groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1%2CC0005%3A0&geolocation=IT%3B62&AwaitingReconsent=false',
        OptanonAlertBoxClosed: iso,
      },
    },
    granted: ['analytics'],
  },
  'c15t, of two names for one of ours': {
    from: 'c15t',
    left: { cookies: { c15t: `c.necessary:1,c.experience:1,c.marketing:1,i.t:${GIVEN * 1000}` } },
    granted: ['marketing'],
  },
  'orestbida, version 3, service by service': {
    from: 'orestbida',
    left: {
      cookies: {
        cc_cookie: encode({
          categories: ['necessary', 'analytics', 'marketing'],
          revision: 0,
          data: null,
          consentTimestamp: iso,
          consentId: '48a253ec-72b4-42ae-b624-18497d4742cb',
          services: { necessary: [], functional: [], analytics: ['matomo'], marketing: ['vimeo'] },
          languageCode: 'en',
          lastConsentTimestamp: iso,
          expirationTime: (NOW + 100 * DAY) * 1000,
        }),
      },
    },
    granted: ['analytics', 'marketing', 'vimeo:marketing'],
    services: { vimeo: 'marketing', youtube: 'marketing' },
  },
  'klaro, a service against its category': {
    from: 'klaro',
    left: { cookies: { klaro: encode({ marketing: true, vimeo: true, youtube: false }) } },
    granted: ['marketing', 'vimeo:marketing'],
    services: { vimeo: 'marketing', youtube: 'marketing' },
  },
};
