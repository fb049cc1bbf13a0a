import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepsAnswers } from './keeps-answers';
import { load, readmeExample } from './readme-example';

type Next = typeof import('next/server');

describe("the README's Next.js middleware", () => {
  const { NextRequest, NextResponse } = load('next/server') as Next;
  const { exports, asked } = readmeExample<{
    readonly middleware: (request: InstanceType<Next['NextRequest']>) => Response;
  }>('Next.js');

  beforeEach(() => {
    const { next } = NextResponse;
    vi.spyOn(NextResponse, 'next').mockImplementation((init) => {
      const response = next(init);
      response.cookies.set('session', '1');
      return response;
    });
  });

  keepsAnswers(
    asked,
    async (headers) => {
      const request = new NextRequest('https://example.org/', { headers });
      const response = exports.middleware(request);
      return {
        // how Next.js hands a header on to the page
        analytics: response.headers.get('x-middleware-request-x-analytics') ?? undefined,
        setCookie: response.headers.getSetCookie(),
        cacheControl: response.headers.get('cache-control'),
      };
    },
    'x-vercel-ip-country',
  );
});

// why the recipe reads the header itself
it("Next.js's own list of cookies keeps the last of several with one name", () => {
  const { NextRequest } = load('next/server') as Next;
  const headers = { cookie: 'askfirst=a-refusal; askfirst=an-older-yes' };
  const { cookies } = new NextRequest('https://example.org/', { headers });
  expect(cookies.getAll('askfirst').map(({ value }) => value)).toEqual(['an-older-yes']);
});
