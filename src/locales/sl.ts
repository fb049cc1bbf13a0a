import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Slovenian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'sl',
  dir: 'ltr',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  saved: 'Vaša izbira je shranjena. Kadar koli jo lahko spremenite.',
  title: 'Piškotki na spletnem mestu {site}',
  text: 'Uporabljamo piškotke in podobne tehnologije. Nekateri so nujni; z vašo privolitvijo jih mi in naši partnerji uporabljamo tudi za {purposes}. Svojo izbiro lahko kadar koli spremenite.',
  textNecessary: 'Uporabljamo samo nujne piškotke in podobne tehnologije.',
  purposes: {
    functional: 'shranjevanje nastavitev',
    analytics: 'merjenje obiskov',
    marketing: 'prilagojeno oglaševanje',
  },
  comma: '{list}, {name}',
  and: '{list} in {name}',
  titles: {
    necessary: 'Nujni',
    functional: 'Funkcionalni',
    analytics: 'Analitični',
    marketing: 'Trženjski',
  },
  privacy: 'Politika zasebnosti',
  choose: 'Izberi',
  open: 'Izbira piškotkov',
  textOptOut:
    'Uporabljamo piškotke in podobne tehnologije. Nekateri so nujni; mi in naši partnerji jih uporabljamo tudi za {purposes}, če tega ne zavrnete. To lahko kadar koli zavrnete ali svojo izbiro spremenite.',
  textNotice:
    'Uporabljamo piškotke in podobne tehnologije. Nekateri so nujni; mi in naši partnerji jih uporabljamo tudi za {purposes}, ko odprete drugo stran ali zaprete to obvestilo. To lahko zavrnete zdaj ali kadar koli pozneje.',
  dismiss: 'Zapri',
  conflict: 'Prej ste dovolili: {names}. Znova vklopite, kar kljub temu želite.',
  exempt: 'Vklopljeno, dokler ne zavrnete: {names}.',
  signal:
    'Ugovor je upoštevan: vaš brskalnik zahteva, da se vaši podatki ne prodajajo in ne delijo.',
  changed: 'Novo od vaše zadnje izbire: {names}.',
  updated: 'Naša politika zasebnosti se je od vaše zadnje izbire spremenila.',
  frameLead: 'Zunanja vsebina: {service}',
  frameText: 'Ob nalaganju {provider} prejme podatke, na primer vaš naslov IP.',
  frameOnce: 'Naloži enkrat',
  frameAlways: 'Vedno dovoli',
  frameScope: '»Vedno dovoli« velja za vse v kategoriji: {names}.',
};

/** The preferences in Slovenian. */
export const panel: PanelTexts = {
  preferences: 'Vaša izbira piškotkov',
  lead: 'Odločite se, kaj sme delovati na tem spletnem mestu. Vašo izbiro hranimo {duration}; kadar koli jo lahko spremenite.',
  always: 'Vedno vklopljeno',
  save: 'Shrani izbiro',
  close: 'Zapri brez sprememb',
  descriptions: {
    necessary: 'Omogočajo delovanje in varnost tega spletnega mesta ter si zapomnijo to izbiro.',
    functional:
      'Zapomnijo si vaše nastavitve in prikazujejo vsebine z drugih spletnih mest, na primer videoposnetke.',
    analytics: 'Štejejo obiske in kažejo, katere strani se uporabljajo.',
    marketing: 'Tu in drugje prikazujejo oglase glede na vaša zanimanja in merijo njihov učinek.',
  },
  services: {
    one: '{count} storitev',
    two: '{count} storitvi',
    few: '{count} storitve',
    other: '{count} storitev',
  },
  policy: 'zasebnost',
  cookie: 'Piškotek',
  purpose: 'Namen',
  kept: 'Trajanje',
  chosen: 'Datum izbire: {date}',
  record: 'Potrdilo {id}',
  download: 'Prenesi potrdilo',
  some: 'Delno vklopljeno',
  search: 'Poišči storitev',
  none: 'Nobena storitev nima tega imena.',
  session: 'do zaprtja brskalnika',
  persistent: 'do ročnega izbrisa',
};

/** The declaration in Slovenian. */
export const declaration: DeclarationTexts = {
  choice: 'Vaša izbira',
  undecided: 'Niste še izbrali.',
  allowed: 'Dovoljeno: {names}.',
  refused: 'Zavrnjeno: {names}.',
  change: 'Spremeni izbiro',
  withdraw: 'Prekliči privolitev',
  controller: 'Kdo je odgovoren',
  dated: 'Zadnja posodobitev: {date}.',
  name: 'Ime',
  provider: 'Ponudnik',
  kind: 'Vrsta',
  present: 'Zdaj v tem brskalniku',
  yes: 'Da',
  no: 'Ne',
  unseen: 'Od tod ni mogoče videti',
  kindCookie: 'Piškotek',
  kindStorage: 'Lokalna shramba',
  kindDatabase: 'Podatkovna zbirka',
  third: '{kind} drugega spletnega mesta',
  nothing: 'Za to se v vašem brskalniku ne shranjuje nič.',
  browsers: 'Izklop piškotkov v brskalniku',
  browsersText:
    'Vsak brskalnik lahko izbriše piškotke in zavrača nove, za vsa spletna mesta ali le za nekatera. Deli tega spletnega mesta potem morda ne bodo več delovali.',
  browser: 'Navodila: {browser}',
  otherBrowsers: 'Drugi brskalniki',
  independent: 'Neodvisna pomoč',
};

/** All the Slovenian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
