import { beforeEach, describe, vi } from 'vitest';
import { keepsAnswers, SESSION, visitOf } from './keeps-answers';
import { readmeExample } from './readme-example';

interface Worker {
  readonly default: { readonly fetch: (request: Request) => Response };
}

/** A response on which the site has put its own cookie. */
class ResponseWithSession extends Response {
  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super(body, init);
    this.headers.append('set-cookie', SESSION);
  }
}

describe("the README's fetch handler", () => {
  const { exports, asked } = readmeExample<Worker>('Fetch handlers');
  beforeEach(() => void vi.stubGlobal('Response', ResponseWithSession));
  keepsAnswers(
    asked,
    async (headers) =>
      visitOf(exports.default.fetch(new Request('https://example.org/', { headers }))),
    'cf-ipcountry',
  );
});
