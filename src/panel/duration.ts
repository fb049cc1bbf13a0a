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
