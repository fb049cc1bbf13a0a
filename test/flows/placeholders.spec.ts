import { violations } from './axe';
import { NOTICE } from './controls';
import { expect, test, type App, type Tab } from './fixtures';
import { HELD, answerIn, inFrame, isFurnished, loads } from './held-frames';
import { isFinished } from './removal';

const open = async (app: App, path = 'placeholders'): Promise<Tab> => {
  const tab = await app.newTab();
  await tab.goto(`/scenarios/${path}`);
  await tab.click(NOTICE.reject);
  await tab.seesNo(NOTICE.reject);
  await isFurnished(tab, 'fixed');
  return tab;
};

/** Where they are to each other, for the page above them may have more to say later. */
const boxes = (tab: Tab): Promise<number[][]> =>
  tab.evaluate(() => {
    const [first, ...others] = ['#fixed', '.after', '#wide', '#narrow'].map((selector) =>
      document.querySelector(selector)!.getBoundingClientRect(),
    );
    return [first!, ...others].map(({ x, y, width, height }) =>
      [x, y - first!.y, width, height].map(Math.round),
    );
  });

test('a held frame says what it is and who gets data, in its own box, and asks nobody', async ({
  app,
}) => {
  const tab = await open(app);
  for (const id of HELD) await isFurnished(tab, id);
  const words = await inFrame(tab, 'fixed', (inner) => inner.body.innerText);
  expect(words).toContain('Map of the huts');
  expect(words).toContain('Wayfinder (Wayfinder Maps)');
  expect(words).toContain('IP address');
  expect(await inFrame(tab, 'narrow', (inner) => inner.body.innerText)).toContain(
    'Content from Wayfinder',
  );
  const sizes = await boxes(tab);
  expect(sizes[0]!.slice(2)).toEqual([640, 360]);
  expect(sizes[3]!.slice(2)).toEqual([300, 170]);
  expect(Math.round((sizes[2]![2]! / sizes[2]![3]!) * 9)).toBe(16);
  expect(await inFrame(tab, 'pixel', (inner) => inner.body.childElementCount)).toBe(0);
  await app.untilQuiet();
  expect(loads(app)).toBe(0);

  await tab.evaluate(() => {
    askfirst.accept();
  });
  await expect.poll(() => loads(app)).toBe(HELD.length + 1);
  expect(await boxes(tab)).toEqual(sizes);
});

test('“Load once” loads this one, stores nothing, and is forgotten by the next page view', async ({
  app,
}) => {
  const tab = await open(app);
  // which writes the cookie once more
  await tab.waitsFor(isFinished, true);
  const before = await app.cookies();
  await answerIn(tab, 'fixed', 'load-once');
  await expect.poll(() => loads(app)).toBe(1);
  await app.untilQuiet();
  expect(loads(app)).toBe(1);
  expect((await app.cookies()).map(({ value }) => value)).toEqual(before.map(({ value }) => value));
  expect(await tab.evaluate(() => askfirst.granted('map'))).toBe(false);
  await isFurnished(tab, 'narrow');

  await tab.reload();
  await isFurnished(tab, 'fixed');
  await app.untilQuiet();
  expect(loads(app)).toBe(1);
});

test('a refusal after “Load once” empties the frame again, a second refusal too', async ({
  app,
}) => {
  const tab = await open(app);
  await answerIn(tab, 'fixed', 'load-once');
  await expect.poll(() => loads(app)).toBe(1);
  await tab.evaluate(() => {
    askfirst.show('preferences');
  });
  await tab.sees('#askfirst >>> dialog');
  await tab.click('#askfirst >>> dialog [data-askfirst-action=reject]');
  await isFurnished(tab, 'fixed');
  expect(
    await tab.evaluate(() => document.querySelector<HTMLElement>('#fixed')!.dataset.consent),
  ).toBe('map');

  await answerIn(tab, 'fixed', 'load-once');
  await expect.poll(() => loads(app)).toBe(2);
  await tab.evaluate(() => {
    askfirst.reset();
  });
  await isFurnished(tab, 'fixed');
  await app.untilQuiet();
  expect(loads(app)).toBe(2);
});

test('“Always allow” is an answer for what the frame names, and withdrawal takes it back', async ({
  app,
}) => {
  const tab = await open(app);
  await answerIn(tab, 'fixed', 'always-allow');
  // five name the service, one the category, one another category
  await expect.poll(() => loads(app)).toBe(HELD.length - 1);
  expect(
    await tab.evaluate(() => ['map', 'functional', 'marketing'].map(askfirst.granted)),
  ).toEqual([true, false, false]);
  const [cookie] = (await app.cookies()).filter(({ name }) => name === 'askfirst');
  expect(cookie!.value).toContain('map');

  await tab.evaluate(() => {
    askfirst.reject();
  });
  for (const id of HELD) await isFurnished(tab, id);
  await app.untilQuiet();
  expect(loads(app)).toBe(HELD.length - 1);

  await answerIn(tab, 'fixed', 'always-allow');
  await expect.poll(() => loads(app)).toBe((HELD.length - 1) * 2);
});

