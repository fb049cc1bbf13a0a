import { violations } from './axe';
import { NOTICE, PANEL } from './controls';
import { expect, test, type Tab } from './fixtures';

const PLACE = '[data-askfirst=declaration]';
const IN = `${PLACE} >>> `;
const STATUS = '[data-askfirst=status]';

/** Is a cookie there, by what its row says? */
const saysOf = (tab: Tab, cookie: string) =>
  tab.evaluate(
    (place, name) => {
      const rows = document.querySelector(place)?.shadowRoot?.querySelectorAll('tr') ?? [];
      const row = [...rows].find((one) => one.querySelector('code')?.textContent === name);
      return row?.lastElementChild?.textContent ?? null;
    },
    PLACE,
    cookie,
  );

const wordsOf = (tab: Tab, place: string) =>
  tab.evaluate(
    (selector) => document.querySelector(selector)?.shadowRoot?.textContent ?? '',
    place,
  );

async function open(tab: Tab, name = ''): Promise<void> {
  await tab.goto(`/scenarios/declaration${name}`);
  // the catalogue's rows come a moment after the site's own
  await tab.sees(`${IN}code`);
  await expect.poll(() => saysOf(tab, '_ga')).not.toBeNull();
}

/** A yes that no script waits for: after a refusal the page stays. */
const acceptLittle = (tab: Tab) =>
  tab.evaluate(() => {
    askfirst.accept(['functional']);
  });

test('the table says what is in this browser, before an answer, after it, and after a withdrawal', async ({
  app,
}) => {
  const tab = await app.newTab();
  await open(tab);
  expect(await saysOf(tab, '_ga')).toBe('No');
  expect(await wordsOf(tab, STATUS)).toBe('You have not chosen yet.');
  // what only the server sees, and what is another site's, nobody here can look for
  expect(await saysOf(tab, 'sid')).toBe(await saysOf(tab, 'VISITOR'));
  expect(await saysOf(tab, 'sid')).not.toMatch(/^(Yes|No)$/);

  await tab.click(NOTICE.accept);
  await tab.evaluate(() => {
    document.cookie = '_ga=GA1.1.1; path=/';
  });
  await expect.poll(() => saysOf(tab, '_ga')).toBe('Yes');
  expect(await saysOf(tab, 'askfirst')).toBe('Yes');
  expect(await wordsOf(tab, STATUS)).toMatch(/^Allowed: .*Analytics.*Chosen on/);

  await tab.click(`${IN}[data-askfirst=reject]`);
  // the page is loaded again meanwhile
  await expect.poll(() => wordsOf(tab, STATUS).catch(String)).toMatch(/^Refused: .*Analytics/);
  await expect.poll(() => saysOf(tab, '_ga').catch(String)).toBe('No');
  expect(await app.cookieNames()).not.toContain('_ga');
});

test('the choice is changed from the table by keyboard, and the focus comes back to it', async ({
  app,
}) => {
  const tab = await app.newTab();
  await open(tab);
  await acceptLittle(tab);
  await tab.sees(`${IN}[data-askfirst=reject]`);
  const focus = (name: string) =>
    tab.evaluate(
      (place, action) => {
        const root = document.querySelector(place)!.shadowRoot!;
        root.querySelector<HTMLElement>(`[data-askfirst=${action}]`)!.focus();
      },
      PLACE,
      name,
    );
  const focused = () =>
    tab.evaluate((place) => {
      const element = document.querySelector(place)!.shadowRoot!.activeElement;
      return element?.getAttribute('data-askfirst') ?? element?.localName ?? null;
    }, PLACE);
  await focus('preferences');
  await tab.press('Enter');
  await tab.sees(PANEL.dialog);
  await tab.press('Escape');
  await tab.seesNo(PANEL.dialog);
  expect(await focused()).toBe('preferences');

  await focus('reject');
  await tab.press('Enter');
  await tab.seesNo(`${IN}[data-askfirst=reject]`);
  expect(await focused()).toBe('h2');
});

