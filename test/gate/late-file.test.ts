import { afterEach, describe, expect, it, vi } from 'vitest';
import * as inlineModule from '../../src/gate/inline-module';
import * as template from '../../src/gate/template';
import type { Consent } from '../../src/types';
import { settingsOf } from '../config/settings-of';
import { clearPage, says } from './gated-page';

const KINDS = [
  ['template', template, `<template data-consent="analytics"><p></p></template>`],
  [
    'inline module',
    inlineModule,
    `<script type="text/plain" data-type="module" data-consent="analytics">${says('m')}</script>`,
  ],
] as const;

/** The file for the element arrives, when this is granted. Returns what counts as having run. */
function arrive({ take }: (typeof KINDS)[number][1], granted: string[]): string[] {
  const consent = {
    settings: settingsOf({}),
    state: { granted, denied: ['analytics'] },
  } as unknown as Consent;
  const same = (text: string): string => text;
  const ran: string[] = [];
  void take(
    document.querySelector<HTMLElement>('[data-consent]')!,
    consent,
    () => Promise.resolve({}),
    [[], []],
    vi.fn(),
    { createScript: same, createScriptURL: same },
    ran,
  );
  return ran;
}

afterEach(clearPage);

describe.each(KINDS)('a %s whose file was on its way', (_, file, html) => {
  it('stays as it is if it has been refused meanwhile', () => {
    document.body.innerHTML = html;
    expect(arrive(file, [])).toEqual([]);
    expect(document.body.innerHTML).toBe(html);
  });

  it('is released if it may, and counts as something that ran', () => {
    document.body.innerHTML = html;
    expect(arrive(file, ['analytics'])).toEqual(['analytics']);
    expect(document.body.innerHTML).not.toBe(html);
  });
});
