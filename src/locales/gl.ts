import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Galician, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'gl',
  dir: 'ltr',
  accept: 'Aceptar todo',
  reject: 'Rexeitar todo',
  saved: 'Gardouse a súa elección. Pode cambiala en calquera momento.',
  title: 'Cookies en {site}',
  text: 'Utilizamos cookies e tecnoloxías similares. Algunhas son necesarias; co seu consentimento, nós e os nosos socios tamén as utilizamos para {purposes}. Pode cambiar a súa elección en calquera momento.',
  textNecessary: 'Utilizamos só as cookies e tecnoloxías similares necesarias.',
  purposes: {
    functional: 'lembrar os seus axustes',
    analytics: 'medir as visitas',
    marketing: 'mostrar publicidade personalizada',
  },
  comma: '{list}, {name}',
  and: '{list} e {name}',
  titles: {
    necessary: 'Necesarias',
    functional: 'Funcionais',
    analytics: 'Estatísticas',
    marketing: 'Mercadotecnia',
  },
  privacy: 'Política de privacidade',
  choose: 'Elixir',
  open: 'Elección de cookies',
  textOptOut:
    'Utilizamos cookies e tecnoloxías similares. Algunhas son necesarias; nós e os nosos socios tamén as utilizamos para {purposes}, agás que rexeite este uso. Pode rexeitalo ou cambiar a súa elección en calquera momento.',
  textNotice:
    'Utilizamos cookies e tecnoloxías similares. Algunhas son necesarias; nós e os nosos socios tamén as utilizamos para {purposes} se pasa a outra páxina ou pecha este aviso. Pode rexeitar este uso agora ou en calquera momento.',
  dismiss: 'Pechar',
  conflict: 'Antes permitiu: {names}. Volva activar o que queira de todos os xeitos.',
  exempt: 'Activos ata que os rexeite: {names}.',
  signal:
    'Oposición respectada: o seu navegador pide que non se vendan nin se compartan os seus datos.',
  changed: 'Novo desde a súa última elección: {names}.',
  updated: 'A nosa política de privacidade cambiou desde a súa última elección.',
  frameLead: 'Contido de {service}',
  frameText: 'Ao cargalo envíanse datos, como o seu enderezo IP, a {provider}.',
  frameOnce: 'Cargar unha vez',
  frameAlways: 'Permitir sempre',
  frameScope: '«Permitir sempre» abrangue todo o incluído en {names}.',
};

/** The preferences in Galician. */
export const panel: PanelTexts = {
  preferences: 'A súa elección de cookies',
  lead: 'Decida que pode funcionar neste sitio. A súa elección gárdase durante {duration}; pode cambiala en calquera momento.',
  always: 'Sempre activas',
  save: 'Gardar a miña elección',
  close: 'Pechar sen cambiar nada',
  descriptions: {
    necessary: 'Fan que este sitio funcione de forma segura e lembran esta elección.',
    functional: 'Lembran os seus axustes e mostran contido doutros sitios, como vídeos.',
    analytics: 'Contan as visitas e mostran que páxinas se usan.',
    marketing: 'Mostran e miden, aquí e noutros sitios, anuncios segundo os seus intereses.',
  },
  services: { one: '{count} servizo', other: '{count} servizos' },
  policy: 'privacidade',
  cookie: 'Cookie',
  purpose: 'Finalidade',
  kept: 'Duración',
  chosen: 'Elección do {date}',
  record: 'Xustificante {id}',
  download: 'Descargar o meu xustificante',
  some: 'Activas en parte',
  search: 'Buscar un servizo',
  none: 'Ningún servizo ten este nome.',
  session: 'ata que peche o navegador',
  persistent: 'ata que o borre',
};

/** The declaration in Galician. */
export const declaration: DeclarationTexts = {
  choice: 'A súa elección',
  undecided: 'Aínda non elixiu.',
  allowed: 'Permitido: {names}.',
  refused: 'Rexeitado: {names}.',
  change: 'Cambiar a miña elección',
  withdraw: 'Retirar o meu consentimento',
  controller: 'Quen é responsable',
  dated: 'Última actualización: {date}.',
  name: 'Nome',
  provider: 'Provedor',
  kind: 'Tipo',
  present: 'Agora neste navegador',
  yes: 'Si',
  no: 'Non',
  unseen: 'Non se pode ver desde aquí',
  kindCookie: 'Cookie',
  kindStorage: 'Almacenamento local',
  kindDatabase: 'Base de datos',
  third: '{kind} doutro sitio',
  nothing: 'Para isto non se garda nada no seu navegador.',
  browsers: 'Desactivar as cookies no seu navegador',
  browsersText:
    'Todos os navegadores poden borrar cookies e rexeitar outras novas, en todos os sitios ou só nalgúns. É posible que entón algunhas partes deste sitio deixen de funcionar.',
  browser: 'Instrucións para {browser}',
  otherBrowsers: 'Outros navegadores',
  independent: 'Axuda independente',
};

/** All the Galician words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
