/** One thing wrong in a config: where, and what stood there. */
export interface Problem {
  readonly path: string;
  readonly value: unknown;
}

const oneOf = (...values: string[]): string => `use "${values.join('", "')}"`;

/** What to do about a problem, by the path it was found at. */
const FIXES: readonly (readonly [RegExp, string])[] = [
  [/^config$/, 'write one JSON object'],
  [/^model$/, oneOf('opt-in', 'opt-out')],
  [/^reload$/, oneOf('when-needed', 'always', 'never')],
  [/^scriptTimeout$/, 'use a whole number of ms from 1 to 600000'],
  [
    /^categories$/,
    'list each category once, by a name of letters, digits, "-" and "_" that begins with a letter',
  ],
  [/^services\..*\.category$/, 'name one of the categories'],
  [
    /^services\..*\.(cookies|storage|databases)$/,
    'write whole names, or beginnings of two characters or more with one "*" after them',
  ],
  [/^services\..*\.frame\.host$/, 'write a host name, as in "www.youtube-nocookie.com"'],
  [/^services\..*\.frame\.query$/, 'use an object of texts, as in { "dnt": "1" }'],
  [/^services\..*\.frame$/, 'use an object with "host" or "query"'],
  [
    /^services$/,
    'write an object of services, each by an id of letters, digits, "-" and "_" that begins with a letter and is no category',
  ],
  [/^cookie\.days$/, 'use a whole number of days from 1 to 730'],
  [/^policy\.revision$/, 'use a whole number, 0 or more'],
  [/^signals$/, 'name a signal of this build, or pass a signal object'],
  [/url$/i, 'use an http(s), mailto or relative address'],
  [/^ui\.layout$/, oneOf('box', 'bar')],
  [/^ui\.position$/, oneOf('bottom-start', 'bottom-end', 'top-start', 'top-end')],
  [/^ui\.scheme$/, oneOf('auto', 'light', 'dark')],
  [/^ui\.trigger$/, 'use true or false'],
  [/^ui\.heading$/, 'use a heading level from 1 to 6'],
  [/^cookie\.(name|domain|path)$/, 'use letters, digits, ".", "/", "-" and "_" only'],
  [/^cookie\.sameSite$/, oneOf('Lax', 'Strict', 'None')],
  [/^(cookie\.secure|guard\.network)$/, 'use true or false'],
  [/^(site|policy|cookie|ui|texts|guard)$/, 'use an object'],
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

/** One sentence: the key, the value that stood there, what happens now and how to mend it. */
export function problemText({ path, value }: Problem): string {
  const fix = FIXES.find(([pattern]) => pattern.test(path))?.[1] ?? 'no option has this name';
  return `askfirst: "${path}" cannot be ${shown(value)} and is left out: ${fix}.`;
}
