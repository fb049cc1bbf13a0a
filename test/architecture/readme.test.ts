/**
 * What README.md says about options, API, looks, files and sizes is compared with the source and the
 * build, and its snippets are compiled: a reader has nothing else to go by.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { problemsOf } from '../../src/config/check';
import { checkConfig } from '../../src/debug';
import { rulesFor } from '../../src/policy/rules';
import type { Config } from '../../src/types';
import { read as resolved } from '../config/settings-of';
import { PAGE, problemsIn } from './compile';
import { readme, table } from './readme-table';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const unquoted = (text: string): string => text.replace(/[`'"[\]]/g, '').trim();
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** The first column, without what a call takes. */
const names = (heading: string): string[] =>
  table(heading).map(([name = '']) => unquoted(name).replace(/\(.*/, ''));

/** The code blocks of one language. */
const snippets = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );

const interfaces = new Map(
  readdirSync(join(root, 'src/types'))
    .flatMap((file) => [
      ...ts.createSourceFile(file, read(`src/types/${file}`), ts.ScriptTarget.Latest, true)
        .statements,
    ])
    .filter(ts.isInterfaceDeclaration)
    .map((declaration) => [declaration.name.text, declaration]),
);

/** With those of the interfaces it extends. */
const membersOf = (type: string): ts.PropertySignature[] => [
  ...(interfaces.get(type)?.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => membersOf(expression.getText())),
  ),
  ...(interfaces.get(type)?.members.filter(ts.isPropertySignature) ?? []),
];

/** Path and `@default` of every option; an option that is an interface itself counts by its members. */
const optionsOf = (type: string, prefix = ''): string[][] =>
  membersOf(type).flatMap((member) => {
    const path = prefix + member.name.getText();
    const nested = member.type?.getText() ?? '';
    if (interfaces.has(nested)) return optionsOf(nested, path + '.');
    const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default');
    return [[path, unquoted(ts.getTextOfJSDocComment(tag?.comment) ?? '')]];
  });

describe('the tables', () => {
  it.each([
    ['Options', 'Config'],
    ['A category', 'CategoryConfig'],
    ['A service', 'ServiceConfig'],
    ['A cookie row', 'CookieRow'],
  ])('"%s" lists every option with its default, and says what it is', (heading, type) => {
    const rows = table(heading);
    expect(rows.map(([name = '', preset = '']) => [unquoted(name), unquoted(preset)])).toEqual(
      optionsOf(type),
    );
    expect(rows.filter(([, , words]) => !words)).toEqual([]);
  });

  it('gives the defaults that hold', () => {
    const { settings } = resolved({});
    const presets = new Map(
      table('Options').map(([name = '', preset = '']) => [unquoted(name), unquoted(preset)]),
    );
    const { policy, cookie, categories, scriptTimeout } = settings;
    const place = { region: null, source: 'default' } as const;
    const { model } = rulesFor(settings, place, { gpc: false, dnt: false }, null);
    expect(presets.get('categories')).toBe(categories.map(({ name }) => name).join(', '));
    const holding = {
      model,
      scriptTimeout,
      'policy.revision': policy.revision,
      ...Object.fromEntries(Object.entries(cookie).map(([key, value]) => [`cookie.${key}`, value])),
    };
    for (const [path, value] of Object.entries(holding))
      expect([path, presets.get(path)]).toEqual([path, String(value)]);
  });

  it.each([
    ['API', 'Consent', ''],
    ['State', 'State', ''],
    ['Events', 'ConsentEvents', 'askfirst:'],
  ])('"%s" lists every member', (heading, type, prefix) => {
    const members = membersOf(type).map(({ name }) => prefix + name.getText());
    expect(sorted(names(heading))).toEqual(sorted(members));
  });

  it('names tag attributes that are options, in the form an attribute can have', () => {
    const [, sentence = ''] = /attributes of the tag: (.*)$/m.exec(readme) ?? [];
    const attributes = [...sentence.matchAll(/`data-([\w-]+)`/g)].map(([, name = '']) =>
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(optionsOf('Config').map(([path]) => path)).toEqual(expect.arrayContaining(attributes));
    const config = { pages: '/ /huts*', signals: 'google', privacyUrl: '/privacy' };
    const { settings, flaws } = resolved(config);
    expect([flaws, problemsOf(config)]).toEqual([0, []]);
    expect([settings.pages, settings.signals, settings.privacyUrl]).toEqual([
      '/ /huts*',
      ['google'],
      '/privacy',
    ]);
  });

  it('lists every entry of the package', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    const entries = Object.keys(exports).filter((entry) => !/\.js(on)?$/.test(entry));
    expect(sorted(names('npm'))).toEqual(
      sorted(entries.map((entry) => entry.replace('.', 'askfirst'))),
    );
  });
});