test('the keyboard reaches both buttons, and the focus stays with the frame', async ({ app }) => {
  const tab = await open(app);
  const focused = (): Promise<string> =>
    tab.evaluate(() => {
      const inner = document.querySelector<HTMLIFrameElement>('#fixed')!.contentDocument;
      const active = document.activeElement?.id === 'fixed' ? inner?.activeElement : null;
      return active instanceof (inner?.defaultView?.HTMLElement ?? HTMLElement)
        ? (active.dataset.askfirstAction ?? active.localName)
        : '';
    });
  const seen: string[] = [];
  for (let i = 0; i < 25 && seen.at(-1) !== 'load-once'; i++) {
    await tab.press('Tab');
    seen.push(await focused());
  }
  expect(seen.slice(-2)).toEqual(['a', 'load-once']);
  const ring = await inFrame(tab, 'fixed', (inner) => {
    const style = inner.defaultView!.getComputedStyle(inner.activeElement!);
    return [style.outlineStyle, parseFloat(style.outlineWidth) >= 2];
  });
  expect(ring).toEqual(['solid', true]);
  await tab.press('Tab');
  expect(await focused()).toBe('always-allow');
  await tab.press('Enter');
  await expect.poll(() => loads(app)).toBe(HELD.length - 1);
  await app.untilQuiet();
  await tab.waitsFor(() => document.activeElement?.id, 'fixed');
});

test('under a strict policy it looks the same, and nothing is reported', async ({ app }) => {
  const tab = await open(app);
  const look = (): Promise<unknown> =>
    inFrame(tab, 'fixed', (inner) => {
      const button = inner.querySelector('button')!;
      const { width, height } = button.getBoundingClientRect();
      return [width, height, inner.defaultView!.getComputedStyle(button).backgroundColor];
    });
  const expected = await look();
  await tab.goto('/scenarios/placeholders-strict');
  await isFurnished(tab, 'fixed');
  expect(await look()).toEqual(expected);
  await answerIn(tab, 'fixed', 'load-once');
  await expect.poll(() => loads(app)).toBe(1);
  await tab.evaluate(() => {
    askfirst.reset();
  });
  await isFurnished(tab, 'fixed');
  expect(await tab.evaluate(() => [witness.violations, witness.errors])).toEqual([[], []]);
  expect(app.server.reports).toEqual([]);
});

/** Rules for a whole page, and this is a part of one. */
const FOR_PAGES = /^(landmark-one-main|page-has-heading-one|region):/;

test('axe finds nothing in a held frame', async ({ app }) => {
  const tab = await open(app);
  for (const id of HELD.filter((one) => one !== 'sandboxed')) {
    await isFurnished(tab, id);
    const found = await violations(tab, `#${id}`);
    expect(
      found.filter((one) => !FOR_PAGES.test(one)),
      id,
    ).toEqual([]);
  }
});

test('buttons are large enough to hit', async ({ app }) => {
  const tab = await open(app);
  const heights = (id: string): Promise<number> =>
    inFrame(tab, id, (inner) =>
      Math.min(
        ...Array.from(inner.querySelectorAll('button'), (one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height);
        }),
      ),
    );
  for (const id of HELD) await isFurnished(tab, id);
  expect(await heights('fixed')).toBeGreaterThanOrEqual(44);
  expect(await heights('wide')).toBeGreaterThanOrEqual(44);
  expect(await heights('small')).toBeGreaterThanOrEqual(24);
});

test('a frame opens at the address that its service asks for', async ({ app }) => {
  const tab = await open(app, 'frame-hints');
  await answerIn(tab, 'fixed', 'always-allow');
  const maps = () => app.requests(({ path }) => path === '/map.html');
  await expect.poll(() => maps().length).toBe(1);
  await tab.reload();
  await expect.poll(() => maps().length).toBe(2);
  await app.untilQuiet();
  expect(maps().map(({ site, query }) => [site, query])).toEqual([
    ['third-party', '?v=1&dnt=1'],
    ['third-party', '?v=1&dnt=1'],
  ]);
});

test('a sandboxed frame loads in exactly the sandbox that the page gave it', async ({ app }) => {
  const tab = await open(app);
  await isFurnished(tab, 'sandboxed');
  const held = await tab.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#sandboxed')!;
    return [frame.sandbox.contains('allow-scripts'), frame.dataset.src ?? null];
  });
  // no script can run while it is held, and there is no address that anybody could open
  expect(held).toEqual([false, null]);
  for (const [action, count] of [
    ['load-once', 1],
    ['always-allow', HELD.length],
  ] as const) {
    await answerIn(tab, 'sandboxed', action);
    await expect.poll(() => loads(app)).toBe(count);
    const given = await tab.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#sandboxed')!;
      return [frame.getAttribute('sandbox'), frame.getAttribute('src') === frame.dataset.src];
    });
    expect(given).toEqual(['allow-scripts', true]);
    await tab.evaluate(() => {
      askfirst.reset();
    });
    await isFurnished(tab, 'sandboxed');
  }
});
