import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Catalan, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'ca',
  dir: 'ltr',
  accept: 'Accepta-ho tot',
  reject: 'Rebutja-ho tot',
  saved: 'La vostra elecció s’ha desat. La podeu canviar en qualsevol moment.',
  title: 'Cookies a {site}',
  text: 'Utilitzem cookies i altres tecnologies similars. Algunes són necessàries; amb el vostre consentiment, nosaltres i els nostres socis també les utilitzem per {purposes}. Podeu canviar la vostra elecció en qualsevol moment.',
  textNecessary: 'Utilitzem només les cookies i les tecnologies similars necessàries.',
  purposes: {
    functional: 'recordar la vostra configuració',
    analytics: 'mesurar les visites',
    marketing: 'mostrar publicitat personalitzada',
  },
  comma: '{list}, {name}',
  and: '{list} i {name}',
  titles: {
    necessary: 'Necessàries',
    functional: 'Funcionals',
    analytics: 'Estadístiques',
    marketing: 'Màrqueting',
  },
  privacy: 'Política de privadesa',
  choose: 'Tria',
  open: 'Elecció de cookies',
  textOptOut:
    'Utilitzem cookies i altres tecnologies similars. Algunes són necessàries; nosaltres i els nostres socis també les utilitzem per {purposes}, tret que rebutgeu aquest ús. Podeu rebutjar-lo o canviar la vostra elecció en qualsevol moment.',
  textNotice:
    'Utilitzem cookies i altres tecnologies similars. Algunes són necessàries; nosaltres i els nostres socis també les utilitzem per {purposes} si passeu a una altra pàgina o tanqueu aquest avís. Podeu rebutjar aquest ús ara o en qualsevol moment.',
  dismiss: 'Tanca',
  conflict: 'Abans vau permetre: {names}. Torneu a activar el que vulgueu tot i així.',
  exempt: 'Actius fins que els rebutgeu: {names}.',
  signal:
    'Oposició respectada: el vostre navegador demana que les vostres dades no es venguin ni es comparteixin.',
  changed: 'Nou des de la vostra darrera elecció: {names}.',
  updated: 'La nostra política de privadesa ha canviat des de la vostra darrera elecció.',
  frameLead: 'Contingut ofert per {service}',
  frameText: 'En carregar-lo s’envien dades, com ara la vostra adreça IP, a {provider}.',
  frameOnce: 'Carrega un cop',
  frameAlways: 'Permet sempre',
  frameScope: '«Permet sempre» s’aplica a tot el que hi ha a {names}.',
};

/** The preferences in Catalan. */
export const panel: PanelTexts = {
  preferences: 'La vostra elecció de cookies',
  lead: 'Decidiu què pot funcionar en aquest lloc web. La vostra elecció es conserva durant {duration}; la podeu canviar en qualsevol moment.',
  always: 'Sempre actives',
  save: 'Desa la meva elecció',
  close: 'Tanca sense canviar res',
  descriptions: {
    necessary: 'Fan que aquest lloc web funcioni de manera segura i recorden aquesta elecció.',
    functional:
      'Recorden la vostra configuració i mostren contingut d’altres llocs web, com ara vídeos.',
    analytics: 'Compten les visites i mostren quines pàgines s’utilitzen.',
    marketing:
      'Mostren i mesuren, aquí i en altres llocs web, anuncis segons els vostres interessos.',
  },
  services: { one: '{count} servei', many: '{count} de serveis', other: '{count} serveis' },
  policy: 'privadesa',
  cookie: 'Cookie',
  purpose: 'Finalitat',
  kept: 'Durada',
  chosen: 'Data de l’elecció: {date}',
  record: 'Justificant {id}',
  download: 'Baixa el meu justificant',
  some: 'Actives en part',
  search: 'Cerca un servei',
  none: 'Cap servei no té aquest nom.',
  session: 'fins que tanqueu el navegador',
  persistent: 'fins que ho suprimiu',
};

/** The declaration in Catalan. */
export const declaration: DeclarationTexts = {
  choice: 'La vostra elecció',
  undecided: 'Encara no heu triat.',
  allowed: 'Permès: {names}.',
  refused: 'Rebutjat: {names}.',
  change: 'Canvia la meva elecció',
  withdraw: 'Retira el meu consentiment',
  controller: 'Qui n’és responsable',
  dated: 'Darrera actualització: {date}.',
  name: 'Nom',
  provider: 'Proveïdor',
  kind: 'Tipus',
  present: 'Ara en aquest navegador',
  yes: 'Sí',
  no: 'No',
  unseen: 'No es pot veure des d’aquí',
  kindCookie: 'Cookie',
  kindStorage: 'Emmagatzematge local',
  kindDatabase: 'Base de dades',
  third: '{kind} d’un altre lloc web',
  nothing: 'Per a això no es desa res al vostre navegador.',
  browsers: 'Desactivar les cookies al navegador',
  browsersText:
    'Tots els navegadors poden suprimir cookies i rebutjar-ne de noves, a tots els llocs web o només en alguns. Llavors és possible que parts d’aquest lloc web deixin de funcionar.',
  browser: 'Instruccions per a {browser}',
  otherBrowsers: 'Altres navegadors',
  independent: 'Ajuda independent',
};

/** All the Catalan words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
