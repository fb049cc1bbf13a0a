import type { JSX } from 'preact';
import { isText } from '../config/kinds';
import { changesOf } from './draft';
import type { View } from './view';

/** The answers, and below them the one that was given before. */
export function Footer({ view: { consent, texts, draft, answer } }: { view: View }): JSX.Element {
  const record = consent.record();
  return (
    <div class="foot" part="footer">
      <button
        type="button"
        part="button"
        data-askfirst-action="reject"
        onClick={() => answer(() => consent.reject())}
      >
        {texts.reject}
      </button>
      <button
        type="button"
        part="button"
        data-askfirst-action="accept"
        onClick={() => answer(() => consent.accept())}
      >
        {texts.accept}
      </button>
      <button
        type="button"
        class="quiet"
        part="button save"
        data-askfirst-action="save"
        onClick={() => answer(() => consent.update(changesOf(draft, consent)))}
      >
        {texts.save}
      </button>
      {record && (
        <p>
          {record.time && (
            <span>
              {texts.chosen.replace('{date}', () =>
                new Intl.DateTimeFormat(consent.state.locale, { dateStyle: 'long' }).format(
                  new Date(record.time!),
                ),
              )}
            </span>
          )}
          {isText(record.id) && <span>{texts.record.replace('{id}', () => record.id!)}</span>}
          <a
            download="askfirst.json"
            href={'data:application/json,' + encodeURIComponent(JSON.stringify(record, null, 2))}
          >
            {texts.download}
          </a>
        </p>
      )}
    </div>
  );
}
