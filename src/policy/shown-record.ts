import { isText } from '../config/kinds';
import type { ConsentRecord, PanelTexts } from '../types';
import { fill } from './fill';

/** What a visitor is shown of the answer that was given before. */
export interface Shown {
  /** When it was given; empty where use was taken for an answer, for use is no choice. */
  readonly chosen: string;
  /** What it goes by, once that is noted. */
  readonly id: string;
  /** All of it, as the address of a file. */
  readonly href: string;
}

export function shownOf(
  record: ConsentRecord,
  locale: string,
  texts: Pick<PanelTexts, 'chosen' | 'record'>,
): Shown {
  const { id, method, time } = record;
  const date =
    time && method !== 'implied'
      ? new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(time))
      : '';
  return {
    chosen: date && fill(texts.chosen, 'date', date),
    id: isText(id) ? fill(texts.record, 'id', id) : '',
    href: 'data:application/json,' + encodeURIComponent(JSON.stringify(record, null, 2)),
  };
}
