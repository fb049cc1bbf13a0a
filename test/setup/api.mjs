/**
 * `npm run api`: writes what each entry of the package offers, from the built types, into `docs/api`,
 * so that a change of the public interface shows in a diff. A test compares them.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import extractor from '@microsoft/api-extractor';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The entries with types of their own; the languages are all of one shape. */
export const entries = Object.fromEntries(
  Object.entries(exports)
    .filter(([name, { types }]) => types && !name.includes('*'))
    .map(([name, { types }]) => [name.replace(/^\.\/?/, '') || 'index', types]),
);

/** Where the report of an entry is kept. */
export const pathOf = (entry) => join(ROOT, 'docs/api', `${entry}.md`);

/** The report of one entry, as text. */
export function reportOf(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-'));
  const silent = { default: { logLevel: 'none' } };
  const file = join(ROOT, entries[entry]);
  const config = extractor.ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROOT, 'package.json'),
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: file,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'bundler',
            lib: ['ES2022', 'DOM', 'DOM.Iterable'],
            skipLibCheck: true,
            types: [],
          },
          files: [file],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'report.api.md',
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
      },
      newlineKind: 'lf',
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
  const mistakes = [];
  extractor.Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === 'error') mistakes.push(message.text);
      message.handled = true;
    },
  });
  if (mistakes.length) throw new Error(mistakes.join('\n'));
  const report = readFileSync(join(folder, 'report.api.md'), 'utf8');
  rmSync(folder, { recursive: true });
  // under its own name, and nothing that the tool says of itself
  const [, code] = /```ts\n+([^]*?)\n*```/.exec(report);
  return `# askfirst${entry === 'index' ? '' : `/${entry}`}\n\nMade by \`npm run api\`; not to be edited.\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(join(ROOT, 'docs/api'), { recursive: true });
  await Promise.all(Object.keys(entries).map((entry) => writeFile(pathOf(entry), reportOf(entry))));
}
