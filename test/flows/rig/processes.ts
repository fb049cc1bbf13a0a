/** Programs that the rig starts, and makes sure to end. */
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const running = new Set<ChildProcess>();

/** To a program and all that it has started: a driver that is killed leaves its browser behind. */
function signal({ pid }: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // they are gone
  }
}

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

export function start(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  // the first of a group of its own
  const child = spawn(program, args, { ...options, detached: true });
  running.add(child);
  return child;
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    signal(child, 'SIGTERM');
    await Promise.race([exit, delay(3000, undefined, { ref: false })]);
  }
  signal(child, 'SIGKILL');
  running.delete(child);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** A screen nobody looks at. WebKitGTK cannot start without one. */
export async function virtualScreen(): Promise<{ display: string; close: () => Promise<void> }> {
  // Xvfb picks a free display itself and writes its number to the descriptor we name.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => {
      reject(new Error(`Xvfb ended with ${String(code)}`));
    });
  });
  return { display: `:${number}`, close: () => end(xvfb) };
}
