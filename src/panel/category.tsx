import { h, type JSX } from 'preact';
import { textOf } from '../config/kinds';
import { fill } from '../policy/fill';
import { titleOf } from '../policy/title';
import type { Category as CategoryData, Service as ServiceData } from '../types';
import { isMixed, withCategory, withService } from './draft';
import { isFound } from './is-found';
import { Service } from './service';
import { Switch } from './switch';
import type { View } from './view';

/** One purpose: its switch, what it does, and who is behind it. */
export function Category({
  view,
  category,
  heading,
  services,
}: {
  view: View;
  category: CategoryData;
  heading: string;
  services: readonly ServiceData[];
}): JSX.Element | null {
  const { name, required } = category;
  const { texts, draft, setDraft, query } = view;
  const shown = services.filter((service) => isFound(service, query));
  if (query && !shown[0]) return null;
  const label = titleOf(category, texts.titles);
  const about = textOf(category.description) || textOf(texts.descriptions[name]);
  const isUnfolded = view.unfolded.has(name) || !!query;
  const id = 'c-' + name;
  const { locale } = view.consent.state;
  const isPart = !required && isMixed(draft, name, services);
  const plural = new Intl.PluralRules(locale).select(services.length);
  const count = fill(
    textOf(texts.services[plural]) || texts.services.other,
    'count',
    `${services.length}`,
  );
  return (
    <section part="category">
      <div class="row">
        {h(heading, null, required ? label : <label for={id}>{label}</label>)}
        {required ? (
          <span class="always">{texts.always}</span>
        ) : (
          <>
            {isPart && <span class="some">{texts.some}</span>}
            <Switch
              id={id}
              data-askfirst-category={name}
              aria-describedby={about && id + '-about'}
              checked={draft[name]!}
              mixed={isPart}
              set={(value) => setDraft(withCategory(draft, name, services, value))}
            />
          </>
        )}
      </div>
      {about && (
        <p class="about" id={id + '-about'}>
          {about}
        </p>
      )}
      {services.length > 0 && (
        <button
          type="button"
          class="more"
          part="more"
          aria-expanded={isUnfolded}
          aria-controls={id + '-services'}
          aria-label={`${count}: ${label}`}
          onClick={() => view.fold(name)}
        >
          <span>{count}</span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </button>
      )}
      <div id={id + '-services'} hidden={!isUnfolded}>
        {isUnfolded &&
          shown.map((service) => (
            <Service
              key={service.id}
              service={service}
              texts={texts}
              locale={locale}
              checked={required ? undefined : draft[service.id]!}
              set={(value) => setDraft(withService(draft, service, services, value))}
            />
          ))}
      </div>
    </section>
  );
}
