import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Romanian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'ro',
  dir: 'ltr',
  accept: 'Acceptă tot',
  reject: 'Refuză tot',
  saved: 'Alegerea dumneavoastră este salvată. O puteți modifica oricând.',
  title: 'Module cookie pe {site}',
  text: 'Folosim module cookie și tehnologii similare. Unele sunt necesare; cu consimțământul dumneavoastră, noi și partenerii noștri le folosim și pentru {purposes}. Puteți modifica alegerea oricând.',
  textNecessary: 'Folosim numai module cookie și tehnologii similare necesare.',
  purposes: {
    functional: 'reținerea setărilor',
    analytics: 'măsurarea vizitelor',
    marketing: 'publicitate personalizată',
  },
  comma: '{list}, {name}',
  and: '{list} și {name}',
  titles: {
    necessary: 'Necesare',
    functional: 'Funcționale',
    analytics: 'Statistică',
    marketing: 'Marketing',
  },
  privacy: 'Politica de confidențialitate',
  choose: 'Alege',
  open: 'Alegerea modulelor cookie',
  textOptOut:
    'Folosim module cookie și tehnologii similare. Unele sunt necesare; noi și partenerii noștri le folosim și pentru {purposes}, dacă nu refuzați. Puteți refuza sau modifica alegerea oricând.',
  textNotice:
    'Folosim module cookie și tehnologii similare. Unele sunt necesare; noi și partenerii noștri le folosim și pentru {purposes} dacă treceți la altă pagină sau închideți acest mesaj. Puteți refuza acum sau oricând.',
  dismiss: 'Închide',
  conflict: 'Anterior ați permis: {names}. Reactivați ce doriți totuși să permiteți.',
  exempt: 'Active până când refuzați: {names}.',
  signal:
    'Opoziție respectată: browserul cere ca datele dumneavoastră să nu fie vândute sau partajate.',
  changed: 'Noutăți de la ultima alegere: {names}.',
  updated: 'Politica noastră de confidențialitate s-a modificat de la ultima alegere.',
  frameLead: 'Conținut de la {service}',
  frameText: 'La încărcare, date precum adresa dumneavoastră IP ajung la {provider}.',
  frameOnce: 'Încarcă o dată',
  frameAlways: 'Permite întotdeauna',
  frameScope: '„Permite întotdeauna” se aplică la tot ce ține de {names}.',
};

/** The preferences in Romanian. */
export const panel: PanelTexts = {
  preferences: 'Alegerea modulelor cookie',
  lead: 'Decideți ce poate funcționa pe acest site. Alegerea se păstrează timp de {duration}; o puteți modifica oricând.',
  always: 'Întotdeauna active',
  save: 'Salvează alegerea',
  close: 'Închide fără a modifica nimic',
  descriptions: {
    necessary: 'Mențin acest site funcțional și sigur și rețin această alegere.',
    functional:
      'Rețin setările dumneavoastră și afișează conținut de pe alte site-uri, de exemplu videoclipuri.',
    analytics: 'Numără vizitele și arată ce pagini sunt folosite.',
    marketing:
      'Afișează și măsoară, aici și pe alte site-uri, reclame după interesele dumneavoastră.',
  },
  services: { one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii' },
  policy: 'confidențialitate',
  cookie: 'Modul cookie',
  purpose: 'Scop',
  kept: 'Durată',
  chosen: 'Data alegerii: {date}',
  record: 'Dovada {id}',
  download: 'Descarcă dovada',
  some: 'Parțial active',
  search: 'Caută un serviciu',
  none: 'Niciun serviciu nu are acest nume.',
  session: 'până la închiderea browserului',
  persistent: 'până când îl ștergeți',
};

/** The declaration in Romanian. */
export const declaration: DeclarationTexts = {
  choice: 'Alegerea dumneavoastră',
  undecided: 'Încă nu ați ales.',
  allowed: 'Permise: {names}.',
  refused: 'Refuzate: {names}.',
  change: 'Modifică alegerea',
  withdraw: 'Retrage consimțământul',
  controller: 'Cine este responsabil',
  dated: 'Ultima actualizare: {date}.',
  name: 'Nume',
  provider: 'Furnizor',
  kind: 'Tip',
  present: 'Acum în acest browser',
  yes: 'Da',
  no: 'Nu',
  unseen: 'Nu se poate vedea de aici',
  kindCookie: 'Modul cookie',
  kindStorage: 'Stocare locală',
  kindDatabase: 'Bază de date',
  third: '{kind} de pe alt site',
  nothing: 'În acest scop nu se stochează nimic în browser.',
  browsers: 'Dezactivarea modulelor cookie în browser',
  browsersText:
    'Orice browser poate șterge modulele cookie și poate refuza altele noi, pentru toate site-urile sau doar pentru unele. Este posibil ca părți ale acestui site să nu mai funcționeze.',
  browser: 'Instrucțiuni pentru {browser}',
  otherBrowsers: 'Alte browsere',
  independent: 'Ajutor independent',
};

/** All the Romanian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
