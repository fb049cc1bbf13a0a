/** A proxy that takes every host name for this machine. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function loopbackProxy(): Promise<{
  /** Host and port. */
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const server = createServer((incoming, outgoing) => {
    // to a proxy the whole address is sent
    const { port, pathname, search } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const { method, headers } = incoming;
    const onward = request(
      { host: '127.0.0.1', port, path: pathname + search, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    onward.once('error', () => outgoing.destroy());
    outgoing.once('close', () => onward.destroy());
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}
