import type { JSX } from 'preact';
import { isText } from '../config/kinds';
import type { View } from './view';

/** The answer that was given before: when, what it goes by, and all of it as a file. */
export function Record({ view: { consent, texts } }: { view: View }): JSX.Element | null {
  const record = consent.record();
  if (!record) return null;
  const { id, method, time } = record;
  const href = 'data:application/json,' + encodeURIComponent(JSON.stringify(record, null, 2));
  return (
    <section class="record" part="record">
      {/* use is no choice, whatever follows from it */}
      {time && method !== 'implied' && (
        <span>
          {texts.chosen.replace('{date}', () =>
            new Intl.DateTimeFormat(consent.state.locale, { dateStyle: 'long' }).format(
              new Date(time),
            ),
          )}
        </span>
      )}
      {isText(id) && <span>{texts.record.replace('{id}', () => id)}</span>}
      <a download={`askfirst-${location.hostname}.json`} href={href}>
        {texts.download}
      </a>
    </section>
  );
}
