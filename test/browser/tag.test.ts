import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTag } from '../../src/browser/tag';
import { problemsOf } from '../../src/config/check';
import { read } from '../config/settings-of';

/** Puts a JSON block on the page and runs as if inside a script tag with these attributes. */
function page(block: string | null, attributes: Record<string, string> = {}): void {
  if (block !== null) {
    const json = document.createElement('script');
    json.type = 'application/json';
    json.dataset.askfirstConfig = '';
    json.textContent = block;
    document.head.append(json);
  }
  const tag = document.createElement('script');
  for (const name in attributes) tag.setAttribute(name, attributes[name]!);
  vi.spyOn(Document.prototype, 'currentScript', 'get').mockReturnValue(tag);
}
const settings = () => read(readTag()).settings;
const problems = () => problemsOf(readTag());

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

describe('the script tag', () => {
  it('needs nothing: the defaults hold', () => {
    page(null);
    expect(read(readTag())).toEqual(read({}));
  });

  it('takes flat options as attributes', () => {
    page(null, {
      'data-privacy-url': '/privacy',
      'data-model': 'opt-out',
      'data-locale': 'de',
      'data-region': 'AT',
      'data-pages': '/ /shop/* !/shop/pay',
    });
    expect(problems()).toEqual([]);
    expect(settings()).toMatchObject({
      privacyUrl: '/privacy',
      model: 'opt-out',
      locale: 'de',
      region: 'AT',
      pages: '/ /shop/* !/shop/pay',
      isSpecial: true,
    });
  });

  it('may stand for one page only', () => {
    page(null, { 'data-pages': '/' });
    expect(settings().pages).toBe('/');
  });

  it('takes everything else from a JSON block', () => {
    page('{"categories":["analytics"],"services":{"a":"analytics"},"site":{"name":"Huts"}}');
    expect(problems()).toEqual([]);
    expect(settings()).toMatchObject({
      services: [{ id: 'a', category: 'analytics', required: false }],
      site: { name: 'Huts' },
    });
  });

  it('has the last word over the block', () => {
    page('{"model":"opt-in","region":"FR","site":{"name":"Huts"}}', {
      'data-region': 'DE',
      'data-privacy-url': '/p',
    });
    expect(settings()).toMatchObject({
      model: 'opt-in',
      region: 'DE',
      privacyUrl: '/p',
      site: { name: 'Huts' },
    });
  });

  it.each(['{', '{"model":"opt-out",}', 'model: opt-out', '[1', 'undefined'])(
    'with a broken block is strict and says so: %s',
    (block) => {
      page(block);
      expect(problems()).toEqual([{ path: 'config', value: block }]);
      expect(settings().model).toBeUndefined();
    },
  );

  it.each(['[]', '"opt-out"', '5', 'null', 'true'])(
    'with a block of %s is strict and says so',
    (block) => {
      page(block, { 'data-region': 'DE' });
      expect(problems().map(({ path }) => path)).toEqual(['config']);
      expect(settings().model).toBeUndefined();
    },
  );

  it('may be a module, which is no current script', () => {
    page('{"region":"DE"}');
    vi.spyOn(Document.prototype, 'currentScript', 'get').mockReturnValue(null);
    expect(settings().region).toBe('DE');
  });

  it('cannot reach the prototypes of objects', () => {
    page('{"__proto__":{"polluted":1},"site":{"__proto__":{"polluted":1}}}', {
      'data-__proto__': 'x',
      'data-privacy-url': '/p',
    });
    readTag();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
