/** The file of the template, as Tag Manager's editor takes it. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { permissions, refused, runTemplate, section } from './sandbox';

const NOW = Date.UTC(2026, 10, 22);
interface Field {
  readonly name: string;
  readonly type: string;
  readonly defaultValue?: unknown;
}
const callsFor = (data: object, mocks: Record<string, unknown>) =>
  runTemplate([], NOW, data, {}, mocks).calls;

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
      'write_data_layer',
    ]);
    expect(permissions.write_data_layer).toEqual({
      keyPatterns: ['ads_data_redaction', 'url_passthrough'],
    });
    expect(permissions.get_cookies).toEqual({
      cookieAccess: 'specific',
      cookieNames: ['askfirst'],
    });
    const info = JSON.parse(section('INFO')) as { type: string; containerContexts: string[] };
    expect([info.type, info.containerContexts]).toEqual(['TAG', ['WEB']]);
    const fields = JSON.parse(section('TEMPLATE_PARAMETERS')) as Field[];
    const used = section('SANDBOXED_JS_FOR_WEB_TEMPLATE').matchAll(/data\.(\w+)/g);
    const names = new Set(
      [...used].map(([, name]) => name).filter((name) => name !== 'gtmOnSuccess'),
    );
    expect(fields.map(({ name }) => name).sort()).toEqual([...names].sort());
    // a default that only denies needs neither
    const boxes = fields.filter(({ type }) => type === 'CHECKBOX');
    expect(boxes.map(({ name, defaultValue }) => [name, defaultValue])).toEqual([
      ['redaction', false],
      ['passthrough', false],
    ]);
  });

  const scenarios = [
    ...section('TESTS').matchAll(/^- name: (.+)\n {2}code: \|-\n((?: {4}.*\n?)+)/gm),
  ].map(([, name = '', code = '']) => [name, code] as const);

  it.each(scenarios)('passes its own test in Tag Manager’s editor: %s', (_, code) => {
    const mocks: Record<string, unknown> = {};
    let calls: ReturnType<typeof callsFor> | undefined;
    vm.runInNewContext(code, {
      mock: (api: string, as: unknown) => void (mocks[api] = as),
      runCode(data: object) {
        calls = callsFor(data, mocks);
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
