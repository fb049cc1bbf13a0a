import { isLoadableUrl } from '../browser/loadable-url';

/** What makes an element load something; each is held back as `data-<name>`. */
const SOURCES = ['src', 'srcset', 'href', 'poster', 'data'];

/**
 * Lets a frame, an image or another gated element load, in place; or takes that back, a frame without
 * a step in the visitor's history.
 */
export function setElement(element: HTMLElement, isOpen: boolean): void {
  for (const name of SOURCES) {
    const value = element.dataset[name];
    if (value === undefined || (element.getAttribute(name) === value) === isOpen) continue;
    if (!isOpen) {
      (element as Partial<HTMLIFrameElement>).contentWindow?.location.replace('about:blank');
      element.removeAttribute(name);
    } else if (name === 'srcset' || isLoadableUrl(value)) element.setAttribute(name, value);
  }
}
