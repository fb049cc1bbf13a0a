import { describe, expect, it } from 'vitest';
import type { Texts } from '../../src/types';
import { last, minutes, site, useNotedPage } from './site';

useNotedPage();

/** So many so far: no two are of one moment, which would be one answer. */
let answers = 0;
/** The model of these visitors. */
const NOTICE = { model: 'notice' } as const;
const implied = { method: 'implied', granted: ['0analytics'], denied: [] } as const;

/** What stands for the words when somebody has gone on to another page, on a site with these. */
async function goneOn(texts: Partial<Texts>, words: Partial<Texts> = {}): Promise<string> {
  minutes(++answers);
  await site({ texts }, NOTICE, words).answer(implied, 'trigger');
  return last().textHash!;
}

describe('what going on has said', () => {
  it.each([undefined, 'trigger', 'preferences'] as const)(
    'answers the notice of the page before, also where %s is on the screen now',
    async (shown) => {
      await site({}, NOTICE).answer(implied, shown);
      expect(last()).toMatchObject({ method: 'implied', layer: 'notice' });
    },
  );

  it('does not look alike before and after a change of the words that said so', async () => {
    const hashes = [
      await goneOn({}),
      await goneOn({ textNotice: 'We use cookies when you go on.' }),
      await goneOn({ textNotice: 'We use biscuits when you go on.' }),
      await goneOn({ dismiss: 'Fine' }),
      await goneOn({ title: 'Biscuits' }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is of the same words whatever this page has shown meanwhile, or has not yet', async () => {
    const shown = { text: 'News. We use cookies.', dismiss: 'Fermer', open: 'Cookies' };
    expect(await goneOn({}, shown)).toBe(await goneOn({}));
  });

  it('is of the same words whatever the preferences say', async () => {
    expect(await goneOn({ lead: 'Decide.' })).toBe(await goneOn({}));
  });
});

describe('who closes the notice', () => {
  it('has answered it, in the words that stood there', async () => {
    const close = async (words: Partial<Texts>): Promise<string> => {
      minutes(++answers);
      await site({}, NOTICE, words).answer(implied, 'notice');
      expect(last().layer).toBe('notice');
      return last().textHash!;
    };
    const text = 'Wir verwenden Cookies.';
    expect(await close({ text, dismiss: 'Schließen' })).not.toBe(await close({ text }));
    expect(await close({ text })).not.toBe(await close({}));
  });
});
