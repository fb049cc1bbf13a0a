import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Croatian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'hr',
  dir: 'ltr',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  saved: 'Vaš je odabir spremljen. Možete ga promijeniti u svakom trenutku.',
  title: 'Kolačići na web-mjestu {site}',
  text: 'Upotrebljavamo kolačiće i slične tehnologije. Neki su nužni; uz vašu privolu mi i naši partneri upotrebljavamo ih i za {purposes}. Svoj odabir možete promijeniti u svakom trenutku.',
  textNecessary: 'Upotrebljavamo samo nužne kolačiće i slične tehnologije.',
  purposes: {
    functional: 'pamćenje postavki',
    analytics: 'mjerenje posjeta',
    marketing: 'personalizirano oglašavanje',
  },
  comma: '{list}, {name}',
  and: '{list} i {name}',
  titles: {
    necessary: 'Nužni',
    functional: 'Funkcionalni',
    analytics: 'Analitički',
    marketing: 'Marketinški',
  },
  privacy: 'Politika privatnosti',
  choose: 'Odaberi',
  open: 'Odabir kolačića',
  textOptOut:
    'Upotrebljavamo kolačiće i slične tehnologije. Neki su nužni; mi i naši partneri upotrebljavamo ih i za {purposes}, osim ako to odbijete. Možete to odbiti ili promijeniti svoj odabir u svakom trenutku.',
  textNotice:
    'Upotrebljavamo kolačiće i slične tehnologije. Neki su nužni; mi i naši partneri upotrebljavamo ih i za {purposes} kad prijeđete na drugu stranicu ili zatvorite ovu obavijest. Možete to odbiti sada ili bilo kada poslije.',
  dismiss: 'Zatvori',
  conflict: 'Prije ste dopustili: {names}. Ponovno uključite ono što ipak želite.',
  exempt: 'Uključeno dok ne odbijete: {names}.',
  signal: 'Prigovor je uvažen: vaš preglednik traži da se vaši podaci ne prodaju i ne dijele.',
  changed: 'Novo od vašeg posljednjeg odabira: {names}.',
  updated: 'Naša politika privatnosti promijenila se od vašeg posljednjeg odabira.',
  frameLead: 'Vanjski sadržaj: {service}',
  frameText: 'Pri učitavanju {provider} prima podatke, na primjer vašu IP adresu.',
  frameOnce: 'Učitaj jednom',
  frameAlways: 'Uvijek dopusti',
  frameScope: '„Uvijek dopusti” vrijedi za sve u kategoriji: {names}.',
};

/** The preferences in Croatian. */
export const panel: PanelTexts = {
  preferences: 'Vaš odabir kolačića',
  lead: 'Odlučite što smije raditi na ovom web-mjestu. Vaš se odabir čuva {duration}; možete ga promijeniti u svakom trenutku.',
  always: 'Uvijek uključeno',
  save: 'Spremi odabir',
  close: 'Zatvori bez promjena',
  descriptions: {
    necessary: 'Održavaju ovo web-mjesto funkcionalnim i sigurnim te pamte ovaj odabir.',
    functional:
      'Pamte vaše postavke i prikazuju sadržaj s drugih web-mjesta, na primjer videozapise.',
    analytics: 'Broje posjete i pokazuju koje se stranice upotrebljavaju.',
    marketing: 'Ovdje i drugdje prikazuju oglase prema vašim interesima i mjere njihov učinak.',
  },
  services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
  policy: 'privatnost',
  cookie: 'Kolačić',
  purpose: 'Svrha',
  kept: 'Trajanje',
  chosen: 'Datum odabira: {date}',
  record: 'Potvrda {id}',
  download: 'Preuzmi potvrdu',
  some: 'Djelomično uključeno',
  search: 'Pronađi uslugu',
  none: 'Nijedna usluga nema taj naziv.',
  session: 'do zatvaranja preglednika',
  persistent: 'do ručnog brisanja',
};

/** The declaration in Croatian. */
export const declaration: DeclarationTexts = {
  choice: 'Vaš odabir',
  undecided: 'Još niste odabrali.',
  allowed: 'Dopušteno: {names}.',
  refused: 'Odbijeno: {names}.',
  change: 'Promijeni odabir',
  withdraw: 'Povuci privolu',
  controller: 'Tko je odgovoran',
  dated: 'Posljednja promjena: {date}',
  name: 'Naziv',
  provider: 'Pružatelj',
  kind: 'Vrsta',
  present: 'Sada u ovom pregledniku',
  yes: 'Da',
  no: 'Ne',
  unseen: 'Ne može se vidjeti odavde',
  kindCookie: 'Kolačić',
  kindStorage: 'Lokalna pohrana',
  kindDatabase: 'Baza podataka',
  third: '{kind} drugog web-mjesta',
  nothing: 'Za to se u vašem pregledniku ništa ne pohranjuje.',
  browsers: 'Isključivanje kolačića u pregledniku',
  browsersText:
    'Svaki preglednik može izbrisati kolačiće i odbiti nove, za sva web-mjesta ili samo za neka. Dijelovi ovog web-mjesta tada možda više neće raditi.',
  browser: 'Upute: {browser}',
  otherBrowsers: 'Drugi preglednici',
  independent: 'Neovisna pomoć',
};

/** All the Croatian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
