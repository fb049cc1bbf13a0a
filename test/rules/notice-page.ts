import { beforeEach, vi } from 'vitest';
import { log } from '../create/widget';

/** What a test does to a page that shows the notice. */
export interface NoticePage {
  /** The notice is in the visitor's view by that much, 0 to 1. */
  see: (ratio: number) => void;
  /** How the next page is come to: `navigate`, `reload`, `back_forward`. */
  type: string;
  /** The page is left for the next one. */
  leave: () => void;
}

/** A notice in the page, whose view and whose visits a test sets, before each test of the file. */
export function useNoticePage(): NoticePage {
  const page: NoticePage = {
    see: () => undefined,
    type: 'navigate',
    leave() {
      window.dispatchEvent(new Event('pagehide'));
      // what is left of the page is not seen any more
      document.dispatchEvent(new Event('askfirst:hide'));
      log.length = 0;
    },
  };
  beforeEach(() => {
    page.type = 'navigate';
    vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [
      { type: page.type } as never,
    ]);
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(call: (entries: object[]) => void) {
          page.see = (intersectionRatio) => {
            const target = document.querySelector('#askfirst')!;
            call([{ target, intersectionRatio, isIntersecting: intersectionRatio > 0 }]);
          };
        }
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
    const host = document.createElement('div');
    host.id = 'askfirst';
    document.body.append(host);
  });
  return page;
}
