import { decoded, type Foreign, secondsOf, type Tool } from './foreign';

const TRACES = /^(OptanonConsent|OptanonAlertBoxClosed|eupubconsent-v2|OTGPPConsent)$/;
/** OneTrust is about to ask again, or may be: the value may have been cut off in it. */
const AWAITING = /(^|&)AwaitingReconsent=(?!false(&|$))/;
const GROUPS = /^([\w-]{1,40}:[01](,(?!$)|$)){1,200}$/;

/** `…&groups=C0001%3A1%2CC0002%3A0&…` */
function groups(value: string): Map<string, boolean> | null {
  const lists = value.split('&').filter((pair) => pair.startsWith('groups='));
  const [list = ''] = lists;
  const text = decoded(list.slice('groups='.length));
  // something always follows the list: at the end, it may have been cut off
  const isWhole = lists.length === 1 && !value.endsWith(list);
  if (value.length > 4096 || AWAITING.test(value)) return null;
  if (!isWhole || text === null || !GROUPS.test(text)) return null;
  const answers = new Map<string, boolean>();
  for (const pair of text.split(',')) {
    const [name = '', said] = pair.split(':');
    answers.set(name, said === '1' && answers.get(name) !== false);
  }
  return answers;
}

/**
 * OneTrust: groups in `OptanonConsent`, which is there before any answer; `OptanonAlertBoxClosed` has
 * the date of one, and where it is missing nobody has answered.
 * @see https://developer.onetrust.com/onetrust/docs/onetrust-cookies
 */
export const onetrust: Tool = {
  life: 365,
  means: {
    C0001: [],
    C0002: ['analytics'],
    C0003: ['functional'],
    C0004: ['marketing'],
    C0005: ['marketing'],
  },
  read({ cookies }) {
    const dates = cookies('OptanonAlertBoxClosed').map((date) => secondsOf(decoded(date)));
    if (!dates.length) return [];
    // of several nobody knows which is that of the answer
    const [time = null] = new Set(dates).size > 1 ? [] : dates;
    const values = cookies('OptanonConsent');
    // an answer of which only the date is left
    if (!values.length) return [null];
    return values.map((value): Foreign | null => {
      const answers = groups(value);
      return answers && time !== null ? { answers, time } : null;
    });
  },
  isTrace: (key) => TRACES.test(key),
};
