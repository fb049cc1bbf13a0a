import { vi } from 'vitest';
import { attempt } from '../../src/browser/attempt';
import { openGate, type Gate } from '../../src/gate/gate';
import * as inlineModule from '../../src/gate/inline-module';
import { createPermission } from '../../src/gate/permission';
import type { Flaw, FromQueue, Special } from '../../src/gate/special';
import * as template from '../../src/gate/template';
import type { Config, Consent, State } from '../../src/types';
import { settingsOf } from '../config/settings-of';

/** Names of the scripts that ran, in that order. External ones "run" when they are inserted. */
export const ran = (): string[] =>
  (document.documentElement.dataset.ran ?? '').split(' ').filter(Boolean);
const note = (name: string): void => {
  document.documentElement.dataset.ran = [...ran(), name].join(' ');
};

/** An inline script's text: it notes that it ran. */
export const says = (name: string): string =>
  `document.documentElement.dataset.ran = (document.documentElement.dataset.ran || '') + ' ${name}';`;

/** A held-back inline script. */
export const inline = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${says(name)}</script>`;

/** A held-back external one, called by its file's name. */
export const external = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="analytics" data-src="/${name}.js" ${attributes}></script>`;

export interface Page {
  readonly gate: Gate;
  /** External scripts that have been started and are still on their way. */
  readonly loading: () => string[];
  /** The file of an external script arrives, and it runs. */
  readonly arrive: (name: string) => Promise<void>;
  readonly fail: (name: string) => Promise<void>;
  /** What is granted from now on. */
  readonly grant: (...names: string[]) => Promise<void>;
  readonly stop: () => void;
}

/** Lets everything happen that needs no network. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200);

/** The lazy files; what a held frame shows is tested elsewhere. */
const FILES: Readonly<Record<string, { readonly take: Special }>> = {
  template,
  script: inlineModule,
  iframe: { take: () => undefined },
};

const fileOf = (script: HTMLScriptElement): string => /([^/]+)\.js$/.exec(script.src)?.[1] ?? '';

/**
 * A page with this body and a gate, under fake timers. The network is the test: jsdom loads nothing
 * by itself.
 */
export async function gatedPage(
  html: string,
  granted: string[] = [],
  config: Config = {},
): Promise<Page> {
  // each page has its own memory of what the console was told
  vi.resetModules();
  const { explain } = await import('../../src/problems');
  const settings = settingsOf({
    categories: ['analytics', 'marketing'],
    services: { video: 'marketing' },
    ...config,
  });
  const flaw: Flaw = (about) => void attempt(() => explain(config, about));
  const names = ['necessary', 'analytics', 'marketing', 'video'];
  let state = {
    granted,
    denied: names.filter((name) => !granted.includes(name)),
  } as unknown as State;
  const done = new Set<HTMLScriptElement>();
  const live = (): HTMLScriptElement[] =>
    Array.from(document.scripts).filter(
      (script) => script.src && !script.type.includes('plain') && !done.has(script),
    );
  const end = async (name: string, type: 'load' | 'error'): Promise<void> => {
    const script = live().find((one) => fileOf(one) === name);
    if (!script) throw new Error(`${name} was not started`);
    done.add(script);
    if (type === 'load') note(name);
    script.dispatchEvent(new Event(type));
    await settle();
  };
  document.body.innerHTML = html;
  const consent = {
    settings,
    get state() {
      return state;
    },
  } as Partial<Consent> as Consent;
  const gate = openGate(
    settings,
    createPermission(() => state, flaw),
    (element, ...queue) =>
      attempt(async () => {
        const { take } = await Promise.resolve(FILES[element.localName]!);
        await take(element, consent, () => Promise.resolve({}), ...(queue as FromQueue));
      }),
    flaw,
    () => undefined,
  );
  await settle();
  return {
    gate,
    loading: () => live().map(fileOf),
    arrive: (name) => end(name, 'load'),
    fail: (name) => end(name, 'error'),
    async grant(...now) {
      state = {
        granted: now,
        denied: names.filter((name) => !now.includes(name)),
      } as unknown as State;
      gate.refresh();
      await settle();
    },
    stop: () => gate.stop(),
  };
}

/** Puts the page back for the next test. */
export function clearPage(): void {
  delete document.documentElement.dataset.ran;
  document.body.replaceChildren();
  document.head.replaceChildren();
}
