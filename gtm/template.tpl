___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Askfirst consent",
  "categories": [
    "TAG_MANAGEMENT",
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Askfirst"
  },
  "description": "Tells Google's tags and Tag Manager what the visitor has answered in Askfirst: from its cookie at once, and again whenever the answer changes.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "analytics",
    "displayName": "Category for analytics_storage",
    "simpleValueType": true,
    "help": "The category of your Askfirst configuration that these tags need. If you list the service google-analytics, the one that it is in.",
    "defaultValue": "analytics"
  },
  {
    "type": "TEXT",
    "name": "marketing",
    "displayName": "Category for ad_storage, ad_user_data and ad_personalization",
    "simpleValueType": true,
    "help": "The category of your Askfirst configuration that these tags need. If you list the service google-ads, the one that it is in.",
    "defaultValue": "marketing"
  },
  {
    "type": "TEXT",
    "name": "functional",
    "displayName": "Category for functionality_storage and personalization_storage",
    "simpleValueType": true,
    "help": "The category of your Askfirst configuration that these tags need.",
    "defaultValue": "functional"
  },
  {
    "type": "TEXT",
    "name": "days",
    "displayName": "Days an answer is kept",
    "simpleValueType": true,
    "help": "The same as cookie.days in your Askfirst configuration.",
    "defaultValue": "182",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "revision",
    "displayName": "Policy revision",
    "simpleValueType": true,
    "help": "The same as policy.revision in your Askfirst configuration.",
    "defaultValue": "0",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "gpc",
    "displayName": "Global Privacy Control",
    "simpleValueType": true,
    "help": "A variable of the type JavaScript Variable for navigator.globalPrivacyControl. While it is true, an earlier yes does not count for advertising."
  },
  {
    "type": "TEXT",
    "name": "wait",
    "displayName": "Time to wait for an answer, in ms",
    "simpleValueType": true,
    "help": "How long tags wait for Askfirst to load, where its cookie says nothing.",
    "defaultValue": "500",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  },
  {
    "type": "SIMPLE_TABLE",
    "name": "regions",
    "displayName": "Regions with other defaults",
    "help": "Where something is granted before an answer, as your Askfirst configuration has it. Google finds out where the visitor is; the more specific region wins.",
    "simpleTableColumns": [
      {
        "defaultValue": "",
        "displayName": "Regions (ISO 3166-2, separated by commas: US, US-CA)",
        "name": "region",
        "type": "TEXT",
        "valueValidators": [
          {
            "type": "NON_EMPTY"
          }
        ]
      },
      {
        "defaultValue": "",
        "displayName": "Granted categories, separated by commas",
        "name": "granted",
        "type": "TEXT"
      }
    ]
  },
  {
    "type": "CHECKBOX",
    "name": "redaction",
    "checkboxText": "Redact ads data (ads_data_redaction)",
    "simpleValueType": true,
    "help": "While ad_storage is denied, Google's tags leave the identifiers of ad clicks out of what they send.",
    "defaultValue": false
  },
  {
    "type": "CHECKBOX",
    "name": "passthrough",
    "checkboxText": "Pass ad clicks on in addresses (url_passthrough)",
    "simpleValueType": true,
    "help": "While storage is denied, Google's tags write what they know of an ad click into the links between your pages. A visitor who refused may not expect that.",
    "defaultValue": false
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const callInWindow = require('callInWindow');
const copyFromWindow = require('copyFromWindow');
const createQueue = require('createQueue');
const getCookieValues = require('getCookieValues');
const getTimestampMillis = require('getTimestampMillis');
const gtagSet = require('gtagSet');
const log = require('logToConsole');
const makeInteger = require('makeInteger');
const setDefaultConsentState = require('setDefaultConsentState');
const updateConsentState = require('updateConsentState');

const DAY = 86400;
/** What Askfirst makes of a policy revision that is none. */
const MISTAKEN = 536870911;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789' + LETTERS;
const NAMES = DIGITS + LETTERS.toUpperCase() + '_:~-';

const analytics = data.analytics || 'analytics';
const marketing = data.marketing || 'marketing';
/** As Askfirst takes it: some extensions set a number or a text. */
const isSignal = [true, 'true', 1, '1'].indexOf(data.gpc) >= 0;
const rows = data.regions || [];

/**
 * Seven states out of what is granted and denied. Google's services come before their categories.
 * @param isStored do services stand there as the cookie has them, with their category behind them?
 */
const statesOf = (granted, denied, isStored) => {
  const of = (category, service) => {
    if (service) {
      if (denied.some((name) => name.split(':')[0] === service)) return 'denied';
      const isOwn = (name) => name === service + ':' + category || (!isStored && name === service);
      if (granted.some(isOwn)) return 'granted';
      // a yes under another category, which covers it no more
      if (granted.some((name) => name.indexOf(service + ':') === 0)) return 'denied';
    }
    return granted.indexOf(category) < 0 ? 'denied' : 'granted';
  };
  const ads = of(marketing, 'google-ads');
  const functional = of(data.functional || 'functional');
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: of(analytics, 'google-analytics'),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  };
};

