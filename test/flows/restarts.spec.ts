/** A page that lives long: an application that starts the widget anew with each of its own pages. */
import { NOTICE } from './controls';
import { expect, test } from './fixtures';

interface Started {
  readonly state: object;
  readonly show: () => void;
  readonly destroy: () => void;
}
declare global {
  interface Window {
    gone: number;
    /** Counts what the browser has let go; to ask a `WeakRef` instead would keep its object for longer. */
    registry: FinalizationRegistry<undefined>;
    room: number[];
    consent?: Started;
  }
}

const TIMES = 1000;

test('started and destroyed a thousand times, the widget leaves nothing in memory and in the page', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/module');
  await tab.sees(NOTICE.accept);
  await app.untilQuiet();
  const nodes = (): Promise<number> =>
    tab.evaluate(() => {
      window.consent?.destroy();
      return document.querySelectorAll('*').length;
    });
  const before = await nodes();
  await tab.evaluate(
    async (times, path) => {
      const { createConsent } = (await import(path)) as {
        createConsent: (config: object) => Started;
      };
      window.gone = 0;
      window.registry = new FinalizationRegistry(() => window.gone++);
      for (let time = 0; time < times; time++) {
        const consent = createConsent({ services: { video: 'marketing' } });
        // the notice, the preferences, and neither
        if (time % 3 === 0) consent.show();
        if (time % 3) await new Promise((done) => setTimeout(done));
        consent.destroy();
        window.registry.register(consent, undefined);
        window.registry.register(consent.state, undefined);
      }
    },
    TIMES,
    '/dist/esm/index.js',
  );
  await app.untilQuiet();
  expect(await nodes()).toBe(before);
  // what is still referred to stays, however much room others need
  await expect
    .poll(
      () =>
        tab.evaluate(() => {
          for (let time = 0; time < 20; time++) window.room = new Array(1e6).fill(time);
          return window.gone;
        }),
      { timeout: 30_000 },
    )
    .toBeGreaterThan(2 * TIMES - 20);
});
