import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Norwegian Bokmål, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'nb',
  dir: 'ltr',
  accept: 'Godta alle',
  reject: 'Avvis alle',
  saved: 'Valget ditt er lagret. Du kan endre det når som helst.',
  title: 'Informasjonskapsler på {site}',
  text: 'Vi bruker informasjonskapsler og lignende teknologier. Noen er nødvendige; med ditt samtykke bruker vi og partnerne våre dem også til {purposes}. Du kan endre valget ditt når som helst.',
  textNecessary: 'Vi bruker bare nødvendige informasjonskapsler og lignende teknologier.',
  purposes: {
    functional: 'å huske innstillingene dine',
    analytics: 'å måle besøk',
    marketing: 'å vise persontilpassede annonser',
  },
  comma: '{list}, {name}',
  and: '{list} og {name}',
  titles: {
    necessary: 'Nødvendige',
    functional: 'Funksjonelle',
    analytics: 'Statistikk',
    marketing: 'Markedsføring',
  },
  privacy: 'Personvernerklæring',
  choose: 'Velg',
  open: 'Informasjonskapsler',
  textOptOut:
    'Vi bruker informasjonskapsler og lignende teknologier. Noen er nødvendige; vi og partnerne våre bruker dem også til {purposes}, med mindre du avviser det. Du kan avvise det eller endre valget ditt når som helst.',
  textNotice:
    'Vi bruker informasjonskapsler og lignende teknologier. Noen er nødvendige; vi og partnerne våre bruker dem også til {purposes} når du går videre til en annen side eller lukker denne meldingen. Du kan avvise det nå eller når som helst senere.',
  dismiss: 'Lukk',
  conflict: 'Du har tidligere tillatt {names}: slå på igjen det du likevel ønsker.',
  exempt: 'På til du avviser: {names}.',
  signal:
    'Reservasjonen respekteres: nettleseren din ber om at opplysningene dine ikke selges eller deles.',
  changed: 'Nytt siden ditt forrige valg: {names}.',
  updated: 'Personvernerklæringen vår er endret siden ditt forrige valg.',
  frameLead: 'Innhold fra {service}',
  frameText: 'Ved innlasting sendes opplysninger, for eksempel IP-adressen din, til {provider}.',
  frameOnce: 'Last inn én gang',
  frameAlways: 'Tillat alltid',
  frameScope: '«Tillat alltid» gjelder alt under {names}.',
};

/** The preferences in Norwegian Bokmål. */
export const panel: PanelTexts = {
  preferences: 'Ditt valg av informasjonskapsler',
  lead: 'Bestem hva som får kjøre på dette nettstedet. Valget ditt lagres i {duration}; du kan endre det når som helst.',
  always: 'Alltid på',
  save: 'Lagre valget mitt',
  close: 'Lukk uten å endre noe',
  descriptions: {
    necessary: 'Holder nettstedet sikkert og i drift og husker dette valget.',
    functional:
      'Husker innstillingene dine og viser innhold fra andre nettsteder, for eksempel videoer.',
    analytics: 'Teller besøk og viser hvilke sider som brukes.',
    marketing: 'Viser og måler annonser ut fra interessene dine, her og andre steder.',
  },
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  policy: 'personvernerklæring',
  cookie: 'Informasjonskapsel',
  purpose: 'Formål',
  kept: 'Lagringstid',
  chosen: 'Valgt {date}',
  record: 'Kvittering {id}',
  download: 'Last ned kvitteringen min',
  some: 'Delvis på',
  search: 'Finn en tjeneste',
  none: 'Ingen tjeneste har det navnet.',
  session: 'til du lukker nettleseren',
  persistent: 'til du sletter det',
};

/** The declaration in Norwegian Bokmål. */
export const declaration: DeclarationTexts = {
  choice: 'Valget ditt',
  undecided: 'Du har ikke valgt ennå.',
  allowed: 'Tillatt: {names}.',
  refused: 'Avvist: {names}.',
  change: 'Endre valget mitt',
  withdraw: 'Trekk tilbake samtykket mitt',
  controller: 'Hvem som er ansvarlig',
  dated: 'Sist endret {date}.',
  name: 'Navn',
  provider: 'Leverandør',
  kind: 'Type',
  present: 'Nå i denne nettleseren',
  yes: 'Ja',
  no: 'Nei',
  unseen: 'Kan ikke ses herfra',
  kindCookie: 'Informasjonskapsel',
  kindStorage: 'Lokal lagring',
  kindDatabase: 'Database',
  third: '{kind} fra et annet nettsted',
  nothing: 'Ingenting lagres i nettleseren din for dette.',
  browsers: 'Slå av informasjonskapsler i nettleseren',
  browsersText:
    'Alle nettlesere kan slette informasjonskapsler og avvise nye, for alle nettsteder eller for enkelte. Deler av dette nettstedet kan da slutte å virke.',
  browser: 'Veiledning for {browser}',
  otherBrowsers: 'Andre nettlesere',
  independent: 'Uavhengig hjelp',
};

/** All the Norwegian Bokmål words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
