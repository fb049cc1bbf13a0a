/** What the third parties' collectors received, told apart by vendor. */
import type { App } from './fixtures';

const received = (app: App, path: string): number =>
  app.requests(
    (request) =>
      request.site === 'third-party' &&
      request.method !== 'OPTIONS' &&
      request.path.startsWith(path),
  ).length;

/**
 * Mixpanel packs its events as base64 in a form field; the name of one is proof that it arrived. A
 * request is noted when it begins, before its body is there.
 */
export function mixpanelEvents(app: App): string[] {
  return app
    .requests(({ path, body }) => path.startsWith('/collect/mixpanel/track') && body !== '')
    .flatMap(({ body }) => {
      const data = new URLSearchParams(body).get('data') ?? '';
      const text =
        data.startsWith('[') || data.startsWith('{')
          ? data
          : Buffer.from(data, 'base64').toString();
      return [JSON.parse(text) as { event: string } | { event: string }[]]
        .flat()
        .map(({ event }) => event);
    });
}

export const snowplowHits = (app: App): number => received(app, '/collect/snowplow');
export const googleHits = (app: App): number => received(app, '/collect/google');

/** Cookies that the analytics services of the demo set. */
export const ANALYTICS_COOKIES = ['_ga', '_ga_HUTS2026', '_gat', '_gid', 'mp_larkfell_mixpanel'];

/** Snowplow's carry a hash of the host name in theirs. */
export const isMarketingCookie = (name: string): boolean => /^_sp_(id|ses)\./.test(name);
