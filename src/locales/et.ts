import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Estonian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'et',
  dir: 'ltr',
  accept: 'Nõustu kõigiga',
  reject: 'Keeldu kõigist',
  saved: 'Teie valik on salvestatud. Saate seda igal ajal muuta.',
  title: 'Küpsised veebisaidil {site}',
  text: 'Kasutame küpsiseid ja sarnaseid tehnoloogiaid. Mõned on vajalikud; meie ja meie partnerid kasutame neid teie nõusolekul ka {purposes}. Saate oma valikut igal ajal muuta.',
  textNecessary: 'Kasutame ainult vajalikke küpsiseid ja sarnaseid tehnoloogiaid.',
  purposes: {
    functional: 'seadete meeldejätmiseks',
    analytics: 'külastuste mõõtmiseks',
    marketing: 'isikupärastatud reklaamiks',
  },
  comma: '{list}, {name}',
  and: '{list} ja {name}',
  titles: {
    necessary: 'Vajalikud',
    functional: 'Funktsionaalsed',
    analytics: 'Statistika',
    marketing: 'Turundus',
  },
  privacy: 'Privaatsuspoliitika',
  choose: 'Vali',
  open: 'Küpsisevalik',
  textOptOut:
    'Kasutame küpsiseid ja sarnaseid tehnoloogiaid. Mõned on vajalikud; meie ja meie partnerid kasutame neid ka {purposes}, kui te ei keeldu. Saate igal ajal keelduda või oma valikut muuta.',
  textNotice:
    'Kasutame küpsiseid ja sarnaseid tehnoloogiaid. Mõned on vajalikud; meie ja meie partnerid kasutame neid ka {purposes}, kui lähete teisele lehele või sulgete selle teate. Saate keelduda kohe või igal ajal hiljem.',
  dismiss: 'Sulge',
  conflict: 'Varem lubasite: {names}. Lülitage uuesti sisse see, mida siiski soovite.',
  exempt: 'Sees, kuni keeldute: {names}.',
  signal: 'Keeldumist arvestatakse: teie brauser palub teie andmeid mitte müüa ega jagada.',
  changed: 'Lisandunud pärast teie viimast valikut: {names}.',
  updated: 'Meie privaatsuspoliitika on pärast teie viimast valikut muutunud.',
  frameLead: 'Teenuse {service} sisu',
  frameText: 'Laadimisel saab {provider} andmeid, näiteks teie IP-aadressi.',
  frameOnce: 'Laadi üks kord',
  frameAlways: 'Luba alati',
  frameScope: '„Luba alati“ hõlmab kõike seda: {names}.',
};

/** The preferences in Estonian. */
export const panel: PanelTexts = {
  preferences: 'Teie küpsisevalik',
  lead: 'Otsustage, mis tohib sellel veebisaidil töötada. Saate oma valikut igal ajal muuta. Valiku säilitusaeg: {duration}.',
  always: 'Alati sees',
  save: 'Salvesta valik',
  close: 'Sulge midagi muutmata',
  descriptions: {
    necessary: 'Hoiavad veebisaidi töös ja turvalisena ning jätavad selle valiku meelde.',
    functional: 'Jätavad meelde teie seaded ja näitavad teiste veebisaitide sisu, näiteks videoid.',
    analytics: 'Loendavad külastusi ja näitavad, milliseid lehti kasutatakse.',
    marketing: 'Näitavad ja mõõdavad teie huvidele vastavat reklaami siin ja mujal.',
  },
  services: { one: '{count} teenus', other: '{count} teenust' },
  policy: 'privaatsuspoliitika',
  cookie: 'Küpsis',
  purpose: 'Eesmärk',
  kept: 'Säilitusaeg',
  chosen: 'Valiku kuupäev: {date}',
  record: 'Kanne {id}',
  download: 'Laadi oma kanne alla',
  some: 'Osaliselt sees',
  search: 'Otsi teenust',
  none: 'Sellise nimega teenust ei ole.',
  session: 'kuni te brauseri sulgete',
  persistent: 'kuni te selle kustutate',
};

/** The declaration in Estonian. */
export const declaration: DeclarationTexts = {
  choice: 'Teie valik',
  undecided: 'Te ei ole veel valinud.',
  allowed: 'Lubatud: {names}.',
  refused: 'Keeldutud: {names}.',
  change: 'Muuda valikut',
  withdraw: 'Võta nõusolek tagasi',
  controller: 'Kes vastutab',
  dated: 'Viimati muudetud: {date}.',
  name: 'Nimi',
  provider: 'Teenusepakkuja',
  kind: 'Liik',
  present: 'Praegu selles brauseris',
  yes: 'Jah',
  no: 'Ei',
  unseen: 'Siit ei ole näha',
  kindCookie: 'Küpsis',
  kindStorage: 'Kohalik salvestusruum',
  kindDatabase: 'Andmebaas',
  third: '{kind} teiselt veebisaidilt',
  nothing: 'Selleks ei salvestata teie brauserisse midagi.',
  browsers: 'Küpsiste väljalülitamine brauseris',
  browsersText:
    'Iga brauser saab küpsiseid kustutada ja uutest keelduda, kas kõigi või üksikute veebisaitide puhul. Osa sellest veebisaidist ei pruugi siis enam töötada.',
  browser: 'Juhised: {browser}',
  otherBrowsers: 'Teised brauserid',
  independent: 'Sõltumatu abi',
};

/** All the Estonian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
