import { h, type JSX } from 'preact';
import { Category } from './category';
import { duration } from '../policy/duration';
import { fill } from '../policy/fill';
import { headingLevel } from '../policy/heading-level';
import { Footer } from './footer';
import { Record } from './record';
import { isFound } from './is-found';
import type { View } from './view';

/** So many services are many: then there is a field to find one. */
const MANY = 10;

/** The dialog: what it is about, one section per category, the answers. */
export function Panel({ view, hide }: { view: View; hide: () => void }): JSX.Element {
  const { texts, consent, query } = view;
  const { categories, services, cookie, ui } = view.settings;
  const level = headingLevel(ui);
  // a press that began inside, such as marking text, is no press on the backdrop
  let isOutside = false;
  return (
    <dialog
      part="dialog"
      aria-labelledby="title"
      onClose={hide}
      onPointerDown={(event) => {
        isOutside = event.target === event.currentTarget;
      }}
      onClickCapture={(event) => {
        // the second half of a double click was meant for what opened the dialog
        if (event.detail > 1 && !(event.target instanceof HTMLInputElement))
          event.stopPropagation();
      }}
      onClick={(event) => {
        if (isOutside && event.target === event.currentTarget) hide();
      }}
    >
      <div class="head">
        {h(`h${level}`, { id: 'title', part: 'title', tabIndex: -1 }, texts.preferences)}
        <button
          type="button"
          class="close"
          part="close"
          aria-label={texts.close}
          data-askfirst-action="close"
          onClick={hide}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
      </div>
      <p class="lead">
        {fill(texts.lead, 'duration', duration(cookie.days, consent.state.locale))}
      </p>
      <p class="lead">{texts.news}</p>
      {services.length >= MANY && (
        <label class="lead">
          {texts.search}
          <input
            class="quiet"
            type="search"
            onInput={({ currentTarget }) => view.setQuery(currentTarget.value.trim())}
          />
        </label>
      )}
      <p class="lead" aria-live="polite">
        {!services.some((service) => isFound(service, query)) && query && texts.none}
      </p>
      {categories.map((category) => (
        <Category
          key={category.name}
          view={view}
          category={category}
          heading={`h${Math.min(level + 1, 6)}`}
          services={services.filter((service) => service.category === category.name)}
        />
      ))}
      <Record view={view} />
      <Footer view={view} />
    </dialog>
  );
}
