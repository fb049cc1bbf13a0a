/** One thing wrong in a config: where, and what stood there. */
export interface Problem {
  readonly path: string;
  readonly value: unknown;
  /** For what a build may want to find again: it stays as it is from version to version. */
  readonly code?: keyof typeof CODES;
  /** There is no such option, but these, if they are not too many to name. */
  readonly known?: readonly string[];
  /** It holds as it is, and had better be another. */
  readonly isAdvice?: true;
}

const oneOf = (...values: string[]): string => `use "${values.join('", "')}"`;

/** Why a text is no JSON, in the browser's words. */
function jsonFault(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return ` (${(error as Error).message})`;
  }
}

const LEFT_OUT = 'is left out';
const NAMES = 'name categories or services of the site';
const STRICT = 'counts as "opt-in"';

/** What becomes of a problem that has a code, and what to do about it. */
const CODES = {
  'AF-NOTICE-GLOBAL': [
    LEFT_OUT,
    'name the regions that it is for in "regions", as in { "AU": "notice" }',
  ],
  'AF-NOTICE-REGION': [
    STRICT,
    'going on is no consent by law there, so use "opt-in" or "auto", or take the risk with "acknowledgeLegalRisk": true',
  ],
  'AF-NOTICE-UNKNOWN': [
    LEFT_OUT,
    'write a region as in "DE" or "US-CA", a group, "EU" or "EEA", or "*" for all',
  ],
} as const;

/** Why something that holds had better be another, by its path. */
const ADVICE: Readonly<Record<string, string>> = {
  services:
    'an answer to all of them may not fit into its cookie, of which browsers keep 4096 bytes; use shorter ids, or fewer services',
  signals:
    'these are the names it goes by, and the site has none of them, so that it never hears a yes; ' +
    NAMES,
  'cookie.days': 'a choice should not be kept longer than 13 months, which are 395 days',
  'import.from':
    'nothing says when an answer there was given, and one may be older than "cookie.days", so that none counts; say in "import.since" since when the site has asked in that way, or in "import.days" how long an answer was kept',
  'regions.*':
    'it does not hold in the EU, the EEA, the United Kingdom, Brazil and Quebec, which stay at "opt-in", so say what holds there at "EEA", "GB", "BR" and "CA-QC"',
  'regions.CA':
    'it does not hold in Quebec, nor where the province is not known, so say what holds there at "CA-QC"',
};

