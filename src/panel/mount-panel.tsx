import { render } from 'preact';
import { withCatalogue } from '../browser/catalogue';
import { host } from '../browser/host';
import { createElement, page } from '../browser/page';
import { textOf } from '../config/kinds';
import { answers, panel, titles } from '../locales/en';
import type { GivenTexts, Mount } from '../types';
import { draftOf } from './draft';
import css from './panel.css?inline';
import { Panel } from './panel';
import serviceCss from './service.css?inline';
import switchCss from './switch.css?inline';

/** Can anybody see it? A sheet of the visitor's (an ad blocker's) may hide it. */
const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;

/** The preferences: a native modal dialog in the shadow tree. */
export const mountPanel: Mount = (consent, own) => {
  const { services } = own;
  const texts = {
    ...answers,
    ...panel,
    // of the site's own, what is no text would break what is drawn
    ...(Object.fromEntries(
      Object.entries(own).filter(([, value]) => textOf(value) || value === ''),
    ) as GivenTexts),
    services: textOf(services?.other) ? services! : panel.services,
    titles: { ...titles, ...own.titles },
    descriptions: { ...panel.descriptions, ...own.descriptions },
  };
  const { root, stop } = host(consent, texts, serviceCss + css + switchCss);
  const place = createElement('div');
  root.append(place);

  let { settings } = consent;
  let draft = draftOf(consent);
  let query = '';
  let isStopped = false;
  const unfolded = new Set<string>();
  const hide = (): void => {
    if (!isStopped) consent.hide();
  };
  const paint = (): void =>
    render(
      <Panel
        view={{
          consent,
          settings,
          texts,
          draft,
          unfolded,
          query,
          setQuery(next) {
            query = next;
            paint();
          },
          setDraft(next) {
            draft = next;
            paint();
          },
          fold(category) {
            if (!unfolded.delete(category)) unfolded.add(category);
            paint();
          },
        }}
        hide={hide}
      />,
      place,
    );
  paint();
  void withCatalogue(settings).then((described) => {
    settings = described;
    if (!isStopped) paint();
  });
  // it is noted after the answer, when the dialog may be open again
  const stopListening = consent.on('record', paint);

  const dialog = root.querySelector('dialog')!;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[tabindex]')!.focus();
  // hidden, a modal dialog would lock a page that looks free: then, or once it happens, let go
  const watch = new ResizeObserver(() => isVisible(dialog) || hide());
  watch.observe(dialog);
  if (!isVisible(dialog)) {
    dialog.close();
    queueMicrotask(hide);
  }

  return () => {
    isStopped = true;
    stopListening();
    watch.disconnect();
    dialog.close();
    render(null, place);
    place.remove();
    const active = page('activeElement');
    // the browser has put the focus back where it was, unless that place is gone
    stop(!active || active === page('body'));
  };
};
