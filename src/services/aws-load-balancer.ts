import type { CatalogueService } from '../types';

/**
 * Elastic Load Balancing with sticky sessions, in front of the site itself: no hosts. The cookies
 * name a server, not a person. Those ending in CORS serve requests from other sites.
 * Names: docs.aws.amazon.com, sticky sessions of Application and Classic Load Balancers; the
 * duration of `AWSELB` and `AWSALBAPP-*` is set by the site; Open Cookie Database, rows "Amazon
 * Web Services"; read 2026-11-23.
 */
export const awsLoadBalancer: CatalogueService = {
  id: 'aws-load-balancer',
  category: 'necessary',
  name: 'AWS load balancer',
  provider: { name: 'Amazon Web Services EMEA SARL', url: 'https://aws.amazon.com/privacy/' },
  purpose: 'Spreads visitors over several servers and keeps each one on the same server.',
  reason:
    'The pages a visitor asks for come from several servers, and a visit must stay on one of them.',
  cookies: [
    { name: 'AWSALB', purpose: 'Keeps a visitor on the same server', duration: '7 days' },
    { name: 'AWSALBCORS', purpose: 'Keeps a visitor on the same server', duration: '7 days' },
    {
      name: 'AWSALBTG',
      purpose: 'Keeps a visitor in the same group of servers',
      duration: '7 days',
    },
    {
      name: 'AWSALBTGCORS',
      purpose: 'Keeps a visitor in the same group of servers',
      duration: '7 days',
    },
    { name: 'AWSALBAPP-*', purpose: 'Keeps a visitor on the same server' },
    { name: 'AWSELB', purpose: 'Keeps a visitor on the same server' },
    { name: 'AWSELBCORS', purpose: 'Keeps a visitor on the same server' },
  ],
};
