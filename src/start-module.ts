import { locales } from 'askfirst:locales';
import { activated, isPrepared } from './browser/page';
import { create } from './create';
import type { FileLoader, Parts } from './parts';
import type { Config, Consent } from './types';

const files = {
  ...locales,
  notice: () => import('./notice/index'),
  layouts: () => import('./notice/layouts'),
  trigger: () => import('./notice/trigger'),
  panel: () => import('./panel/index'),
  iframe: () => import('./frames/index'),
  template: () => import('./gate/template'),
  script: () => import('./gate/inline-module'),
  declaration: () => import('./declaration/take'),
  network: () => import('./guard/network'),
  sweep: () => import('./gate/sweep'),
  rules: () => import('./rules/rule'),
  import: () => import('./adopt/adopt'),
  markup: () => import('./adopt/markup'),
  record: () => import('./record/keep'),
  signals: () => import('./signals/by-name'),
  load: () => import('./browser/load-script'),
  problems: () => import('./problems'),
};

/** Not for a page that is only prepared: a visit may never come. */
async function file(name: keyof typeof files): Promise<unknown> {
  if (isPrepared()) await activated();
  return files[name]();
}

/**
 * Starts the widget for a bundle, where what is lazy are imports.
 * @param gate the gate, alone or behind a guard
 */
export const startModule = (config: Config, gate: Parts['gate']): Consent =>
  create(config, { file: file as FileLoader, locales: __LOCALES__, signals: {}, gate });
