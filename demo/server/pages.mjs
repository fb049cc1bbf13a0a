/** Finds the page for an address: a content page of the site, or one of the scenarios. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { consentConfig } from '../consent-config.mjs';
import { embed, layout, thirdParties } from '../layout.mjs';
import { listScenarios, scenarios } from '../scenarios/index.mjs';

const CONTENT = {
  '/': { file: 'home.html', title: 'Larkfell Huts: nights above the tree line' },
  '/huts': { file: 'huts.html', title: 'All huts – Larkfell Huts' },
  '/privacy': { file: 'privacy.html', title: 'Privacy policy – Larkfell Huts' },
};

/** What is built, as a site's own server would import it by the package's name. */
const built = (entry) => import(new URL(`../../dist/esm/${entry}.js`, import.meta.url).href);

/** The cookie declaration for those without JavaScript. */
async function declaration() {
  const [{ declarationHtml }, catalogue] = await Promise.all([built('server'), built('services')]);
  return declarationHtml(consentConfig, { catalogue });
}

async function contentPage(path, { thirdParty }) {
  const { file, title } = CONTENT[path];
  const body = await readFile(new URL(`../pages/${file}`, import.meta.url), 'utf8');
  const withoutJavaScript = body.includes('{{declaration}}') ? await declaration() : '';
  const booking = '<script src="/site/booking.js" defer></script>';
  return {
    html: layout({
      title,
      path,
      head: embed({}) + thirdParties(thirdParty) + booking,
      body: body
        .replaceAll('{{third-party}}', thirdParty)
        .replace('{{declaration}}', () => withoutJavaScript),
    }),
  };
}

/** @returns `{ html, headers }`, or undefined when there is no such page. */
export async function findPage(url, hosts) {
  const path = url.pathname.replace(/(.)\/$/, '$1');
  if (path in CONTENT) return contentPage(path, hosts);
  if (path === '/scenarios') return { html: listScenarios() };
  const scenario = scenarios.find((candidate) => candidate.path.replace(/(.)\/$/, '$1') === path);
  if (!scenario) return undefined;
  const nonce = randomBytes(16).toString('base64url');
  return {
    html: await scenario.page({ ...hosts, nonce, url }),
    headers: scenario.headers?.({ ...hosts, nonce, url }),
  };
}
