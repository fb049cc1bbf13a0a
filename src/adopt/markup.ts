import { createElement, findAll } from '../browser/page';
import type { Tool } from '../import/foreign';
import { FRAMES } from '../import/frames';
import { meaningOf, ownMeaning } from '../import/imported';
import { TOOLS } from '../import/tools';
import { namesOf } from '../policy/names';
import type { Consent } from '../types';
import { markControls } from './controls';

/** A mark of another tool. */
interface Mark {
  readonly selector: string;
  /** Their names in it, a `!` before those that have to be refused. */
  readonly names: (element: HTMLElement) => readonly string[];
  readonly means?: Tool['means'];
  /** What stands for all of them where it is a service of ours, or in the site's table. */
  readonly service?: (element: HTMLElement) => string;
}

const INERT = 'script[type="text/plain"]';
const ADDRESS = ':is([data-src],[data-srcset],[data-href])';
/** What loads nothing as it is. */
const held = (mark: string): string => `${INERT}${mark},:is(iframe,img,link)${mark}${ADDRESS}`;

/** The name with a `!`, where the other one has it: either of the two says that for both. */
const turned = (name: string, other = ''): string =>
  other.startsWith('!') ? name.replace(/^!?/, '!') : name;

const MARKS: readonly Mark[] = [
  // orestbida, on scripts, and c15t, on frames; a picture's is of the page. A service is the narrower name
  {
    selector: `${INERT}[data-category],iframe[data-category][data-src]`,
    names: ({ dataset: { category = '', service } }) => [turned(category, service)],
    means: TOOLS.c15t.means,
    service: ({ dataset: { category, service = '' } }) => turned(service, category),
  },
  // orestbida's version 2
  {
    selector: `${INERT}[data-cookiecategory]`,
    names: ({ dataset }) => [dataset.cookiecategory ?? ''],
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
  const { id = '', params, ratio = '', service = '', thumbnail, title } = dataset;
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
  // the attributes give way to a style sheet of the page; a height would stand against the ratio
  frame.width = '100%';
  frame.setAttribute('frameborder', '0');
  frame.style.aspectRatio = /^[1-9]\d*:[1-9]\d*$/.test(ratio)
    ? ratio.replace(':', ' / ')
    : '16 / 9';
  frame.allowFullscreen = true;
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

  const services = names.slice(settings.categories.length);

  const bare = (theirs: string): string => theirs.replace(/^!/, '');
  const needed = (theirs: string, meant: readonly string[] = [bare(theirs)]): string[] =>
    (meant[0] ? meant : ['necessary']).map((one) => (theirs.startsWith('!') ? '!' + one : one));
  const ours = (theirs: string, means: Tool['means']): string[] =>
    needed(theirs, meaningOf(bare(theirs), names, map, means));

  /** Says whether there was anything to do. */
  function go(): boolean {
    /** What an element needs: all that the marks of several tools on it do. */
    const found = new Map<HTMLElement, string[]>();
    for (const { selector, names: read, means, service } of MARKS) {
      for (const element of findAll(document, selector)) {
        const { consent: own, cookieconsent } = element.dataset;
        if (own !== undefined || cookieconsent === 'ignore') continue;
        const narrow = service?.(element) ?? '';
        // common words are for categories: a service that only the other tool knew goes with its own
        const meant = ownMeaning(bare(narrow), services, map);
        found.set(element, [
          ...(found.get(element) ?? []),
          ...(meant ? needed(narrow, meant) : read(element).flatMap((name) => ours(name, means))),
        ]);
      }
    }
    for (const place of findAll(document, 'div[data-service][data-id]:not(:has(iframe))')) {
      const frame = frameOf(place);
      if (!frame) continue;
      found.set(frame, ours(place.dataset.service!, TOOLS.tarteaucitron.means));
      // without it the style sheet of iframemanager hides the frame
      place.classList.add('c-h-b');
      place.append(frame);
    }
    for (const [{ dataset }, all] of found) {
      dataset.consent = all.join(' ');
      if (dataset.cookieblockSrc !== undefined) dataset.src ??= dataset.cookieblockSrc;
    }
    return found.size > 0;
  }

  const look = (): void => {
    markControls();
    // the gate sees what is added, and not what becomes marked: it looks at everything again
    if (go()) consent.watch(document as Node as ShadowRoot);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}