/** The names of an answer: an empty one is none. */
const namesIn = (text) => text.split('~').filter((name) => name !== '');

/** There are no regular expressions here. */
const isMadeOf = (text, characters) =>
  text.split('').every((one) => characters.indexOf(one) >= 0);

/** A number by its digits, -1 for anything else: there is no parseInt here. */
const numberOf = (text, base) => {
  let number = text.length > 0 && text.length < 10 ? 0 : -1;
  for (let at = 0; at < text.length && number >= 0; at++) {
    const digit = DIGITS.indexOf(text.charAt(at));
    number = digit < 0 || digit >= base ? -1 : number * base + digit;
  }
  return number;
};

/** Is the browser's signal a no to this category, or to this service with its category behind it? */
const isSold = (name) => (name.split(':')[1] || name) === marketing;

/** Is an answer to that revision one to the policy's? One to a mistake only while the mistake is there. */
const covers = (given, revision) =>
  given === MISTAKEN ? revision === 0 || revision === MISTAKEN : given >= revision;

/**
 * A cookie's value: when it was given, in seconds, whether to this policy, whether it says no to
 * anything, to how many names it says yes, and what it grants and denies; undefined for what is none.
 */
const answerOf = (value) => {
  // the category of a service stands behind its name
  const parts = value.split('~-').join(':').split('.');
  if (parts.length !== 6 || parts[0] !== '1') return undefined;
  if (parts[3] === '' || !isMadeOf(parts[3], LETTERS + '-')) return undefined;
  if (!isMadeOf(parts[4] + parts[5], NAMES)) return undefined;
  const isSignalled = parts[2].slice(-1) === 's';
  const time = numberOf(parts[1], 36);
  const revision = numberOf(isSignalled ? parts[2].slice(0, -1) : parts[2], 10);
  const now = getTimestampMillis() / 1000;
  const days = makeInteger(data.days) || 182;
  if (parts[1].length < 6 || parts[1].length > 7 || time < 0 || time > now + DAY || time + days * DAY <= now) {
    return undefined;
  }
  if (revision < 0) return undefined;
  const isOutranked = (name) => !isSignalled && isSignal && isSold(name);
  const named = namesIn(parts[4]);
  const refused = namesIn(parts[5]);
  const denied = refused.concat(named.filter(isOutranked));
  const granted = named.filter((name) => denied.indexOf(name) < 0);
  // going on is no yes outside of the regions where Askfirst, which knows them, says so
  return {
    time: time,
    isCurrent: covers(revision, makeInteger(data.revision) || 0),
    isRefusal: refused.length > 0,
    count: named.length,
    granted: parts[3] === 'implied' ? [] : granted,
    denied: denied,
  };
};

