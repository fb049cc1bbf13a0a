import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import { afterAll, beforeAll, describe } from 'vitest';
import { keepsAnswers, SESSION, visitOf } from './keeps-answers';
import { readmeExample } from './readme-example';

describe("the README's Express app", () => {
  const { exports, asked } = readmeExample<{ readonly app: Express }>('Express');
  const site = express();
  site.use((_, response, next) => {
    response.append('set-cookie', SESSION);
    next();
  });
  site.use(exports.app);

  let server: Server;
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server = site.listen(0, '127.0.0.1', () => resolve());
      }),
  );
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  keepsAnswers(asked, async (headers) => {
    const { port } = server.address() as AddressInfo;
    return visitOf(await fetch(`http://127.0.0.1:${port}/`, { headers }));
  });
});
