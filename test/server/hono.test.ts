import { Hono } from 'hono';
import { describe } from 'vitest';
import { keepsAnswers, SESSION, visitOf } from './keeps-answers';
import { readmeExample } from './readme-example';

describe("the README's Hono app", () => {
  const { exports, asked } = readmeExample<{ readonly default: Hono }>('Hono');
  const site = new Hono();
  site.use(async (context, next) => {
    context.header('set-cookie', SESSION, { append: true });
    await next();
  });
  site.route('/', exports.default);
  keepsAnswers(
    asked,
    async (headers) => visitOf(await site.request('/', { headers })),
    'cf-ipcountry',
  );
});
