import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ConsentRecord } from '../../src/types';
import { read } from './source-files';

/** The compiler holds that none is missing. */
const FIELDS: Record<keyof ConsentRecord, true> = {
  time: true,
  method: true,
  revision: true,
  granted: true,
  denied: true,
  presumed: true,
  signal: true,
  expires: true,
  schema: true,
  version: true,
  id: true,
  first: true,
  layer: true,
  origin: true,
  locale: true,
  model: true,
  region: true,
  regionSource: true,
  gpc: true,
  dnt: true,
  updated: true,
  textHash: true,
  history: true,
};

const [, section = ''] = /^## Consent records\n([^]*?)^## /m.exec(read('README.md')) ?? [];

test('README.md says what every field of a consent record is', () => {
  const rows = [...section.matchAll(/^\| `(\w+)` +\| (\S.*) \|$/gm)];
  expect(rows.map(([, field]) => field)).toEqual(Object.keys(FIELDS));
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

test('the server in README.md keeps the records that are posted to it, and nothing else', async () => {
  const [, code = ''] = /^```javascript\n([^]*?)^```$/m.exec(section) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  writeFileSync(join(folder, 'server.mjs'), code);
  const port = await freePort();
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
  });
  const send = async (body: string): Promise<number> =>
    (await fetch(`http://localhost:${port}/consent`, { method: 'POST', body })).status;
  try {
    await vi.waitFor(() => send('no record'), { timeout: 20_000, interval: 50 });
    expect(await send('{"id":"a",\n"method":"save"}')).toBe(204);
    expect(await send('{"id":"b"}')).toBe(204);
    expect(await send('')).toBe(400);
    expect(await send('{' + ' '.repeat(70_000) + '}').catch(() => 400)).toBe(400);
    const kept = readFileSync(join(folder, 'records.jsonl'), 'utf8').trim().split('\n');
    expect(kept.map((line) => JSON.parse(line))).toEqual([
      { id: 'a', method: 'save' },
      { id: 'b' },
    ]);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});
