// @vitest-environment jsdom
/** The lines that README.md gives to vendors left unmarked say what the signals say, only earlier. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { adsense, clarity, matomo, piano, uet } from '../../src/signals';
import type { State } from '../../src/types';

const UNANSWERED = {
  granted: ['necessary'],
  denied: ['functional', 'analytics', 'marketing'],
  decided: false,
  method: null,
  model: 'opt-in',
} as unknown as State;

type Page = Record<string, unknown>;

/** What vendors find, as plain values. */
const left = ({ _paq, uetq, clarity: stub, adsbygoogle, pdl }: Page): unknown =>
  JSON.parse(
    JSON.stringify({
      _paq,
      uetq,
      clarity: (stub as { q: ArrayLike<unknown>[] }).q.map((call) => Array.from(call)),
      adsbygoogle: (adsbygoogle as { pauseAdRequests: number }).pauseAdRequests,
      pdl,
    }),
  );

// with jsdom, a file has no address to start from
const readme = readFileSync('README.md', 'utf8');
const [, section = ''] = /^### Vendors left unmarked\n([^]*?)^### /m.exec(readme) ?? [];
const [, lines = ''] = /<script>([^]*?)<\/script>/.exec(section) ?? [];

it('has them wait as their signals do', () => {
  const page: Page = {};
  page.window = page;
  runInNewContext(lines, page);

  for (const name of ['_paq', 'uetq', 'clarity', 'adsbygoogle', 'pdl']) {
    vi.stubGlobal(name, undefined);
  }
  const signals = [matomo({ cookiesOnly: true }), uet(), clarity(), adsense(), piano()];
  for (const signal of signals) signal.start?.(UNANSWERED);

  expect(left(page)).toEqual(left(window as unknown as Page));
});

it('keeps what is there already', () => {
  const clarity = Object.assign(vi.fn(), { q: [] });
  const page: Page = { _paq: [['first']], uetq: ['first'], clarity, adsbygoogle: ['first'] };
  page.window = page;
  runInNewContext(lines, page);
  expect([page._paq, page.uetq, page.adsbygoogle].map((queue) => (queue as unknown[])[0])).toEqual([
    ['first'],
    'first',
    'first',
  ]);
  expect(clarity).toHaveBeenCalledOnce();
});
