import { host } from '../browser/host';
import { createElement, find, page } from '../browser/page';
import { isSafeUrl } from '../config/safe-url';
import { asking } from '../locales/en';
import { fill } from '../policy/fill';
import type { Mount } from '../types';
import { build } from './build';
import position from './position.css?inline';
import css from './notice.css?inline';
import { keepClear } from './keep-clear';
import { parseLinks } from './parse-links';
import { sentence } from './sentence';

/** How long the notice must have been there, before a pointer's yes counts inside a frame; in ms. */
const DELAY = 300;

/**
 * The first layer: a region beside the page, not in front of it. Its words and buttons are children
 * of the host, in the page itself, where extensions and translators look; the shadow tree only
 * places them.
 * @param layouts styles for layouts other than the box
 */
export const noticeIn =
  (layouts: string): Mount =>
  (consent, own, focus) => {
    const { site, ui, privacyUrl = site.privacyUrl } = consent.settings;
    const texts = { ...asking, ...own, purposes: { ...asking.purposes, ...own.purposes } };
    const { element, root, say, stop } = host(consent, texts, position + css + layouts);
    const opener = page('activeElement') as HTMLElement | null;

    const withSite = (text: unknown): string => fill(text, 'site', site.name ?? location.hostname);
    const button = (
      action: 'reject' | 'accept' | 'close' | 'preferences',
      text: string,
    ): HTMLElement => {
      const made = build(
        createElement('button'),
        { slot: 'action', type: 'button', 'data-askfirst-action': action },
        text,
      );
      made.addEventListener('click', (event) => {
        const { detail, timeStamp } = event;
        // in a frame the page around may put the button under a pointer that is about to click
        const isCaught = parent !== self && detail && timeStamp - shownAt < DELAY;
        if (isCaught && action !== 'reject') event.stopPropagation();
        else if (action === 'preferences') consent.show(action);
        // closing is no answer of the visitor's: what follows from it is the rules'
        else if (action !== 'close') consent[action]();
      });
      return made;
    };

    const shownAt = performance.now();
    const title = withSite(texts.title);
    const choose = button('preferences', texts.choose);
    const words = [
      build(createElement(`h${ui.heading ?? 2}` as 'h2'), { id: 'askfirst-title' }, title),
      ...[
        ...parseLinks(withSite(sentence(consent, texts)) + ' '),
        { text: privacyUrl && texts.privacy, url: privacyUrl },
      ].flatMap(({ text, url }) => {
        if (!text) return [];
        return url && isSafeUrl(url)
          ? build(createElement('a'), { href: url, rel: 'noopener' }, text)
          : build(createElement('span'), {}, text);
      }),
      // refusing comes first, and in the same row
      button('reject', texts.reject),
      consent.state.model === 'notice'
        ? button('close', own.dismiss ?? texts.accept)
        : button('accept', texts.accept),
      choose,
    ];
    const attributes = {
      role: 'region',
      'aria-labelledby': 'askfirst-title',
      popover: 'manual',
      'data-layout': ui.layout ?? 'box',
      'data-position': ui.position ?? 'bottom-start',
    };
    const places = [
      build(createElement('slot'), { part: 'words' }),
      build(createElement('slot'), { part: 'actions', name: 'action' }),
    ];

    root.append(...places);
    build(element, attributes, ...words);
    const release = keepClear(element);
    // the top layer spares us a race of z-indexes, where it exists; above a modal dialog of the page the
    // notice would lie dead, for nothing outside of that takes a press
    if (ui.layout !== 'inline' && element.showPopover && !find(':modal')) element.showPopover();
    if (focus) choose.focus();
    else say(own.news ? `${title}. ${own.news}` : title);

    return () => {
      release();
      const hadFocus = words.includes(page('activeElement') as HTMLElement);
      for (const node of [...places, ...words]) node.remove();
      for (const name in attributes) element.removeAttribute(name);
      stop(hadFocus);
      if (hadFocus && focus) opener?.focus({ preventScroll: true });
    };
  };

/** The notice as a box in a corner. */
export const mountNotice = noticeIn('');