/** The newest of all copies, and of two from one second the one that grants less, as Askfirst takes it. */
const newestOf = (answers) => {
  let newest;
  answers.forEach((answer) => {
    const isNewer = !newest || answer.time > newest.time;
    if (isNewer || (answer.time === newest.time && answer.count < newest.count)) newest = answer;
  });
  return newest;
};

/**
 * What the cookie says; the word of privacy tools counts as newest. In an answer to an earlier policy
 * a yes holds no more, but a no does: it denies everything, until Askfirst says what holds.
 */
const stored = () => {
  const values = getCookieValues('askfirst', false) || [];
  if (values.indexOf('reject') >= 0) return { granted: [] };
  const answers = values.map(answerOf).filter((answer) => answer);
  const current = newestOf(answers.filter((answer) => answer.isCurrent));
  if (current) return current;
  const former = newestOf(answers);
  return former && former.isRefusal ? { granted: [] } : undefined;
};

const tell = (said, isStored) => {
  const states = statesOf(said.granted, said.denied || [], isStored);
  log('Askfirst: consent', states);
  updateConsentState(states);
};

const listOf = (text) => (text || '').split(',').map((item) => item.trim());

const setDefault = (granted, region) => {
  // there a service stands without its category
  const isAd = (name) =>
    isSold(name) || name === 'google-ads' || (name === 'google-analytics' && analytics === marketing);
  const held = granted.filter((name) => isSignal && isAd(name));
  const states = statesOf(granted.filter((name) => held.indexOf(name) < 0), held);
  states.wait_for_update = makeInteger(data.wait) || 500;
  if (region) states.region = region;
  setDefaultConsentState(states);
};
// before the defaults, for tags obey from then on
if (data.redaction) gtagSet('ads_data_redaction', true);
if (data.passthrough) gtagSet('url_passthrough', true);
rows.forEach((row) => setDefault(listOf(row.granted), listOf(row.region)));
setDefault([]);

/** Has the cookie been believed? Then Askfirst has to be asked in any case. */
let told = false;

/** What holds now: a listener may have answered anew since the event. */
const tellState = () => {
  const state = copyFromWindow('askfirst.state');
  if (state) tell(state);
};

/**
 * What Askfirst says, once it is there: it knows regions and signals, too. What a row of the table
 * grants may not hold there.
 */
const follow = (isThere) => {
  const state = copyFromWindow('askfirst.state');
  const isOpen = isThere && rows.length > 0;
  if (state && (told || isOpen || state.decided || state.granted.length > 1)) tell(state);
  callInWindow('askfirst.on', 'change', tellState);
  if (rows.length > 0) callInWindow('askfirst.on', 'ready', tellState);
};

if (copyFromWindow('askfirst.state')) {
  follow(true);
} else {
  const answer = stored();
  if (answer) {
    told = true;
    tell(answer, true);
  }
  createQueue('askfirst')(() => follow(false));
}

