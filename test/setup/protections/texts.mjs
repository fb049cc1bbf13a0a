/** What keeps text text, and addresses harmless. */

/** A child that is a text becomes markup. */
const MARKUP = {
  file: 'src/notice/build.ts',
  from: 'element.append(...children);',
  to: `for (const child of children) {
    if (typeof child === 'string') element.insertAdjacentHTML('beforeend', child);
    else element.append(child);
  }`,
};
const ATTACKS = 'test/flows/attacks.spec.ts';
const STRINGS = { flow: ATTACKS, name: 'markup and code in settings and attributes are text' };
const DECLARATION = {
  unit: 'test/server/declaration-html.test.ts',
  name: 'stay text, and lead nowhere but to pages and letters',
};
const ANY_ADDRESS = {
  unit: 'test/policy/any-text.test.ts',
  name: 'an address that becomes a link has no scheme that runs anything',
};
const HOSTILE_CONFIG = 'test/config/hostile.test.ts';

export const texts = {
  'Markup or code in any setting, text, name or attribute': [
    { ...MARKUP, test: STRINGS },
    {
      file: 'src/panel/service.tsx',
      from: 'const name = textOf(service.name) || id;',
      to: 'const name = String(service.name ?? id);',
      test: { unit: 'test/panel/hostile.test.ts', name: 'as what is said of a service' },
    },
    {
      file: 'src/declaration/patch.ts',
      from: "if (typeof one === 'string') return new Text(one);",
      to: "if (typeof one === 'string') return document.createRange().createContextualFragment(one);",
      test: STRINGS,
    },
    {
      file: 'src/frames/furnish.ts',
      from: 'element.append(...children);',
      to: "element.innerHTML = children.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');",
      test: { unit: 'test/frames/mount-frame.test.ts', name: 'sets the site’s own words as text' },
    },
    {
      file: 'src/server/html.ts',
      from: '? escape(one)',
      to: '? one',
      test: DECLARATION,
    },
    {
      file: 'src/server/html.ts',
      from: '="${escape(value)}"',
      to: '="${value}"',
      test: DECLARATION,
    },
  ],
  'Styles in the size of a held-back frame': [
    {
      file: 'src/frames/mount-frame.ts',
      from: 'mounted.set(frame, one);',
      to: "mounted.set(frame, one);\n  frame.style.cssText = `height:${frame.getAttribute('height') ?? ''}`;",
      test: STRINGS,
    },
  ],
  '`javascript:`, `data:`, `vbscript:`, `blob:` as an address to load or to follow, in capitals, with blanks or tabs':
    [
      {
        file: 'src/browser/loadable-url.ts',
        from: '/^(https?|file):$/',
        to: '/:$/',
        test: STRINGS,
      },
      {
        file: 'src/gate/elements.ts',
        from: 'else if (isLoadableUrl(value)) {',
        to: 'else {',
        test: STRINGS,
      },
      {
        file: 'src/gate/queue.ts',
        from: 'if (source !== null && !isLoadableUrl(source)) return;',
        to: '',
        test: STRINGS,
      },
      {
        file: 'src/frames/mount-frame.ts',
        from: 'if (address === undefined || !isLoadableUrl(address)) return;',
        to: 'if (address === undefined) return;',
        test: {
          unit: 'test/frames/mount-frame.test.ts',
          name: 'does not open at an address that runs code',
        },
      },
      {
        file: 'src/frames/mount-frame.ts',
        from: 'thumbnail && isLoadableUrl(thumbnail) ?',
        to: 'thumbnail ?',
        test: {
          unit: 'test/frames/mount-frame.test.ts',
          name: 'takes a picture from the site only over http',
        },
      },
      {
        file: 'src/browser/load-script.ts',
        from: 'if (!isLoadableUrl(src)) return fail();',
        to: 'if (!isLoadableUrl(src)) fail();',
        test: {
          unit: 'test/browser/load-script.test.ts',
          name: 'and adds nothing',
        },
      },
      {
        file: 'src/config/safe-url.ts',
        from: '(https?:|mailto:|(?![^/?#]*:))',
        to: '(https?:|mailto:|)',
        test: ANY_ADDRESS,
      },
      {
        file: 'src/notice/mount-notice.ts',
        from: 'return url && isSafeUrl(url)',
        to: 'return url',
        test: {
          flow: 'test/flows/mistakes.spec.ts',
          name: 'the unsafe link is nowhere on the page',
        },
      },
      {
        file: 'src/panel/service.tsx',
        from: 'isSafeUrl(provider.url) && [',
        to: '[',
        test: STRINGS,
      },
      {
        file: 'src/policy/declaration/link.ts',
        from: '&& isSafeUrl(url)',
        to: '',
        test: STRINGS,
      },
      {
        // each is there in case the other is not
        edits: [
          { file: 'src/policy/declaration/link.ts', from: '&& isSafeUrl(url)', to: '' },
          {
            file: 'src/server/html.ts',
            from: "name !== 'href' || isSafeUrl(value);",
            to: "name !== '' || isSafeUrl(value);",
          },
        ],
        test: DECLARATION,
      },
    ],
  '`data-srcdoc`': [
    {
      file: 'src/gate/elements.ts',
      from: "'poster', 'data']",
      to: "'poster', 'data', 'srcdoc']",
      test: STRINGS,
    },
  ],
  '`__proto__` and `constructor` in settings, cookies, answers of other tools': [
    {
      file: 'src/config/resolve.ts',
      from: 'site: { ...config.site },',
      to: `site: (function merge(into, from) {
        for (const key in from) {
          if (isBag(from[key])) merge((into[key] ??= {}), from[key]);
          else into[key] = from[key];
        }
        return into;
      })({}, config.site),`,
      test: { unit: HOSTILE_CONFIG, name: 'does not reach the prototypes of objects' },
    },
    {
      file: 'src/browser/tag.ts',
      from: "{ ...config, ...page('currentScript')?.dataset }",
      to: `(function merge(into, from) {
        for (const key in from) {
          if (isBag(from[key])) merge((into[key] ??= {}), from[key]);
          else into[key] = from[key];
        }
        return into;
      })({}, config)`,
      test: STRINGS,
    },
    {
      file: 'src/config/read-services.ts',
      from: 'categories.find(({ name }) => name === service.category);',
      to: 'Object.fromEntries(categories.map((one) => [one.name, one]))[service.category];',
      test: { unit: HOSTILE_CONFIG, name: 'grants nothing by a name that every object has' },
    },
    {
      file: 'src/import/foreign.ts',
      from: 'const entries = Object.entries(bag ?? {});',
      to: `const copy = Object.assign({}, bag);
  const entries: [string, unknown][] = [];
  for (const key in copy) entries.push([key, copy[key]]);`,
      test: {
        unit: 'test/import/hostile.test.ts',
        name: 'leaves the prototype of objects as it is',
      },
    },
    {
      file: 'src/record/read-record.ts',
      from: 'isBag(value) && Object.hasOwn(value, name) ?',
      to: 'isBag(value) ?',
      test: {
        unit: 'test/record/hostile-notes.test.ts',
        name: 'does not count when it is inherited',
      },
    },
  ],
  'Text turned into markup or code, anywhere in what is shipped': [
    {
      ...MARKUP,
      test: { unit: 'test/architecture/dist.test.ts', name: 'turns no text into markup or code' },
    },
    {
      file: 'rollup.config.mjs',
      from: ".replace(INNER_HTML, '')",
      to: '',
      builds: ['panel'],
      test: { unit: 'test/architecture/dist.test.ts', name: 'turns no text into markup or code' },
    },
  ],
  'Texts made to take long: time by the square of the length': [
    {
      file: 'src/notice/parse-links.ts',
      from: '[^[\\]]+',
      to: '[^\\]]+',
      test: { unit: 'test/architecture/growth.test.ts', name: 'a link in a text' },
    },
  ],
};
