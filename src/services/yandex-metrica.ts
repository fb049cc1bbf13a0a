import type { CatalogueService } from '../types';

/**
 * Yandex Metrica. In `marketing`, the stricter choice: beside its own count it reads and sets
 * identifiers under the domains of Yandex, which its advertising uses as well.
 * Names and durations: Open Cookie Database, rows "Yandex.Metrica". Hosts: yandex.com, support of
 * Metrica, sites with a content security policy, without `yastatic.net`, which serves other tools
 * of Yandex, too; read 2026-11-23.
 */
export const yandexMetrica: CatalogueService = {
  id: 'yandex-metrica',
  category: 'marketing',
  name: 'Yandex Metrica',
  provider: { name: 'Yandex LLC', url: 'https://yandex.com/legal/confidential/' },
  purpose: 'Counts visits, records how pages are used and recognises visitors across sites.',
  hosts: [
    'mc.yandex.ru',
    'mc.yandex.az',
    'mc.yandex.by',
    'mc.yandex.co.il',
    'mc.yandex.com',
    'mc.yandex.com.am',
    'mc.yandex.com.ge',
    'mc.yandex.com.tr',
    'mc.yandex.ee',
    'mc.yandex.fr',
    'mc.yandex.kg',
    'mc.yandex.kz',
    'mc.yandex.lt',
    'mc.yandex.lv',
    'mc.yandex.md',
    'mc.yandex.tj',
    'mc.yandex.tm',
    'mc.yandex.uz',
    'mc.webvisor.com',
    'mc.webvisor.org',
  ],
  cookies: [
    { name: '_ym_uid', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: '_ym_d', purpose: 'Remembers the day of the first visit', duration: '1 year' },
    { name: '_ym_isad', purpose: 'Notes whether an ad blocker is at work', duration: '2 days' },
    { name: '_ym_visorc_*', purpose: 'Lets the recording of a visit work', duration: '30 minutes' },
    { name: '_ym_visorc', purpose: 'Lets the recording of a visit work', duration: '30 minutes' },
    {
      name: '_ym_metrika_enabled',
      purpose: 'Checks whether cookies can be set',
      duration: '60 minutes',
    },
    { name: '_ym_hostIndex', purpose: 'Limits the number of requests', duration: '1 day' },
    {
      name: 'yandexuid',
      purpose: 'Recognises the browser on sites that use Yandex',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'yuidss',
      purpose: 'Recognises the browser on sites that use Yandex',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'ymex',
      purpose: 'Holds when identifiers were made, and their replacements',
      duration: '1 year',
      party: 'third',
    },
    { name: 'yabs-sid', purpose: 'Marks the session', duration: 'session', party: 'third' },
  ],
};
