/** Where the answer is kept: on which domain, path and name, and what happens without a cookie. */
import { scenario } from './scenario.mjs';

export const answerKept = [
  scenario({
    path: 'shared',
    title: 'One answer for all sub-domains',
    explain:
      '<code>cookie.domain</code> is <code>auto</code>: the answer counts on all hosts of the widest domain that the browser allows. An answer that was kept for one host is moved.',
    config: { cookie: { domain: 'auto' } },
  }),
  scenario({
    path: 'renamed',
    title: 'A cookie with a new name',
    explain:
      'The cookie is called <code>huts_consent</code> here, and an answer found under <code>askfirst</code> is moved.',
    config: { cookie: { name: 'huts_consent', formerNames: ['askfirst'] } },
  }),
  scenario({
    path: 'refused-cookie',
    title: 'A cookie that the browser refuses',
    explain:
      'The cookie is meant for a domain that is not ours, so no browser takes it. The answer is kept in <code>localStorage</code>.',
    config: { cookie: { domain: 'somebody-else.example' } },
  }),
];
