/** The file of the template, as Tag Manager's editor takes it. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { permissions, refused, runTemplate, section } from './sandbox';

const NOW = Date.UTC(2026, 10, 22);
const callsFor = (cookies: string[], data: object) => runTemplate(cookies, NOW, data).calls;

describe('the template', () => {
  it('uses nothing that the sandbox lacks', () => {
    expect(refused('const a = /x/; new Date(); parseInt("1")')).toHaveLength(4);
    expect(refused(section('SANDBOXED_JS_FOR_WEB_TEMPLATE'))).toEqual([]);
  });

  it('asks for the leave that it needs, and no more', () => {
    expect(Object.keys(permissions).sort()).toEqual([
      'access_consent',
      'access_globals',
      'get_cookies',
      'logging',
    ]);
    expect(permissions.get_cookies).toEqual({
      cookieAccess: 'specific',
      cookieNames: ['askfirst'],
    });
    const info = JSON.parse(section('INFO')) as { type: string; containerContexts: string[] };
    expect([info.type, info.containerContexts]).toEqual(['TAG', ['WEB']]);
    const fields = JSON.parse(section('TEMPLATE_PARAMETERS')) as { name: string }[];
    const used = section('SANDBOXED_JS_FOR_WEB_TEMPLATE').matchAll(/data\.(\w+)/g);
    const names = new Set(
      [...used].map(([, name]) => name).filter((name) => name !== 'gtmOnSuccess'),
    );
    expect(fields.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  const scenarios = [
    ...section('TESTS').matchAll(/^- name: (.+)\n {2}code: \|-\n((?: {4}.*\n?)+)/gm),
  ].map(([, name = '', code = '']) => [name, code] as const);

  it.each(scenarios)('passes its own test in Tag Manager’s editor: %s', (_, code) => {
    let cookies: string[] = [];
    let calls: ReturnType<typeof callsFor> | undefined;
    const mocks = new Map<string, (states: unknown) => void>();
    vm.runInNewContext(code, {
      mock(api: string, as: string[] | ((states: unknown) => void)) {
        if (typeof as === 'function') mocks.set(api, as);
        else cookies = [...as];
        expect(api).toBe(typeof as === 'function' ? 'setDefaultConsentState' : 'getCookieValues');
      },
      runCode(data: object) {
        calls = callsFor(cookies, data);
        for (const [api, states] of calls) mocks.get(api)?.(states);
      },
      assertThat: (value: unknown) => ({
        isEqualTo: (other: unknown) => expect(value).toEqual(JSON.parse(JSON.stringify(other))),
        isUndefined: () => expect(value).toBeUndefined(),
      }),
      assertApi: (name: string) => ({
        wasCalled: () => expect(calls!.map(([api]) => api)).toContain(name),
        wasNotCalled: () => expect(calls!.map(([api]) => api)).not.toContain(name),
      }),
    });
    expect(calls).toBeDefined();
  });

  it('has several of them', () => {
    expect(scenarios.length).toBe(section('TESTS').split('- name:').length - 1);
    expect(scenarios.length).toBeGreaterThan(2);
  });

  it('has a file of metadata beside it', () => {
    expect(readFileSync('gtm/metadata.yaml', 'utf8')).toMatch(
      /^homepage: .+\ndocumentation: .+\nversions:/m,
    );
  });
});
