import { isBag, isText, textOf } from '../../config/kinds';
import { isSafeUrl } from '../../config/safe-url';
import { fill } from '../fill';
import type { Known } from './known';
import { link } from './link';
import { foreign, keyed, type Markup, type Piece, piece } from './markup';

/** A day as written in a config, in the words of a language; a text that is no day, as it is. */
function dayOf(updated: string, locale: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(updated) ? Date.parse(updated) : NaN;
  return isNaN(time)
    ? updated
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** An address for letters that cannot become one for anything else. */
const mailto = (email: string): string =>
  'mailto:' + encodeURIComponent(email).replaceAll('%40', '@');

/** Who runs the site and how to reach them; the date of the policy, and where to read it. */
export function responsibleOf(known: Known, heading: string): Markup | false {
  const { locale, policyUrl, settings, words } = known;
  const given = settings.site.controller;
  const { name, address, email, url }: Record<string, unknown> = isBag(given) ? given : {};
  const line = (content: Markup): Markup => content && piece('div', {}, content);
  const mail = textOf(email);
  const lines = [
    line(foreign(textOf(name))),
    ...textOf(address)
      .split('\n')
      .map((one) => line(foreign(one))),
    line(mail && link(mailto(mail), mail)),
    line(textOf(url) && link(url, textOf(url))),
  ].filter(Boolean);
  const updated = textOf(settings.policy.updated);
  const notes = [
    updated && piece('span', {}, fill(words.dated, 'date', dayOf(updated, locale)), ' '),
    // without an address to lead to it, its name says nothing
    isText(policyUrl) && policyUrl && isSafeUrl(policyUrl) && link(policyUrl, words.privacy),
  ].filter((note): note is Piece => !!note);
  if (!lines[0] && !notes[0]) return false;
  return keyed(
    'responsible',
    piece(
      'section',
      {},
      lines.length > 0 && [piece(heading, {}, words.controller), piece('address', {}, lines)],
      notes.length > 0 && piece('p', {}, notes),
    ),
  );
}
