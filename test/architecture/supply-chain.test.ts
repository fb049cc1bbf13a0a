/** How a release comes about, and what it brings along. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { read, ROOT } from './source-files';

const workflow = read('.github/workflows/publish.yml');

describe('a release', () => {
  it('runs actions of a named commit only', () => {
    const actions = [...workflow.matchAll(/uses: *(\S+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action!))).toEqual([]);
  });

  it('is tested, and published with its provenance and without a token', () => {
    const steps = [...workflow.matchAll(/- run: (.*)/g)].map(([, run]) => run!);
    const test = steps.indexOf('npm test');
    const publish = steps.findIndex((run) => run.startsWith('npm publish --provenance'));
    expect(test).toBeGreaterThan(-1);
    expect(publish).toBeGreaterThan(test);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect(workflow).not.toMatch(/NODE_AUTH_TOKEN|secrets\./);
  });

  // npm refuses a statement of provenance (E422) where the package names another repository, or none
  it('names the repository it is built in before it is published', () => {
    const steps = [...workflow.matchAll(/- run: (.*)(?:\n +env:((?:\n {10}.*)+))?/g)];
    const at = (command: string): number => steps.findIndex(([, run]) => run!.startsWith(command));
    const named = at('npm pkg set ');
    expect(named).toBeGreaterThan(-1);
    expect(at('npm publish')).toBeGreaterThan(named);
    const [, run, env] = steps[named]!;
    expect(run).toContain(' repository.type=git "repository.url=git+$REPOSITORY.git"');
    expect(env).toContain('REPOSITORY: ${{ github.server_url }}/${{ github.repository }}');
  });

  it('puts no text from outside into a command', () => {
    const commands = [...workflow.matchAll(/run: (.*)/g)].map(([, run]) => run!);
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('brings nothing along', () => {
    const [, ...command] = (
      JSON.parse(read('package.json')) as { scripts: { sbom: string } }
    ).scripts.sbom.split(' ');
    const bill = JSON.parse(
      execFileSync('npm', command, {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as { bomFormat: string; components: unknown[] };
    expect([bill.bomFormat, bill.components]).toEqual(['CycloneDX', []]);
  });
});
