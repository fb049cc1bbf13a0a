/** What guards the files: which may come, which may run, and how they are made. */

const LOST = 'test/flows/lost-files.spec.ts';
const POLICY = { flow: 'test/flows/strict-csp.spec.ts', name: 'reported nowhere' };
const DIST = 'test/architecture/dist.test.ts';
const RELEASE = 'test/architecture/supply-chain.test.ts';

export const files = {
  'A policy with nonces only, `strict-dynamic`, Trusted Types': [
    {
      file: 'src/browser/trusted.ts',
      from: "void attempt(() => (policy ??= trustedTypes?.createPolicy?.('askfirst', rules)));",
      to: 'void attempt(() => trustedTypes);',
      test: POLICY,
    },
    {
      file: 'src/browser/lazy-file.ts',
      from: "script.nonce = own?.nonce ?? '';",
      to: '',
      test: POLICY,
    },
    {
      file: 'src/gate/activate-script.ts',
      from: 'script.nonce = inert.nonce;',
      to: '',
      test: POLICY,
    },
    {
      file: 'src/gate/activate-script.ts',
      from: 'script.nonce = inert.nonce;',
      to: '',
      test: {
        flow: 'test/flows/attacks.spec.ts',
        name: 'the tag stops nothing and is reported nowhere',
      },
    },
    {
      file: 'src/gate/queue.ts',
      from: 'link.nonce = script.nonce;',
      to: '',
      test: POLICY,
    },
    {
      file: 'src/gate/elements.ts',
      from: 'trusted().createScriptURL(value)',
      to: 'value',
      test: {
        unit: 'test/gate/order.test.ts',
        name: 'loads an embed from an address that the policy has passed',
      },
    },
    {
      file: 'src/browser/presence.ts',
      from: `adopt({ adoptedStyleSheets: sheets }: ShadowRoot, text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.push(sheet);
  return () => sheets.splice(sheets.indexOf(sheet), 1);`,
      to: `adopt(root: ShadowRoot, text: string): () => void {
  const style = createElement('style');
  style.textContent = text;
  root.append(style);
  return () => style.remove();`,
      test: {
        flow: 'test/flows/strict-csp.spec.ts',
        name: 'the widget is styled under that policy',
      },
    },
  ],
  'A file that was changed on its host, where the tag carries `integrity`': [
    {
      file: 'src/browser/lazy-file.ts',
      from: 'if (own?.integrity) {',
      to: 'if (own && !own.src) {',
      test: {
        flow: 'test/flows/integrity.spec.ts',
        name: 'a file that somebody changed is not run',
      },
    },
    {
      file: 'rollup.config.mjs',
      from: 'if (code.includes(name)) code = code.replaceAll(name, await value());',
      to: "if (code.includes(name)) code = code.replaceAll(name, (await value()).replace(/sha256-/g, 'sha384-'));",
      builds: ['integrity'],
      test: {
        unit: DIST,
        name: 'lead from the core, by the file that has them, to every lazy file',
      },
    },
    {
      file: 'rollup.config.mjs',
      from: "['askfirst.js', 'askfirst.guard.js']",
      to: "['askfirst.js']",
      builds: ['integrity'],
      test: {
        unit: DIST,
        name: 'are published for the files that a page can name',
      },
    },
  ],
  'Requests to others than the site, before an answer': [
    {
      file: 'src/gate/gate.ts',
      from: 'isPlace || allowed(names);',
      to: "isPlace || allowed(names) || element.localName === 'iframe';",
      test: {
        flow: 'test/flows/first-visit.spec.ts',
        name: 'until the visitor answers, nobody else is asked and nothing is kept',
      },
    },
    {
      file: 'src/gate/gate.ts',
      from: 'isPlace || allowed(names);',
      to: "isPlace || allowed(names) || element.localName !== 'script';",
      test: {
        flow: 'test/flows/gate.spec.ts',
        name: 'frames and images are asked for only after the grant',
      },
    },
    {
      file: 'src/gate/permission.ts',
      from: 'flaw(name);\n      return false;',
      to: 'flaw(name);\n      return true;',
      test: { flow: 'test/flows/gate.spec.ts', name: 'a name nobody declared' },
    },
  ],
  'Files that are missing, slow, mislabelled or refused': [
    {
      file: 'src/browser/lazy-file.ts',
      from: 'delete files[name];',
      to: '',
      test: { flow: LOST, name: 'the notice does not arrive: the page works' },
    },
    {
      file: 'src/browser/attempt.ts',
      from: ".catch((error: unknown) => console.error('askfirst:', error));",
      to: ';',
      test: { flow: LOST, name: 'the notice does not arrive: the page works' },
    },
    {
      file: 'src/browser/lazy-file.ts',
      from: 'script.onerror = reject;',
      to: '',
      test: { flow: LOST, name: 'the preferences do not arrive: accept and reject still work' },
    },
    {
      file: 'src/notice/keep-clear.ts',
      from: '({ stepAside }) => stepAside(element),\n      () => undefined,',
      to: '({ stepAside }) => stepAside(element),',
      test: { flow: LOST, name: 'the notice cannot step aside' },
    },
  ],
  'A release from another place than the repository, or with other bytes': [
    {
      file: '.github/workflows/publish.yml',
      from: 'setup-node@39370e3970a6d050c480ffad4ff0ed4d3fdee5af',
      to: 'setup-node@v4',
      test: {
        unit: RELEASE,
        name: 'runs actions of a named commit only',
      },
    },
    {
      file: '.github/workflows/publish.yml',
      from: ' --provenance',
      to: '',
      test: {
        unit: RELEASE,
        name: 'published with its provenance',
      },
    },
    {
      file: '.github/workflows/publish.yml',
      from: 'gh release upload "$TAG"',
      to: 'gh release upload "${{ github.event.release.tag_name }}"',
      test: {
        unit: RELEASE,
        name: 'puts no text from outside into a command',
      },
    },
    {
      file: 'rollup.config.mjs',
      from: 'file.code = HINT + file.code;',
      to: 'file.code = `${HINT}//${Date.now()}\\n${file.code}`;',
      builds: ['notice', 'layouts'],
      test: { unit: DIST, name: 'gives the same bytes' },
    },
  ],
};
