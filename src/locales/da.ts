import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Danish, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'da',
  dir: 'ltr',
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  saved: 'Dit valg er gemt. Du kan altid ændre det.',
  title: 'Cookies på {site}',
  text: 'Vi bruger cookies og lignende teknologier. Nogle er nødvendige; med dit samtykke bruger vi og vores partnere dem også til {purposes}. Du kan altid ændre dit valg.',
  textNecessary: 'Vi bruger kun nødvendige cookies og lignende teknologier.',
  purposes: {
    functional: 'at huske dine indstillinger',
    analytics: 'at måle besøg',
    marketing: 'at vise personligt tilpassede annoncer',
  },
  comma: '{list}, {name}',
  and: '{list} og {name}',
  titles: {
    necessary: 'Nødvendige',
    functional: 'Funktionelle',
    analytics: 'Statistik',
    marketing: 'Markedsføring',
  },
  privacy: 'Privatlivspolitik',
  choose: 'Vælg',
  open: 'Cookievalg',
  textOptOut:
    'Vi bruger cookies og lignende teknologier. Nogle er nødvendige; vi og vores partnere bruger dem også til {purposes}, medmindre du afviser det. Du kan altid afvise det eller ændre dit valg.',
  textNotice:
    'Vi bruger cookies og lignende teknologier. Nogle er nødvendige; vi og vores partnere bruger dem også til {purposes}, når du går videre til en anden side eller lukker denne meddelelse. Du kan afvise det nu eller når som helst senere.',
  dismiss: 'Luk',
  conflict: 'Du har tidligere tilladt {names}: slå det til igen, som du alligevel ønsker.',
  exempt: 'Slået til, indtil du afviser: {names}.',
  signal: 'Indsigelse respekteret: din browser beder om, at dine data ikke sælges eller deles.',
  changed: 'Nyt siden dit seneste valg: {names}.',
  updated: 'Vores privatlivspolitik er ændret siden dit seneste valg.',
  frameLead: 'Indhold fra {service}',
  frameText: 'Ved indlæsning sendes data, for eksempel din IP-adresse, til {provider}.',
  frameOnce: 'Indlæs én gang',
  frameAlways: 'Tillad altid',
  frameScope: '”Tillad altid” gælder alt under {names}.',
};

/** The preferences in Danish. */
export const panel: PanelTexts = {
  preferences: 'Dit cookievalg',
  lead: 'Bestem, hvad der må køre på denne hjemmeside. Dit valg gemmes i {duration}; du kan altid ændre det.',
  always: 'Altid slået til',
  save: 'Gem mit valg',
  close: 'Luk uden at ændre noget',
  descriptions: {
    necessary: 'Holder hjemmesiden sikker og i drift og husker dette valg.',
    functional:
      'Husker dine indstillinger og viser indhold fra andre hjemmesider, for eksempel videoer.',
    analytics: 'Tæller besøg og viser, hvilke sider der bruges.',
    marketing: 'Viser og måler annoncer ud fra dine interesser, her og andre steder.',
  },
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  policy: 'privatlivspolitik',
  cookie: 'Cookie',
  purpose: 'Formål',
  kept: 'Varighed',
  chosen: 'Valgt den {date}',
  record: 'Kvittering {id}',
  download: 'Hent min kvittering',
  some: 'Delvist slået til',
  search: 'Find en tjeneste',
  none: 'Ingen tjeneste har det navn.',
  session: 'indtil du lukker browseren',
  persistent: 'indtil du sletter det',
};

/** The declaration in Danish. */
export const declaration: DeclarationTexts = {
  choice: 'Dit valg',
  undecided: 'Du har ikke valgt endnu.',
  allowed: 'Tilladt: {names}.',
  refused: 'Afvist: {names}.',
  change: 'Ændr mit valg',
  withdraw: 'Træk mit samtykke tilbage',
  controller: 'Hvem der er ansvarlig',
  dated: 'Senest ændret den {date}.',
  name: 'Navn',
  provider: 'Udbyder',
  kind: 'Type',
  present: 'Nu i denne browser',
  yes: 'Ja',
  no: 'Nej',
  unseen: 'Kan ikke ses herfra',
  kindCookie: 'Cookie',
  kindStorage: 'Lokal lagring',
  kindDatabase: 'Database',
  third: '{kind} fra en anden hjemmeside',
  nothing: 'Der gemmes ikke noget i din browser til dette.',
  browsers: 'Slå cookies fra i browseren',
  browsersText:
    'Alle browsere kan slette cookies og afvise nye, for alle hjemmesider eller for enkelte. Dele af denne hjemmeside virker så måske ikke længere.',
  browser: 'Vejledning til {browser}',
  otherBrowsers: 'Andre browsere',
  independent: 'Uafhængig hjælp',
};

/** All the Danish words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
