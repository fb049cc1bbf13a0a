/** The widget looks the same whatever style sheets a page has, in every property of every element. */
import { frameworks } from '../../demo/server/frameworks.mjs';
import { NOTICE, PANEL } from './controls';
import { expect, test, type Tab } from './fixtures';

type Look = Record<string, Record<string, string>>;

/**
 * Every element of the widget by its place in the tree: its computed style, without what follows from
 * the page's width, and its box, seen from where the outermost element is. A slot has no box.
 */
const look = (tab: Tab, part: 'notice' | 'dialog'): Promise<Look> =>
  tab.evaluate((which) => {
    const host = document.querySelector('#askfirst')!;
    const inner = host.shadowRoot!;
    const outermost = which === 'notice' ? host : inner.querySelector('dialog')!;
    const all =
      which === 'notice'
        ? [host, ...host.children, ...inner.querySelectorAll('[part]')]
        : [outermost, ...outermost.querySelectorAll('*')];
    const from = outermost.getBoundingClientRect();
    const seen: Record<string, Record<string, string>> = {};
    all.forEach((element, at) => {
      const name = `${at} ${element.localName} ${element.getAttribute('data-askfirst-action') ?? element.className}`;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const values: Record<string, string> = {
        left: String(box.left - from.left),
        top: String(box.top - from.top),
        width: String(box.width),
        height: String(box.height),
      };
      for (const property of style) {
        // places, not looks: where the page's own edge is depends on its scroll bar
        if (/^(inset|left|right|top|bottom|margin|-)/.test(property)) continue;
        values['css ' + property] = style.getPropertyValue(property);
      }
      seen[name] = values;
    });
    return seen;
  }, part);

const NUMBER = /-?\d+(\.\d+)?/g;
/** Equal, but for a pixel. */
function isLike(one = '', other = ''): boolean {
  if (one === other) return true;
  if (one.replace(NUMBER, '#') !== other.replace(NUMBER, '#')) return false;
  const numbers = (text: string): number[] => (text.match(NUMBER) ?? []).map(Number);
  const others = numbers(other);
  return numbers(one).every((number, at) => Math.abs(number - others[at]!) <= 1);
}

/** What differs, in words; the first of it, for a failure is to be read. */
const differences = (now: Look, clean: Look): string[] =>
  Object.keys({ ...clean, ...now })
    .flatMap((name) =>
      Object.keys({ ...clean[name], ...now[name] })
        .filter((property) => !isLike(now[name]?.[property], clean[name]?.[property]))
        .map(
          (property) =>
            `${name}: ${property} is ${now[name]?.[property]}, not ${clean[name]?.[property]}`,
        ),
    )
    .slice(0, 20);

async function looks(tab: Tab, name: string): Promise<Record<'notice' | 'dialog', Look>> {
  await tab.goto(`/scenarios/frameworks/${name}`);
  await tab.sees(NOTICE.accept);
  const notice = await look(tab, 'notice');
  await tab.evaluate(() => {
    askfirst.show('preferences');
  });
  await tab.sees(PANEL.dialog);
  await tab.evaluate(() => {
    const more = document.querySelector('#askfirst')!.shadowRoot!.querySelectorAll('.more');
    for (const one of more) (one as HTMLElement).click();
  });
  // the catalogue's, of whom the site only gives the name, come a moment later
  await tab.sees('#askfirst >>> [part=service] a[href*=google]');
  return { notice, dialog: await look(tab, 'dialog') };
}

for (const name of [...frameworks, 'hostile']) {
  test(`notice and preferences are the same on a page with ${name}`, async ({ app }) => {
    const tab = await app.newTab();
    const clean = await looks(tab, 'none');
    expect(Object.keys(clean.notice).length).toBeGreaterThan(8);
    expect(Object.keys(clean.dialog).length).toBeGreaterThan(40);
    const now = await looks(tab, name);
    expect(differences(now.notice, clean.notice)).toEqual([]);
    expect(differences(now.dialog, clean.dialog)).toEqual([]);
  });
}
