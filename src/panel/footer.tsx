import type { JSX } from 'preact';
import { changesOf } from './draft';
import type { View } from './view';

/** The answers. */
export function Footer({ view: { consent, texts, draft } }: { view: View }): JSX.Element {
  return (
    <div class="foot" part="footer">
      <button
        type="button"
        part="button"
        data-askfirst-action="reject"
        onClick={() => consent.reject()}
      >
        {texts.reject}
      </button>
      <button
        type="button"
        part="button"
        data-askfirst-action="accept"
        onClick={() => consent.accept()}
      >
        {texts.accept}
      </button>
      <button
        type="button"
        class="quiet"
        part="button save"
        data-askfirst-action="save"
        onClick={() => consent.update(changesOf(draft, consent))}
      >
        {texts.save}
      </button>
    </div>
  );
}
