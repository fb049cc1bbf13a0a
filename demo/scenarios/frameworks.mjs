/** The widget among the style sheets of others: it has to look the same on all these pages. */
import { frameworks as names } from '../server/frameworks.mjs';
import { scenario } from './scenario.mjs';

/** Takes everything from everything, as firmly as a page can. */
const HOSTILE = `<style>* { all: unset !important; letter-spacing: 3px !important; color: red !important;
  float: right !important; transform: rotate(3deg) !important; z-index: -1 !important }</style>`;

const page = (name, title, head) =>
  scenario({
    path: `frameworks/${name}`,
    title,
    explain: 'Notice and preferences are the same here as on a page without such a sheet.',
    head,
    samples: '',
  });

export const frameworks = [
  page('none', 'No framework', ''),
  ...names.map((name) =>
    page(
      name,
      name[0].toUpperCase() + name.slice(1),
      `<link rel="stylesheet" href="/frameworks/${name}.css">`,
    ),
  ),
  page('hostile', 'A sheet that unsets everything', HOSTILE),
];