/** What to do about a problem, by the path it was found at; and what becomes of it. */
const FIXES: readonly (readonly [RegExp, string, string?])[] = [
  [/^config$/, 'write one JSON object'],
  [/^regions$/, 'use "auto", or an object from regions to models', STRICT],
  [
    /^regions\./,
    oneOf('opt-in', 'opt-out', 'notice', 'auto') + ', and say it once for each region',
    STRICT,
  ],
  [
    /^region$/,
    'write a country or a part of one as in "DE" or "US-CA", or a function that says it',
  ],
  [/^pages$/, 'write paths that begin with "/", "!/" or are "*", in a list or with spaces between'],
  [/^regionTimeout$/, 'use a whole number of ms from 1 to 10000'],
  [/^gpc$/, oneOf('reject')],
  [/^record\.endpoint$/, 'use an https address, or one of the site’s own as in "/consent"'],
  [/^record\.send$/, 'use a function'],
  [
    /^import\.from$/,
    oneOf(
      ...['c15t', 'cookiebot', 'cookieyes', 'klaro', 'onetrust', 'orejime', 'orestbida', 'osano'],
      ...['silktide', 'tarteaucitron'],
    ),
  ],
  [
    /^import\.map$/,
    'write an object from that tool’s names to yours, as in { "stats": "analytics" }',
  ],
  [/^import\.map\./, NAMES],
  [/^import\.since$/, 'write a date as in "2026-01-31"'],
  [/^import\.days$/, 'use a number above 0'],
  [/^import\.revision$/, 'use a whole number, 0 or more'],
  [/^record\.history$/, 'use a whole number from 0 to 100'],
  [/^model$/, oneOf('opt-in', 'opt-out')],
  [/^reload$/, oneOf('when-needed', 'always', 'never')],
  [/^scriptTimeout$/, 'use a whole number of ms from 1 to 600000'],
  [
    /^categories$/,
    'list each category once, by a name of letters, digits, "-" and "_" that begins with a letter',
  ],
  [/^services\..*\.exempt$/, oneOf('statistics', 'appearance')],
  [/^services\..*\.category$/, 'name one of the categories'],
  [
    /^services\..*\.(cookies|storage|databases)$/,
    'write whole names, or beginnings of two characters or more with one "*" after them',
  ],
  [
    /^services\..*\.hosts$/,
    'write host names alone, as in "stats.example", each of which covers its sub-domains',
  ],
  [/^services\..*\.frame\.host$/, 'write a host name, as in "www.youtube-nocookie.com"'],
  [/^services\..*\.frame\.query$/, 'use an object of texts, as in { "dnt": "1" }'],
  [/^services\..*\.provider$/, 'use a name, or an object with "name" and "url"'],
  [/^services\..*\.frame$/, 'use an object with "host" or "query"'],
  [
    /^services$/,
    'write an object of services, each by an id of letters, digits, "-" and "_" that begins with a letter and is no category',
  ],
  [/^cookie\.days$/, 'use a whole number of days from 1 to 730'],
  [/^policy\.revision$/, 'use a whole number, 0 or more'],
  [/^signals\..*\.(for|ads|map\..*)$/, NAMES, 'counts as a no'],
  [/^signals\..*\.map$/, 'write an object from its names to yours, as in { "…": "analytics" }'],
  [/^signals\..*\.first$/, 'write a list of calls, as in [["set", "url_passthrough", true]]'],
  [/^signals\..*\.ids$/, 'write a measurement id or a list of them, as in ["G-1A2B3C4D5E"]'],
  [/^signals$/, 'name one of the signals, or pass an object with start or change'],
  [/url$/i, 'use an http(s), mailto or relative address'],
  [/^ui\.layout$/, oneOf('box', 'corner', 'center', 'bar', 'inline')],
  [/^ui\.position$/, oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end')],
  [/^ui\.scheme$/, oneOf('auto', 'light', 'dark')],
  [/^ui\.trigger$/, 'use true or false'],
  [/^ui\.heading$/, 'use a heading level from 1 to 6'],
  [/^cookie\.formerNames$/, 'list names of letters, digits, ".", "/", "-" and "_" only'],
  [
    /^(import\.name|cookie\.(name|domain|path))$/,
    'use letters, digits, ".", "/", "-" and "_" only',
  ],
  [/^cookie\.sameSite$/, oneOf('Lax', 'Strict', 'None')],
  [
    /^(cookie\.secure|guard\.network|minor|dnt|import\.(remove|markup)|acknowledgeLegalRisk|(categories|services)\..*\.sale)$/,
    'use true or false',
  ],
  [/^texts\.(titles|descriptions|purposes|services)$/, 'use an object of texts'],
  [/^(texts|categories|services)\./, 'use a text'],
  [/^(site(\.controller)?|policy|cookie|ui|texts|guard|record|import)$/, 'use an object'],
];

function shown(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = typeof value;
  }
  return text.length > 80 ? text.slice(0, 79) + '…' : text;
}

/** That there is no such option, and which there are. */
const unknown = ([first, ...others]: readonly string[]): string =>
  'no option has this name' +
  (first ? `; there ${others[0] ? 'are' : 'is'} "${[first, ...others].join('", "')}"` : '');

/** One sentence: the key, the value that stood there, what happens now and how to mend it. */
export function problemText({ path, value, code, known, isAdvice }: Problem): string {
  const where = `askfirst: ${code ? `[${code}] ` : ''}"${path}"`;
  // of the signals' options there are many
  const about = path.replace(/^signals\..*/, 'signals');
  if (isAdvice) return `${where} is ${shown(value)}: ${ADVICE[about]!}.`;
  const [, fix = unknown(known ?? []), outcome = LEFT_OUT] =
    (known ? undefined : FIXES.find(([pattern]) => pattern.test(path))) ?? [];
  const [becomes, remedy] = code ? CODES[code] : [outcome, fix];
  const fault = path === 'config' && typeof value === 'string' ? jsonFault(value) : '';
  return `${where} cannot be ${shown(value)} and ${becomes}: ${remedy}${fault}.`;
}
