/** A visitor who asks for more contrast, in the dark. */
import { expect, test } from '../fixtures';
import { inFrame, isFurnished } from '../held-frames';

test.use({ visitor: { scheme: 'dark', emulates: { contrast: 'more' } } });

test('in a held-back frame, quiet text and edges are as bright as any in the dark, too', async ({
  app,
}) => {
  const tab = await app.newTab();
  await tab.goto('/scenarios/placeholders');
  await isFurnished(tab, 'fixed');
  const { title, quiet, edge, button, ground } = await inFrame(tab, 'fixed', (inner) => {
    const style = (selector: string) =>
      inner.defaultView!.getComputedStyle(inner.querySelector(selector)!);
    return {
      title: style('#title').color,
      quiet: style('p:not(#title)').color,
      edge: style('.box').borderTopColor,
      button: style('.always-allow').borderTopColor,
      ground: style('.box').backgroundColor,
    };
  });
  expect(ground).toBe('rgb(31, 34, 38)');
  expect([quiet, edge, button]).toEqual([title, title, title]);
});
