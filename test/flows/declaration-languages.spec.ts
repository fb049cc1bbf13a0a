import { expect, test, type Tab } from './fixtures';

const PLACE = '[data-askfirst=declaration]';
const STATUS = '[data-askfirst=status]';

const headingOf = (place: string) =>
  document.querySelector(place)!.shadowRoot?.querySelector('h2')?.textContent;

async function open(tab: Tab, name = ''): Promise<void> {
  await tab.goto(`/scenarios/declaration${name}`);
  await tab.sees(`${PLACE} >>> code`);
}

test('where it is narrow, texts in the other direction begin where those of the page do', async ({
  app,
}) => {
  const tab = await app.newTab();
  await open(tab, '/arabic');
  const edges = await tab.evaluate((place) => {
    const host = document.querySelector<HTMLElement>(place)!;
    host.parentElement!.style.width = '280px';
    const right = (node: Node): number => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return Math.round(range.getBoundingClientRect().right);
    };
    // by whom, in Latin letters, and for how long, in Arabic ones
    const cells = [...host.shadowRoot!.querySelectorAll('tr:not(.group) > td[data-label]')];
    const [provider, , kept] = cells.slice(0, 3).map((cell) => right(cell.firstChild!));
    return { isBlock: getComputedStyle(cells[0]!).display === 'grid', provider, kept };
  }, PLACE);
  expect(edges).toEqual({ isBlock: true, provider: edges.kept, kept: expect.any(Number) });
});

test('in another language it stays where it is, and what is folded out stays folded out', async ({
  app,
}) => {
  const tab = await app.newTab();
  await open(tab);
  const seen = await tab.evaluate(async (place) => {
    const host = document.querySelector<HTMLElement>(place)!;
    const height = (): number => host.getBoundingClientRect().height;
    const before = height();
    // only where the browser is one of those that help is known for
    const details = host.shadowRoot!.querySelector('details');
    if (details) details.open = true;
    askfirst.setLocale('de');
    let least = height();
    while (host.lang !== 'de') {
      least = Math.min(least, height());
      await new Promise(requestAnimationFrame);
    }
    const isOpen = !details || (details.isConnected && details.open);
    return { isThere: Math.min(least, height()) > before / 2, isOpen };
  }, PLACE);
  expect(seen).toEqual({ isThere: true, isOpen: true });
  expect(await tab.evaluate(headingOf, PLACE)).toBe('Ihre Auswahl');
  await tab.waitsFor(
    (place) => document.querySelector(place)!.shadowRoot?.textContent,
    'Sie haben noch nicht gewählt.',
    STATUS,
  );
});
