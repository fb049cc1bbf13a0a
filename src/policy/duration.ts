import type { PanelTexts } from '../types';

/** A number of days in the words of a language: in months where that comes out even. */
export function duration(days: number, locale: string): string {
  const months = Math.round(days / 30.44);
  const isEven = months > 0 && Math.abs(days - months * 30.44) < 3;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isEven ? 'month' : 'day',
    unitDisplay: 'long',
  }).format(isEven ? months : days);
}

/** How long something is kept, as the catalogue writes it, in the words of a language; else as it is. */
export function kept(
  said: string | undefined,
  locale: string,
  { session, persistent }: Pick<PanelTexts, 'session' | 'persistent'>,
): string | undefined {
  const [, count, unit] =
    /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(said ?? '') ?? [];
  if (unit) {
    const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return new Intl.NumberFormat(locale, style).format(+count!);
  }
  return { session, 'until removed': persistent }[said ?? ''] ?? said;
}
