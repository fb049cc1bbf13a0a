/** How tools write their answers in forms of their own. */
import { describe, expect, it } from 'vitest';
import { DAY, readAll, readOne } from './read';
import { GIVEN } from './samples';

const MS = GIVEN * 1000;
const ISO = new Date(MS).toISOString();

describe('a value of c15t', () => {
  const read = (value: string): unknown => readOne('c15t', 'c15t', value);
  const bag = (more: object): string =>
    JSON.stringify({ consents: { marketing: true }, consentInfo: { time: MS }, ...more });
  const said = {
    answers: {
      necessary: false,
      functionality: false,
      experience: false,
      measurement: false,
      marketing: true,
    },
    time: GIVEN,
  };

  it('is read in both of its forms', () => {
    expect(read(`c.marketing:1,i.t:${MS}`)).toEqual(said);
    expect(read(bag({}))).toEqual(said);
    expect(readAll('c15t', { local: { 'privacy-consent-storage': bag({}) } })).toEqual([
      { ...said, isLasting: true },
    ]);
  });

  it.each([
    ['has no date', 'c.marketing:1'],
    ['has a date with a digit too few', `c.marketing:1,i.t:${MS / 10}`],
    ['has a date with a digit too many', `c.marketing:1,i.t:${MS}0`],
    ['has a date below nought', `c.marketing:1,i.t:-${MS}`],
    ['says something twice', `c.marketing:0,c.marketing:1,i.t:${MS}`],
    ['has something else at its end', `c.marketing:1,i.t:${MS},;`],
    ['cannot be decoded', `c.marketing:1,i.t:${MS},%`],
    ['has no date in its JSON', bag({ consentInfo: {} })],
    ['has a text for a date in its JSON', bag({ consentInfo: { time: String(MS) } })],
    ['has an endless date in its JSON', bag({}).replace(String(MS), '1e999')],
  ])('is none when it %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});

describe('a value of Cookiebot', () => {
  const whole = `{necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',utc:${MS}}`;
  const read = (value: string): unknown => readOne('cookiebot', 'CookieConsent', value);

  it('is read with all its categories', () => {
    expect(read(whole)).toEqual({
      answers: { necessary: true, preferences: false, statistics: true, marketing: false },
      time: GIVEN,
    });
  });

  it('is read with what a site of the TCF has beside them, whose names end in digits', () => {
    const more = `iab2:'CP-mp8AP.YAAA',gacm:'2~AA==fmR2Lg==',region:'de'}`;
    expect(read(whole.replace('}', `,${more}`))).toEqual(read(whole));
    expect(read(whole.replace('}', `,iab2:''}`))).toEqual(read(whole));
  });

  it.each(['2iab', '2', 'iab_2', 'iab-2', 'iab.2', ''])(
    'is none with a name that does not begin with a letter, or has more than digits in it: %j',
    (name) => {
      expect(read(whole.replace('}', `,${name}:'x'}`))).toBeNull();
    },
  );

  it('takes nothing for said that stands in the text of another', () => {
    const refused = whole.replace('statistics:true', 'statistics:false');
    for (const text of [`'x,statistics:true,y:1'`, `'{statistics:true'`]) {
      expect(read(refused.replace('}', `,iab2:${text}}`))).toEqual(read(refused));
      // nor in place of what is missing
      expect(read(whole.replace('statistics:true', `iab2:${text}`))).toBeNull();
    }
    expect(read(whole.replace('}', `,iab2:'a',iab2:'a'}`))).toBeNull();
  });

  it.each([
    ['lacks a category', 'preferences:false,', ''],
    ['has a category without yes or no', 'preferences:false', "preferences:'true'"],
    ['says something twice', '{', '{statistics:false,'],
    ['has no date', `,utc:${MS}`, ''],
    ['has a date with a digit too many', String(MS), `${MS}0`],
    ['has a date below nought', String(MS), `-${MS}`],
    ['does not say how it came', "method:'explicit',", ''],
    ['has something else at its end', '}', '};'],
    ['cannot be decoded', '}', '%'],
  ])('is none when it %s', (_, old, changed) => {
    expect(read(whole.replace(old, changed))).toBeNull();
  });
});

describe('a value of CookieYes', () => {
  const whole = 'consent:yes,action:yes,necessary:yes,analytics:yes';
  const read = (value: string): unknown => readOne('cookieyes', 'cookieyes-consent', value);
  const answers = {
    necessary: true,
    functional: false,
    analytics: true,
    performance: false,
    advertisement: false,
    other: false,
  };

  it('is read with the categories that it lacks, as refused', () => {
    expect(read(whole)).toEqual({ answers, time: null });
  });

  it('refuses everything where consent as a whole was refused', () => {
    expect(read(whole.replace('consent:yes', 'consent:no'))).toEqual({
      answers: { ...answers, necessary: false, analytics: false },
      time: null,
    });
  });

  it.each([
    ['says something twice', `analytics:no,${whole}`],
    ['says it of nobody’s doing', whole.replace('action:yes,', '')],
    ['has something else at its end', `${whole},;`],
    ['cannot be decoded', `${whole}%`],
  ])('is none when it %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});

describe('a value of OneTrust', () => {
  const consent = (groups: string, end = '&hosts='): string => `a=1&groups=${groups}${end}`;
  const read = (value: string, dates: string | string[] = ISO): unknown[] =>
    readAll('onetrust', {
      cookies: { OptanonConsent: value, OptanonAlertBoxClosed: dates },
    });

  it('is read with its groups and the date beside it', () => {
    const answers = { C0001: true, C0002: false };
    expect(read(consent('C0001%3A1%2CC0002%3A0'))).toEqual([{ answers, time: GIVEN }]);
  });

  it('refuses a group that is named twice, once with a no', () => {
    for (const groups of ['C0002%3A0%2CC0002%3A1', 'C0002%3A1%2CC0002%3A0']) {
      expect(read(consent(groups))).toEqual([{ answers: { C0002: false }, time: GIVEN }]);
    }
    expect(read(consent('C0002%3A1%2CC0002%3A1'))).toEqual([
      { answers: { C0002: true }, time: GIVEN },
    ]);
  });

  it('has no date where there are two, for nobody knows which is its own', () => {
    const older = new Date(MS - 1000 * DAY).toISOString();
    const others = [older, 'x'].flatMap((date) => [
      [ISO, date],
      [date, ISO],
    ]);
    for (const dates of others) expect(read(consent('C0002%3A1'), dates)).toEqual([null]);
    expect(read(consent('C0002%3A1'), [ISO, ISO])).toMatchObject([{ time: GIVEN }]);
    expect(read(consent('C0002%3A1'), [])).toEqual([]);
  });

  it.each([
    ['has no groups', 'a=1&hosts='],
    ['has two lists of groups', consent('C0002%3A1', '&groups=C0002%3A0&hosts=')],
    ['may have been cut off in its groups', consent('C0002%3A1', '')],
    ['has groups that cannot be decoded', consent('C0002%3A1%')],
    ['is longer than a cookie can be', consent('C0002%3A1').padEnd(4097, 'x')],
  ])('is none when it %s', (_, value) => {
    expect(read(value)).toEqual([null]);
  });

  it.each([
    '&AwaitingReconsent=false',
    '&AwaitingReconsent=false&x=1',
    '&NotAwaitingReconsent=true',
  ])('is read where it goes on like this: %s', (end) => {
    expect(read(consent('C0002%3A1', end))).toMatchObject([{ time: GIVEN }]);
  });

  it.each(['true', 'true&geolocation=DE', 'TRUE', 't', '', '1', 'falsey'])(
    'is none where OneTrust is about to ask again, or may be: %s',
    (said) => {
      expect(read(consent('C0002%3A1', `&AwaitingReconsent=${said}`))).toEqual([null]);
      expect(read(`AwaitingReconsent=${said}&${consent('C0002%3A1')}`)).toEqual([null]);
    },
  );

  it('may be as long as a cookie can be', () => {
    expect(read(consent('C0002%3A1').padEnd(4096, 'x'))).toMatchObject([{ time: GIVEN }]);
  });
});

describe('a value of osano’s', () => {
  it('is one word', () => {
    const read = (value: string): unknown => readOne('osano', 'cookieconsent_status', value);
    expect(read('allow')).toEqual({ answers: { allow: true }, time: null });
    expect(read('deny')).toEqual({ answers: { allow: false }, time: null });
    for (const other of ['disallow', 'allowed', 'dismiss', '']) expect(read(other)).toBeNull();
  });
});

describe('a value of tarteaucitron’s', () => {
  const read = (value: string): unknown => readOne('tarteaucitron', 'tarteaucitron', value);

  it('is read service by service; what was said twice, once with a no, is a no', () => {
    const answers = { a: true, b: false, c: false };
    expect(read('!a=true!b=false!c=wait')).toEqual({ answers, time: null });
    expect(read('!a=true!a=true!b=true!b=false!c=wait!c=true')).toEqual({ answers, time: null });
  });

  it.each([
    ['matomo', 'matomohightrack', 'plausible', 'simpleanalytics'],
    ['crisp', 'stonly', 'microanalytics', 'wysistathightrack'],
  ])('says yes to nothing that runs unasked there: %s, %s, %s, %s', (...names) => {
    for (const name of names) {
      expect(read(`!${name}=true`)).toBeNull();
      expect(read(`!${name}=true!youtube=wait`)).toBeNull();
      for (const youtube of [true, false]) {
        expect(read(`!${name}=true!youtube=${youtube}`)).toEqual({
          answers: { [name]: false, youtube },
          time: null,
        });
      }
      // a no is a click
      expect(read(`!${name}=false`)).toEqual({ answers: { [name]: false }, time: null });
    }
  });

  it('is none when nothing is answered, or when it is longer than a cookie can be', () => {
    const long = (length: number): string =>
      `!${'a'.repeat(100)}=true`.repeat(Math.ceil(length / 106)).slice(-length);
    expect(read('!a=wait!b=wait')).toBeNull();
    expect(read('!a=true;')).toBeNull();
    expect(read(long(106 * 38))).toMatchObject({ time: null });
    expect(read(long(106 * 39))).toBeNull();
  });
});
