/** A site that had another tool before: its answers count, and its marks are understood. */
import { scenario } from './scenario.mjs';

const note = (name, attributes) =>
  `<script type="text/plain" ${attributes}>(window.ran = window.ran || []).push('${name}')</script>`;

export const formerTool = [
  scenario({
    path: 'former-tool',
    title: 'Coming from another tool',
    explain:
      'Answers that Cookiebot has kept count here, with the date they were given, and its marks hold and open as ours do. Who has a cookie <code>CookieConsent</code> of it is not asked.',
    config: {
      import: { from: 'cookiebot', revision: 1, remove: true, markup: true },
    },
    samples:
      note('analytics', 'data-cookieconsent="statistics"') +
      note('marketing', 'data-cookieconsent="marketing"'),
  }),
];