data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_user_data"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_personalization"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "personalization_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "security_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "askfirst"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "askfirst.state"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "askfirst.on"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "askfirst"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "write_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "ads_data_redaction"
              },
              {
                "type": 1,
                "string": "url_passthrough"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Everything is denied where there is no answer
  code: |-
    mock('getCookieValues', []);
    runCode({});
    assertApi('setDefaultConsentState').wasCalled();
    assertApi('updateConsentState').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: A region has a default of its own beside the general one
  code: |-
    const defaults = [];
    mock('getCookieValues', []);
    mock('setDefaultConsentState', (states) => defaults.push(states));
    runCode({ regions: [{ region: 'US, US-CA', granted: 'analytics' }] });
    assertThat(defaults.length).isEqualTo(2);
    assertThat(defaults[0].region).isEqualTo(['US', 'US-CA']);
    assertThat(defaults[0].analytics_storage).isEqualTo('granted');
    assertThat(defaults[0].ad_storage).isEqualTo('denied');
    assertThat(defaults[1].region).isUndefined();
    assertThat(defaults[1].analytics_storage).isEqualTo('denied');
- name: A stored refusal is told at once
  code: |-
    mock('getCookieValues', ['reject']);
    runCode({});
    assertApi('updateConsentState').wasCalled();
- name: Of two copies from one second the one that grants less counts
  code: |-
    const told = [];
    mock('getTimestampMillis', 1790000000000);
    mock('getCookieValues', ['1.tlpw2g.0.save.analytics~marketing.', '1.tlpw2g.0.save.analytics.']);
    mock('updateConsentState', (states) => { told.push(states.ad_storage); });
    runCode({});
    assertThat(told).isEqualTo(['denied']);
- name: An answer to a mistaken revision is none to a higher one
  code: |-
    mock('getTimestampMillis', 1790000000000);
    mock('getCookieValues', ['1.tlpw2g.536870911.save.analytics.']);
    runCode({ revision: '1' });
    assertApi('updateConsentState').wasNotCalled();
- name: A refusal of an earlier policy is one until Askfirst is there
  code: |-
    const told = [];
    mock('getTimestampMillis', 1790000000000);
    mock('getCookieValues', ['1.tlpw2g.0.reject-all..analytics~marketing']);
    mock('updateConsentState', (states) => { told.push(states.analytics_storage, states.ad_storage); });
    runCode({ revision: '1', regions: [{ region: 'US', granted: 'analytics, marketing' }] });
    assertThat(told).isEqualTo(['denied', 'denied']);
- name: A yes to a service counts under its category alone
  code: |-
    const told = [];
    mock('getTimestampMillis', 1790000000000);
    mock('getCookieValues', ['1.tlpw2g.0.save.analytics~google-ads~-analytics.marketing']);
    mock('updateConsentState', (states) => { told.push(states.analytics_storage, states.ad_storage); });
    runCode({});
    assertThat(told).isEqualTo(['granted', 'denied']);
- name: The browser's signal holds what a region was granted for a service of ads
  code: |-
    const defaults = [];
    mock('getCookieValues', []);
    mock('setDefaultConsentState', (states) => { defaults.push(states.ad_storage); });
    runCode({ gpc: 'true', regions: [{ region: 'US', granted: 'google-ads' }] });
    assertThat(defaults).isEqualTo(['denied', 'denied']);
- name: A yes of the cookie is taken back where Askfirst says that it does not hold
  code: |-
    const told = [];
    let state;
    let follow;
    mock('getTimestampMillis', 1790000000000);
    mock('getCookieValues', ['1.tlpw2g.0.save.marketing.']);
    mock('copyFromWindow', () => state);
    mock('createQueue', () => (fn) => { follow = fn; });
    mock('callInWindow', undefined);
    mock('updateConsentState', (states) => { told.push(states.ad_storage); });
    runCode({});
    state = { decided: false, granted: ['necessary'] };
    follow();
    assertThat(told).isEqualTo(['granted', 'denied']);
- name: What Google offers beside the states is set before the defaults, where it is ticked
  code: |-
    const said = [];
    mock('getCookieValues', []);
    mock('gtagSet', (key, value) => { said.push(key, value); });
    mock('setDefaultConsentState', () => { said.push('default'); });
    runCode({});
    assertThat(said).isEqualTo(['default']);
    runCode({ redaction: true, passthrough: true });
    assertThat(said).isEqualTo(['default', 'ads_data_redaction', true, 'url_passthrough', true, 'default']);
- name: A value that is none grants nothing
  code: |-
    mock('getCookieValues', ['1.x.0.save.analytics.']);
    runCode({});
    assertApi('updateConsentState').wasNotCalled();


___NOTES___

Fire it on the trigger "Consent Initialization - All Pages".
