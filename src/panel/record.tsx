import type { JSX } from 'preact';
import { shownOf } from '../policy/shown-record';
import type { View } from './view';

/** The answer that was given before: when, what it goes by, and all of it as a file. */
export function Record({ view: { consent, texts } }: { view: View }): JSX.Element | null {
  const record = consent.record();
  if (!record) return null;
  const { chosen, href, id } = shownOf(record, consent.state.locale, texts);
  return (
    <section class="record" part="record">
      {chosen && <span>{chosen}</span>}
      {id && <span>{id}</span>}
      <a download={`askfirst-${location.hostname}.json`} href={href}>
        {texts.download}
      </a>
    </section>
  );
}
