import { host } from '../browser/host';
import { createElement, page } from '../browser/page';
import { answers, notice } from '../locales/en';
import type { Mount } from '../types';
import { build } from './build';
import position from './position.css?inline';
import css from './trigger.css?inline';
import { keepClear } from './keep-clear';

const draw = (tag: string, attributes: Readonly<Record<string, string>>, ...children: Node[]) =>
  build(
    page('createElementNS').call(document, 'http://www.w3.org/2000/svg', tag),
    attributes,
    ...children,
  );

/** The small button to come back to the choices: two sliders. */
export const mountTrigger: Mount = (consent, own, focus) => {
  const texts = { open: notice.open, saved: answers.saved, ...own };
  const { element, root, stop } = host(consent, texts, position + css);
  const button = build(
    createElement('button'),
    {
      part: 'trigger',
      'aria-label': texts.open,
      'data-askfirst-action': 'preferences',
    },
    draw('svg', { viewBox: '0 0 22 22' }, draw('path', { d: 'M3 7h16M3 15h16M14 4v6m-6 2v6' })),
  );
  button.addEventListener('click', () => consent.show('preferences'));
  const { decided, signal } = consent.state;
  // that the signal is honoured has to be seen, and no notice says it here
  const parts = [
    button,
    ...(signal && !decided && texts.news
      ? [build(createElement('p'), { part: 'news' }, texts.news)]
      : []),
  ];
  root.append(...parts);
  element.dataset.position = consent.settings.ui.position ?? 'bottom-start';
  const release = keepClear(element);
  // whoever opened the preferences with it is where they were, unless they have gone on
  const active = page('activeElement');
  if (focus && (!active || active === page('body') || active === element)) button.focus();
  return () => {
    release();
    for (const one of parts) one.remove();
    stop(false);
  };
};
