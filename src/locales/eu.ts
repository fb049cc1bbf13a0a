import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Basque, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'eu',
  dir: 'ltr',
  accept: 'Onartu dena',
  reject: 'Baztertu dena',
  saved: 'Zure aukeraketa gorde da. Edozein unetan alda dezakezu.',
  title: '{site} webguneko cookieak',
  text: 'Cookieak erabiltzen ditugu, eta antzeko teknologiak ere bai. Batzuk beharrezkoak dira; zure baimenarekin, guk eta gure bazkideek honetarako ere erabiltzen ditugu: {purposes}. Aukeraketa edozein unetan alda dezakezu.',
  textNecessary: 'Beharrezko cookieak eta antzeko teknologiak soilik erabiltzen ditugu.',
  purposes: {
    functional: 'zure ezarpenak gogoratzea',
    analytics: 'bisitak neurtzea',
    marketing: 'publizitate pertsonalizatua erakustea',
  },
  comma: '{list}, {name}',
  and: '{list} eta {name}',
  titles: {
    necessary: 'Beharrezkoak',
    functional: 'Funtzionalak',
    analytics: 'Estatistikak',
    marketing: 'Marketina',
  },
  privacy: 'Pribatutasun-politika',
  choose: 'Aukeratu',
  open: 'Cookieen aukeraketa',
  textOptOut:
    'Cookieak erabiltzen ditugu, eta antzeko teknologiak ere bai. Batzuk beharrezkoak dira; zuk baztertu ezean, guk eta gure bazkideek honetarako ere erabiltzen ditugu: {purposes}. Edozein unetan bazter dezakezu erabilera hori, edo aukeraketa aldatu.',
  textNotice:
    'Cookieak erabiltzen ditugu, eta antzeko teknologiak ere bai. Batzuk beharrezkoak dira; beste orri batera joaten bazara edo ohar hau ixten baduzu, guk eta gure bazkideek honetarako ere erabiltzen ditugu: {purposes}. Orain edo edozein unetan bazter dezakezu erabilera hori.',
  dismiss: 'Itxi',
  conflict: 'Lehen hau baimendu zenuen: {names}. Aktibatu berriro hala ere nahi duzuna.',
  exempt: 'Aktibo, baztertu arte: {names}.',
  signal:
    'Aurka egiteko eskaera errespetatzen da: zure nabigatzaileak zure datuak ez saltzeko eta ez partekatzeko eskatzen du.',
  changed: 'Berria azken aukeraketaz geroztik: {names}.',
  updated: 'Gure pribatutasun-politika aldatu egin da zure azken aukeraketaz geroztik.',
  frameLead: '{service} zerbitzuaren edukia',
  frameText:
    'Kargatzean datuak bidaltzen zaizkio {provider} hornitzaileari, hala nola zure IP helbidea.',
  frameOnce: 'Kargatu behin',
  frameAlways: 'Baimendu beti',
  frameScope: '«Baimendu beti» botoiak hau guztia hartzen du: {names}.',
};

/** The preferences in Basque. */
export const panel: PanelTexts = {
  preferences: 'Zure cookieen aukeraketa',
  lead: 'Erabaki zerk funtziona dezakeen webgune honetan. Aukeraketa gordetzeko epea: {duration}. Edozein unetan alda dezakezu.',
  always: 'Beti aktibo',
  save: 'Gorde aukeraketa',
  close: 'Itxi ezer aldatu gabe',
  descriptions: {
    necessary:
      'Webgune hau martxan eta seguru mantentzen dute, eta aukeraketa hau gogoratzen dute.',
    functional:
      'Zure ezarpenak gogoratzen eta beste webgune batzuetako edukiak erakusten dituzte, hala nola bideoak.',
    analytics: 'Bisitak zenbatzen dituzte, eta zer orri erabiltzen diren erakusten dute.',
    marketing:
      'Zure interesen araberako iragarkiak erakusten eta neurtzen dituzte, hemen eta beste webguneetan.',
  },
  services: { one: 'zerbitzu {count}', other: '{count} zerbitzu' },
  policy: 'pribatutasuna',
  cookie: 'Cookiea',
  purpose: 'Helburua',
  kept: 'Iraupena',
  chosen: 'Aukeraketaren data: {date}',
  record: 'Egiaztagiria: {id}',
  download: 'Deskargatu nire egiaztagiria',
  some: 'Partez aktibo',
  search: 'Bilatu zerbitzu bat',
  none: 'Ez dago izen hori duen zerbitzurik.',
  session: 'nabigatzailea itxi arte',
  persistent: 'zuk ezabatu arte',
};

/** The declaration in Basque. */
export const declaration: DeclarationTexts = {
  choice: 'Zure aukeraketa',
  undecided: 'Oraindik ez duzu aukeratu.',
  allowed: 'Baimenduta: {names}.',
  refused: 'Baztertuta: {names}.',
  change: 'Aldatu aukeraketa',
  withdraw: 'Kendu nire baimena',
  controller: 'Nor den arduraduna',
  dated: 'Azken eguneratzea: {date}.',
  name: 'Izena',
  provider: 'Hornitzailea',
  kind: 'Mota',
  present: 'Orain nabigatzaile honetan',
  yes: 'Bai',
  no: 'Ez',
  unseen: 'Hemendik ezin da ikusi',
  kindCookie: 'Cookiea',
  kindStorage: 'Biltegiratze lokala',
  kindDatabase: 'Datu-basea',
  third: '{kind} (beste webgune batena)',
  nothing: 'Honetarako ez da ezer gordetzen zure nabigatzailean.',
  browsers: 'Desaktibatu cookieak zure nabigatzailean',
  browsersText:
    'Nabigatzaile guztiek ezaba ditzakete cookieak eta baztertu berriak, webgune guztietan edo batzuetan. Orduan, baliteke webgune honen zati batzuek ez funtzionatzea.',
  browser: 'Argibideak: {browser}',
  otherBrowsers: 'Beste nabigatzaile batzuk',
  independent: 'Laguntza independentea',
};

/** All the Basque words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
