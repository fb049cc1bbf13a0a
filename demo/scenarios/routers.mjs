/** Sites whose links put another page in the place of this one, without a page view. */
import { scenario } from './scenario.mjs';

const pages = (name, title, link) => {
  const page = (path, other, more) =>
    scenario({
      path: `routers/${path}`,
      title: `${title}${more}`,
      explain:
        'The link leads to a page that is fetched and put here instead of this one. Unanswered, the notice comes along; what is held back there waits as on the first page.',
      config: { reload: 'never' },
      // Turbo would show what it has kept of a page before it has fetched it, and run its scripts twice
      first: `<meta name="turbo-cache-control" content="no-cache">
    <script src="/bundles/${name}.js" type="module"></script>`,
      body: ({ thirdParty }) => `<p>${link(`/scenarios/routers/${other}`)}</p>
<iframe class="map" title="Map of the huts" width="640" height="320" data-consent="functional"
  data-src="${thirdParty}/map.html?${path}"></iframe>`,
    });
  return [page(name, `${name}-next`, ''), page(`${name}-next`, name, ', the next page')];
};

export const routers = [
  ...pages('turbo', 'Links by Turbo', (path) => `<a id="onward" href="${path}">The other page</a>`),
  ...pages(
    'htmx',
    'Links by htmx',
    (path) => `<a id="onward" hx-boost="true" href="${path}">The other page</a>`,
  ),
];
