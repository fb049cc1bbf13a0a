import { createElement, findAll } from '../browser/page';
import type { Tool } from '../import/foreign';
import { FRAMES } from '../import/frames';
import { meaningOf } from '../import/imported';
import { TOOLS } from '../import/tools';
import { namesOf } from '../policy/names';
import type { Consent } from '../types';

/** A mark of another tool. */
interface Mark {
  readonly selector: string;
  /** Their names in it, a `!` before those that have to be refused. */
  readonly names: (element: HTMLElement) => readonly string[];
  readonly means?: Tool['means'];
  /** The first that we know is enough: they are from the narrower to the wider. */
  readonly isNarrowing?: true;
}

const INERT = 'script[type="text/plain"]';
const ADDRESS = ':is([data-src],[data-srcset],[data-href])';
/** What loads nothing as it is. */
const held = (mark: string): string => `${INERT}${mark},:is(iframe,img,link)${mark}${ADDRESS}`;

const MARKS: readonly Mark[] = [
  // orestbida, and c15t, which has it on frames only; a service is the narrower name
  {
    selector: held('[data-category]'),
    names: ({ dataset: { category = '', service } }) => [
      category.startsWith('!') && service ? '!' + service.replace(/^!/, '') : (service ?? category),
      category,
    ],
    means: TOOLS.c15t.means,
    isNarrowing: true,
  },
  // klaro
  { selector: held('[data-name]'), names: ({ dataset }) => [dataset.name ?? ''] },
  // Cookiebot, which keeps the address of a frame or an image under a name of its own
  {
    selector: `${INERT}[data-cookieconsent],[data-cookieconsent]:is([data-cookieblock-src],iframe[data-src],img[data-src])`,
    names: ({ dataset }) => (dataset.cookieconsent ?? '').split(/[\s,]+/),
  },
  // OneTrust: `optanon-category-C0002-C0004`
  {
    selector: held('[class*="optanon-category-"]'),
    names: ({ classList }) =>
      [...classList]
        .filter((name) => name.startsWith('optanon-category-'))
        .flatMap((name) => name.split('-').slice(2)),
    means: TOOLS.onetrust.means,
  },
  // orejime
  { selector: 'template[data-purpose]', names: ({ dataset }) => [dataset.purpose ?? ''] },
];

/** The frame that iframemanager would make of such an element, held back. */
function frameOf({ attributes, dataset }: HTMLElement): HTMLIFrameElement | null {
  const { id = '', params, service = '', thumbnail, title } = dataset;
  const address = Object.hasOwn(FRAMES, service) ? FRAMES[service]! : null;
  if (!address) return null;
  const frame = createElement('iframe');
  for (const { name, value } of attributes) {
    // what may be said of a frame; not where it leads, nor code
    const [, own] =
      /^data-iframe-(id|class|loading|allow|title|name|referrerpolicy)$/.exec(name) ?? [];
    if (own) frame.setAttribute(own, value);
  }
  const query = params ? (address.includes('?') ? '&' : '?') + params : '';
  frame.dataset.src = address.replace('*', () => encodeURI(id)) + query;
  if (title) frame.title = title;
  if (thumbnail) frame.dataset.thumbnail = thumbnail;
  frame.width = '560';
  frame.height = '315';
  return frame;
}

/**
 * Puts our own mark beside those that a page has of other tools, now and whenever some are added. A
 * name that nobody knows stays as it is, so that it never runs, and is reported.
 * @returns its stop
 */
export function markAll(consent: Consent): () => void {
  const { settings } = consent;
  const names = namesOf(settings);
  const map = settings.import?.map ?? {};

  const ours = (theirs: string, means: Tool['means']): string[] => {
    const name = theirs.replace(/^!/, '');
    const meant = meaningOf(name, names, map, means);
    const found = meant?.[0] ? meant : meant ? ['necessary'] : [name];
    return found.map((one) => (name === theirs ? one : '!' + one));
  };
  const mark = (element: HTMLElement, theirs: readonly string[], means: Tool['means']): void => {
    element.dataset.consent = theirs.flatMap((name) => ours(name, means)).join(' ');
  };

  const isKnown = (name: string, means: Tool['means']): boolean =>
    meaningOf(name.replace(/^!/, ''), names, map, means) !== undefined;

  /** Says whether there was anything to do. */
  function go(): boolean {
    let isNew = false;
    for (const { selector, names: read, means, isNarrowing } of MARKS) {
      for (const element of findAll(document, selector)) {
        const { consent: own, cookieconsent, cookieblockSrc } = element.dataset;
        if (own !== undefined || cookieconsent === 'ignore') continue;
        const theirs = read(element);
        // a service that only the other tool knew goes with its category
        const narrow = isNarrowing && theirs.find((name) => isKnown(name, means));
        mark(element, narrow ? [narrow] : theirs, means);
        if (cookieblockSrc !== undefined) element.dataset.src ??= cookieblockSrc;
        isNew = true;
      }
    }
    for (const place of findAll(document, 'div[data-service][data-id]:not(:has(iframe))')) {
      const frame = frameOf(place);
      if (!frame) continue;
      mark(frame, [place.dataset.service!], TOOLS.tarteaucitron.means);
      place.append(frame);
      isNew = true;
    }
    return isNew;
  }

  const look = (): void => {
    // the gate sees what is added, and not what becomes marked: it looks at everything again
    if (go()) consent.watch(document as Node as ShadowRoot);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}