describe('the looks', () => {
  it('lists every custom property', () => {
    const sheets = read('src/browser/host.ts') + read('src/browser/presence.ts');
    const used = [...sheets.matchAll(/(--askfirst-[\w-]+):/g)].map(([, name = '']) => name);
    expect(sorted(names('Custom properties'))).toEqual(sorted(used));
  });

  it('lists every part', () => {
    const files = ['src/notice', 'src/panel'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => read(`${folder}/${file}`)),
    );
    const used = [...files.join('').matchAll(/\bpart(?:=|: )["']([\w ]+)["']/g)].flatMap(
      ([, parts = '']) => parts.split(' '),
    );
    const [, sentence = ''] = /there are the parts (.*?), as in/s.exec(readme) ?? [];
    expect(sorted([...sentence.matchAll(/`(\w+)`/g)].map(([, part = '']) => part))).toEqual(
      sorted(used),
    );
  });
});

describe('the snippets', () => {
  const blocks = snippets('html').flatMap((html) =>
    [...html.matchAll(/<script[^>]*data-askfirst-config[^>]*>([^]*?)<\/script>/g)].map(
      ([, json = '']) => json,
    ),
  );
  // what a server says about Global Privacy Control is no configuration
  const configs = [...snippets('json').filter((json) => !json.includes('"gpc": true')), ...blocks];

  it.each(configs.map((json, at) => [at + 1, json] as const))(
    'configuration %i has no problems',
    (_, json) => {
      expect(checkConfig(JSON.parse(json) as Config)).toEqual([]);
    },
  );

  it('are there', () => {
    expect(configs.length).toBeGreaterThan(1);
    for (const language of ['html', 'js', 'ts', 'css']) expect(snippets(language)).not.toEqual([]);
  });

  it('compile', () => {
    const sources = new Map([
      ['page.d.ts', PAGE],
      ...configs.map(
        (json, at) =>
          [
            `config-${at}.ts`,
            `import type { Config } from 'askfirst'; export const config: Config = ${json};`,
          ] as const,
      ),
      ...snippets('ts').map((code, at) => [`module-${at}.ts`, code] as const),
      ...snippets('js').map((code, at) => [`script-${at}.js`, code] as const),
    ]);
    expect(problemsIn(sources)).toEqual([]);
  });

  it.each(['src', 'dist'] as const)(
    'need no declarations of the global, the events and the elements: the package has them, in %s',
    (entries) => {
      const site = `import type { ConsentEvents } from 'askfirst';
        import { defineConsentElements } from 'askfirst/elements';
        defineConsentElements();
        window.askfirst?.push(({ reset }) => reset());
        document.addEventListener('askfirst:ready', ({ detail }) => detail.state.decided);
        document.addEventListener('askfirst:record', ({ detail }) => detail.record.expires);
        const known = (name: \`askfirst:\${keyof ConsentEvents}\`): keyof DocumentEventMap => name;
        const frame: HTMLElement | null = document.querySelector('consent-frame');
        const looks = document.querySelector('consent-preferences')?.style;`;
      const widget = `/** @jsxImportSource react */
        export const Map = () => <consent-frame key="1" for="functional" src="/map" title="Map" />;
        export const Page = () => <><consent-preferences>Cookies</consent-preferences><consent-declaration /></>;`;
      const [react, ...others] = snippets('ts').filter((code) => code.includes("module 'react'"));
      expect(others).toEqual([]);
      const sources = { 'site.ts': site, 'react.ts': react ?? '', 'widget.tsx': widget };
      expect(problemsIn(new Map(Object.entries(sources)), entries)).toEqual([]);
    },
  );
});

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  it('has no link that leads nowhere', () => {
    const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(
      ([, heading = '']) =>
        '#' +
        heading
          .toLowerCase()
          .replace(/[^\w\- ]/g, '')
          .replaceAll(' ', '-'),
    );
    // code holds links of other kinds
    const links = [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, link = '']) => link,
    );
    const broken = links.filter((link) =>
      link.startsWith('#')
        ? !anchors.includes(link)
        : !/^https?:/.test(link) && !existsSync(join(root, dirname(path), link.replace(/#.*/, ''))),
    );
    expect(broken).toEqual([]);
  });

  // What the law asks of a site is more than a widget can do.
  test('promises no lawfulness', () => {
    expect(text).not.toMatch(/complian/i);
  });
});
