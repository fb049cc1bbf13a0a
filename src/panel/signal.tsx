import type { JSX } from 'preact';
import type { View } from './view';

/** The browser's opt-out signal: that it is honoured, and what it outranks of the visitor's own answer. */
export function Signal({ view: { consent, settings, texts } }: { view: View }): JSX.Element | null {
  const { state } = consent;
  // where the visitor has said yes in spite of it, it is not
  const isOverruled = settings.categories.some(
    ({ name, sale = name === 'marketing' }) => sale && consent.granted(name),
  );
  if (!state.signal || isOverruled) return null;
  const { granted = [], presumed = [] } = consent.record() ?? {};
  const titles = [
    ...settings.categories.map(({ name, title }) => [name, title ?? texts.titles[name] ?? name]),
    ...settings.services.map(({ id, name }) => [id, name ?? id]),
  ]
    .filter(
      ([name]) => granted.includes(name!) && !presumed.includes(name!) && !consent.granted(name!),
    )
    .map(([, title]) => title!);
  return (
    <p class="lead">
      {texts.gpc}
      {titles.length > 0 &&
        ' ' +
          texts.conflict.replace('{names}', () => new Intl.ListFormat(state.locale).format(titles))}
    </p>
  );
}
