import type { Tab } from './fixtures';

/** Buttons whose words stand out of them, and what is wider than its place. */
export const clipped = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const host = document.querySelector('#askfirst')!;
    const all = [...host.children, ...host.shadowRoot!.querySelectorAll('*')];
    return all
      .filter(
        (one) =>
          one.getClientRects().length > 0 &&
          getComputedStyle(one).display !== 'inline' &&
          !one.matches('[role=status], caption, svg, svg *, input') &&
          one.scrollWidth > one.clientWidth + 1,
      )
      .map((one) => `${one.localName} ${one.className} ${one.textContent}`);
  });
