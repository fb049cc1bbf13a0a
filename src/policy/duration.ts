import type { PanelTexts } from '../types';

const inUnits = (count: number, unit: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** A number of days in the words of a language: in months where that comes out even. */
export function duration(days: number, locale: string): string {
  const months = Math.round(days / 30.44);
  const isEven = months > 0 && Math.abs(days - months * 30.44) < 3;
  return isEven ? inUnits(months, 'month', locale) : inUnits(days, 'day', locale);
}

/** How long something is kept, as the catalogue writes it, in the words of a language; else as it is. */
export function kept(
  said: string | undefined,
  locale: string,
  { session, persistent }: Pick<PanelTexts, 'session' | 'persistent'>,
): string | undefined {
  const [, count, unit] =
    /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(said ?? '') ?? [];
  if (unit) return inUnits(+count!, unit, locale);
  if (said === 'session') return session;
  return said === 'until removed' ? persistent : said;
}
