/** The snippets in `docs/recipes`, and those of the README that are written in JSX. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import { problemsIn } from './compile';
import { readme } from './readme-table';
import { read, ROOT } from './source-files';

const pages = readdirSync(join(ROOT, 'docs/recipes'));

interface Snippet {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}
const snippetsOf = (page: string, text: string): Snippet[] =>
  [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    page,
    language,
    code,
  }));
const snippets = pages.flatMap((page) => snippetsOf(page, read(`docs/recipes/${page}`)));
const of = (language: string): Snippet[] => snippets.filter((one) => one.language === language);

/** What Nuxt gives to every file of its own accord. */
const NUXT = `declare global {
  const defineNuxtConfig: (config: { app: { head: { script: Record<string, string>[] } } }) => object;
  const defineNuxtPlugin: (run: (nuxt: { vueApp: import('vue').App }) => void) => object;
  const useState: <T>(key: string, make: () => T) => { value: T };
  const useRequestHeaders: (names: string[]) => Record<string, string>;
  interface ImportMeta { readonly client: boolean }
}
export {};`;

describe('the recipes', () => {
  it('are all linked from the README, and no others', () => {
    const linked = [...readme.matchAll(/docs\/recipes\/([\w-]+\.md)/g)].map(([, page]) => page);
    expect([...new Set(linked)].sort()).toEqual([...pages].sort());
  });

  it('hold code that compiles, in TypeScript and JSX', () => {
    const inReadme = snippetsOf('README', readme).filter(({ language }) => language.endsWith('sx'));
    expect(inReadme.length).toBeGreaterThan(1);
    const code = [...of('ts'), ...of('tsx'), ...inReadme];
    expect(code.length).toBeGreaterThan(6);
    const sources = code.map(
      ({ page, language, code: text }, index) =>
        [
          `${page}-${index}.${language.endsWith('x') ? 'tsx' : 'ts'}`,
          `${language.endsWith('x') ? '/** @jsxImportSource react */\n' : ''}${text}`,
        ] as const,
    );
    expect(problemsIn(new Map([...sources, ['nuxt.ts', NUXT]]))).toEqual([]);
  });

  it('hold components that Svelte compiles without a warning', () => {
    const components = of('svelte');
    expect(components.length).toBeGreaterThan(0);
    for (const { code } of components) expect(compile(code, {}).warnings).toEqual([]);
  });

  it.each(of('html'))('of $page hold markup that Askfirst understands', ({ code }) => {
    const { document } = new JSDOM(code).window;
    for (const { textContent } of document.querySelectorAll('[data-askfirst-config]')) {
      expect(checkConfig(JSON.parse(textContent) as object)).toEqual([]);
    }
    for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-consent]')) {
      expect(script.type).toBe('text/plain');
      expect(script.src).toBe('');
    }
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-askfirst]')) {
      expect(dataset.askfirst).toMatch(/^(preferences|accept|reject|reset|declaration|status)$/);
    }
    const own = [...document.querySelectorAll('script')].filter(({ src }) =>
      src.includes('askfirst.js'),
    );
    for (const { dataset } of own) {
      const { privacyUrl, signals, ...others } = dataset;
      expect(others).toEqual({});
      expect(
        checkConfig({ ...(privacyUrl && { privacyUrl }), ...(signals && { signals: [signals] }) }),
      ).toEqual([]);
    }
  });

  it('read the browser’s signal wherever a server reads the answer', () => {
    const servers = snippets.filter(({ code }) => code.includes('readConsent('));
    expect(servers.length).toBeGreaterThan(2);
    for (const { code } of servers) expect(code).toContain('sec-gpc');
  });

  it('read the answer out of the whole header: a list of cookies by name keeps one of several', () => {
    for (const { code } of snippets.filter(({ code }) => code.includes('readConsent('))) {
      expect(code).not.toMatch(/cookies\(\)|\.cookies\b/);
    }
  });

  // React announces what a server component draws before a client component can keep it back
  it('write what waits for a yes in files of the browser', () => {
    const waiting = [...snippets, ...snippetsOf('README', readme)].filter(
      ({ code }) => code.includes('<Consented') && code.includes('askfirst/react'),
    );
    expect(waiting.length).toBeGreaterThan(1);
    for (const { code } of waiting) expect(code).toMatch(/^'use client';\n/);
  });

  it('name files of this repository that there are', () => {
    const named = [...snippets, ...pages.map((page) => ({ code: read(`docs/recipes/${page}`) }))]
      .flatMap(({ code }) => [...code.matchAll(/`(gtm\/[\w.]+|dist\/[\w.]+)`/g)])
      .map(([, file]) => file!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
