import { textOf } from '../config/kinds';
import type { Service, Settings } from '../types';
import { isSold } from './names';
import { rowsOf } from './rows';

/** How many days there are in each unit in which the catalogue writes how long something is kept. */
const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365 / 12,
  year: 365,
};

/** How long that is in days; 0 for a session, and for words that nobody can read. */
function daysOf(duration: unknown): number {
  const [, count = 0, unit = ''] =
    /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(textOf(duration)) ?? [];
  return Number(count) * (DAYS[unit] ?? 0);
}

/** 13 months, and half a day for months that are longer. */
const MOST = 395.5;

/**
 * Cookies of statistics that last too long for an exemption.
 * @see CNIL, guidelines on audience measurement: 13 months at most
 */
const tooLong = (service: Service): string[] =>
  rowsOf(service, 'cookies')
    .filter(({ duration }) => daysOf(duration) > MOST)
    .map(
      ({ name, duration }) =>
        `askfirst: "services.${service.id}.cookies" has "${name}" for "${duration!}": where statistics are exempt, as in France, a cookie of theirs may last 13 months and no longer, so shorten it, or leave "exempt" out.`,
    );

/** Where a service is flagged as exempt from consent and cannot be. One sentence each. */
export const notExempt = ({ services }: Pick<Settings, 'services'>): string[] =>
  services.flatMap((service) => {
    const { category, exempt, id } = service;
    // another flag is a mistake, which is told of as one
    if (exempt !== 'statistics' && exempt !== 'appearance') return [];
    if (category === 'marketing' || isSold(service))
      return `askfirst: "services.${id}.exempt" is "${exempt}": what is in "marketing", or sells or shares data, is not exempt anywhere and waits like everything else, so leave "exempt" out, or use another category if it is neither.`;
    return exempt === 'statistics' ? tooLong(service) : [];
  });
