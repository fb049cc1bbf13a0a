import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import ts from 'typescript';

/** A section of the template, between its heading and the next. */
export function section(name: string): string {
  const text = readFileSync('gtm/template.tpl', 'utf8');
  const [, found] =
    new RegExp(`^___${name}___\\n([\\s\\S]*?)(?=^___|(?![\\s\\S]))`, 'm').exec(text) ?? [];
  if (found === undefined) throw new Error(`no section ${name}`);
  return found.trim();
}

type Value =
  | { readonly type: 1; readonly string: string }
  | { readonly type: 2; readonly listItem: readonly Value[] }
  | { readonly type: 3; readonly mapKey: readonly Value[]; readonly mapValue: readonly Value[] }
  | { readonly type: 8; readonly boolean: boolean };

const plain = (value: Value): unknown => {
  if (value.type === 1) return value.string;
  if (value.type === 8) return value.boolean;
  if (value.type === 2) return value.listItem.map(plain);
  return Object.fromEntries(
    value.mapKey.map((key, at) => [plain(key), plain(value.mapValue[at]!)]),
  );
};

interface Permission {
  readonly instance: {
    readonly key: { readonly publicId: string };
    readonly param: readonly { readonly key: string; readonly value: Value }[];
  };
}

/** What the template asks leave for, by permission and parameter. */
export const permissions = Object.fromEntries(
  (JSON.parse(section('WEB_PERMISSIONS')) as Permission[]).map(({ instance: { key, param } }) => [
    key.publicId,
    Object.fromEntries(param.map((one) => [one.key, plain(one.value)])),
  ]),
) as Readonly<Record<string, Record<string, unknown>>>;

/** What sandboxed JavaScript has not. */
const ABSENT = new Set([
  ...[
    ts.SyntaxKind.RegularExpressionLiteral,
    ts.SyntaxKind.NewExpression,
    ts.SyntaxKind.ThisKeyword,
  ],
  ...[ts.SyntaxKind.ClassDeclaration, ts.SyntaxKind.AwaitExpression, ts.SyntaxKind.TryStatement],
  ...[ts.SyntaxKind.TemplateExpression, ts.SyntaxKind.SpreadElement, ts.SyntaxKind.YieldExpression],
]);
const GLOBALS =
  /^(window|document|navigator|globalThis|self|parseInt|parseFloat|Number|String|Date|JSON|Math|Object|Array|Promise|setTimeout|eval|Function|isNaN|console)$/;

/** What in this code the sandbox would refuse, in words. */
export function refused(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ABSENT.has(node.kind)) found.push(`${ts.SyntaxKind[node.kind]}: ${node.getText()}`);
    if (ts.isIdentifier(node) && GLOBALS.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('template.js', code, ts.ScriptTarget.ES2022, true));
  return found;
}

/** The template's code, compiled once for a place without a page. */
const RUN = vm.compileFunction(section('SANDBOXED_JS_FOR_WEB_TEMPLATE'), ['require', 'data'], {
  parsingContext: vm.createContext({}),
}) as (require: (name: string) => unknown, data: object) => void;

/** A page with the template's tag on it. */
export interface Page {
  /** Calls of the sandboxed APIs that change something, in order. */
  readonly calls: (readonly [api: string, ...given: unknown[]])[];
  readonly window: Record<string, unknown>;
}

const at = (from: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((one, key) => Object(one)[key] as unknown, from);

/**
 * Runs the template as Tag Manager would: no global but `require` and `data`, and each API only as far
 * as the template has leave for it.
 * @param cookies the values of the cookie `askfirst`
 * @param now ms since 1970
 * @param mocks what the editor's own tests put in the place of an API: a function, or what it returns
 */
export function runTemplate(
  cookies: readonly string[],
  now: number,
  data: object = {},
  window: Record<string, unknown> = {},
  mocks: Record<string, unknown> = {},
): Page {
  const calls: Page['calls'] = [];
  const need = (isAllowed: boolean, what: string): void => {
    if (!isAllowed) throw new Error(`no permission: ${what}`);
  };
  const types = permissions.access_consent?.consentTypes as {
    consentType: string;
    write: boolean;
  }[];
  const keys = permissions.access_globals?.keys as Record<
    'key' | 'read' | 'write' | 'execute',
    unknown
  >[];
  const mayUse = (key: string, how: 'read' | 'write' | 'execute'): void =>
    need(
      keys.some((one) => one.key === key && one[how] === true),
      `${how} ${key}`,
    );
  const setter =
    (api: string) =>
    (states: Record<string, unknown>): void => {
      for (const type of Object.keys(states)) {
        const isType = types.some((one) => one.consentType === type && one.write);
        const isDefault =
          api === 'setDefaultConsentState' && /^(wait_for_update|region)$/.test(type);
        need(isType || isDefault, type);
      }
      calls.push([api, { ...states }]);
    };
  const apis: Record<string, unknown> = {
    setDefaultConsentState: setter('setDefaultConsentState'),
    updateConsentState: setter('updateConsentState'),
    gtagSet(key: string, value: unknown) {
      const patterns = permissions.write_data_layer?.keyPatterns as string[];
      need(patterns.includes(key), `set ${key}`);
      calls.push(['gtagSet', key, value]);
    },
    getCookieValues(name: string) {
      need((permissions.get_cookies?.cookieNames as string[]).includes(name), `cookie ${name}`);
      return [...cookies];
    },
    getTimestampMillis: () => now,
    makeInteger: (value: unknown) => Math.trunc(Number(value)) || 0,
    logToConsole: () => need(permissions.logging?.environments === 'debug', 'logging'),
    copyFromWindow(key: string) {
      mayUse(key, 'read');
      const value = at(window, key);
      return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
    },
    callInWindow(key: string, ...given: unknown[]) {
      mayUse(key, 'execute');
      return (at(window, key) as (...all: unknown[]) => unknown)(...given);
    },
    createQueue(key: string) {
      mayUse(key, 'read');
      mayUse(key, 'write');
      window[key] ??= [];
      return (...items: unknown[]) => void (window[key] as unknown[]).push(...items);
    },
  };
  RUN(
    (name) => {
      if (!Object.hasOwn(apis, name)) throw new Error(`no such API: ${name}`);
      if (!Object.hasOwn(mocks, name)) return apis[name];
      const mock = mocks[name];
      return (...given: unknown[]): unknown => {
        calls.push([name, ...given]);
        return typeof mock === 'function'
          ? (mock as (...all: unknown[]) => unknown)(...given)
          : mock;
      };
    },
    { ...data, gtmOnSuccess: () => void calls.push(['gtmOnSuccess']) },
  );
  return { calls, window };
}
