import { host } from '../browser/host';
import { createElement, page } from '../browser/page';
import { notice } from '../locales/en';
import type { Mount } from '../types';
import { build } from './build';
import corner from './corner.css?inline';
import css from './trigger.css?inline';

const draw = (tag: string, attributes: Readonly<Record<string, string>>, ...children: Node[]) =>
  build(
    page('createElementNS').call(document, 'http://www.w3.org/2000/svg', tag),
    attributes,
    ...children,
  );

/** The small button to come back to the choices: two sliders. */
export const mountTrigger: Mount = (consent, own, focus) => {
  const { element, root, stop } = host(consent, own, corner + css);
  const button = build(
    createElement('button'),
    {
      part: 'trigger',
      'aria-label': own.open ?? notice.open,
      'data-askfirst-action': 'preferences',
    },
    draw('svg', { viewBox: '0 0 22 22' }, draw('path', { d: 'M3 7h16M3 15h16M14 4v6m-6 2v6' })),
  );
  button.addEventListener('click', () => consent.show('preferences'));
  root.append(button);
  // whoever opened the preferences with it is where they were, unless they have gone on
  const active = page('activeElement');
  if (focus && (!active || active === page('body') || active === element)) button.focus();
  return () => {
    button.remove();
    stop(false);
  };
};