test('axe finds nothing in it, in English and in Arabic', async ({ app }) => {
  const tab = await app.newTab();
  await open(tab);
  expect(await violations(tab)).toEqual([]);
  await tab.click(NOTICE.accept);
  await tab.sees(`${IN}[data-askfirst=reject]`);
  expect(await violations(tab)).toEqual([]);
  await open(tab, '/arabic');
  expect(await violations(tab)).toEqual([]);
  expect(
    await tab.evaluate((place) => {
      const { dir, lang } = document.querySelector<HTMLElement>(place)!;
      return [dir, lang];
    }, PLACE),
  ).toEqual(['rtl', 'ar']);
});

test('at 320 pixels nothing is cut off, each cell says what it is about, and axe finds nothing', async ({
  app,
}) => {
  const FRAME = 'iframe.phone';
  const tab = await app.newTab();
  await tab.goto('/scenarios/declaration/narrow');
  await tab.waitsFor(
    (frame, place) => {
      const inner = document.querySelector<HTMLIFrameElement>(frame)!.contentDocument;
      return inner?.querySelector(place)?.shadowRoot?.textContent.includes('_ga') ?? false;
    },
    true,
    FRAME,
    PLACE,
  );
  const look = await tab.evaluate(
    (frame, place) => {
      const inner = document.querySelector<HTMLIFrameElement>(frame)!.contentDocument!;
      const root = inner.querySelector(place)!.shadowRoot!;
      const cell = root.querySelector('td[data-label]:not([data-label=""])')!;
      return {
        isWide: inner.documentElement.scrollWidth > inner.documentElement.clientWidth,
        isInside: [...root.querySelectorAll('*')].every(
          (element) => element.getBoundingClientRect().right <= 320,
        ),
        label: inner.defaultView!.getComputedStyle(cell, '::before').content,
        role: cell.closest('table')!.getAttribute('role'),
      };
    },
    FRAME,
    PLACE,
  );
  expect(look).toEqual({
    isWide: false,
    isInside: true,
    // Firefox says where it comes from
    label: expect.stringMatching(/rovider|^attr\(data-label\)$/),
    role: 'table',
  });
  expect(await violations(tab, FRAME)).toEqual([]);
});

test('a hostile style sheet does not take its form', async ({ app }) => {
  const tab = await app.newTab();
  await open(tab, '/hostile-css');
  const forms = await tab.evaluate((place) => {
    const root = document.querySelector(place)!.shadowRoot!;
    return ['table', 'td', 'button', 'h2'].map((name) => {
      const { display, float, transform } = getComputedStyle(root.querySelector(name)!);
      return [name, display, float, transform];
    });
  }, PLACE);
  expect(forms).toEqual([
    ['table', 'table', 'none', 'none'],
    ['td', 'table-cell', 'none', 'none'],
    ['button', 'block', 'none', 'none'],
    ['h2', 'block', 'none', 'none'],
  ]);
});

test('for print everything is unfolded, and folded again after it', async ({ app }) => {
  const tab = await app.newTab();
  await open(tab);
  const folded = (type: string) =>
    tab.evaluate(
      (place, event) => {
        if (event) dispatchEvent(new Event(event));
        const root = document.querySelector(place)!.shadowRoot!;
        return [...root.querySelectorAll('details')].map((one) => !one.open);
      },
      PLACE,
      type,
    );
  const before = await folded('');
  expect(await folded('beforeprint')).toEqual(before.map(() => false));
  expect(await folded('afterprint')).toEqual(before);
});

test('places that come later become it too, in a list and in a shadow tree', async ({ app }) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/declaration/later');
  await tab.sees(NOTICE.accept);
  await tab.waitsFor(
    () => document.querySelector('li[data-askfirst] > div')?.shadowRoot?.textContent,
    'You have not chosen yet.',
  );
  await tab.click('#add');
  await tab.sees(`#later > ${IN}table`);
  await tab.waitsFor(
    () => document.querySelector('#box')!.shadowRoot!.querySelector('p')!.shadowRoot?.textContent,
    'You have not chosen yet.',
  );
});

test('under a strict policy it is drawn, and nothing is reported', async ({ app }) => {
  const tab = await app.newTab();
  await open(tab, '/strict-csp');
  await acceptLittle(tab);
  await tab.click(`${IN}[data-askfirst=reject]`);
  await tab.seesNo(`${IN}[data-askfirst=reject]`);
  expect(await tab.evaluate(() => [witness.violations, witness.errors])).toEqual([[], []]);
  expect(app.server.reports).toEqual([]);
});
