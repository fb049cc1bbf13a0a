import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Slovak, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'sk',
  dir: 'ltr',
  accept: 'Prijať všetky',
  reject: 'Odmietnuť všetky',
  saved: 'Váš výber je uložený. Kedykoľvek ho môžete zmeniť.',
  title: 'Súbory cookie na webe {site}',
  text: 'Používame súbory cookie a podobné technológie. Niektoré sú nevyhnutné; s vaším súhlasom ich my a naši partneri používame aj na {purposes}. Svoj výber môžete kedykoľvek zmeniť.',
  textNecessary: 'Používame iba nevyhnutné súbory cookie a podobné technológie.',
  purposes: {
    functional: 'zapamätanie nastavení',
    analytics: 'meranie návštevnosti',
    marketing: 'personalizovanú reklamu',
  },
  comma: '{list}, {name}',
  and: '{list} a {name}',
  titles: {
    necessary: 'Nevyhnutné',
    functional: 'Funkčné',
    analytics: 'Analytické',
    marketing: 'Marketingové',
  },
  privacy: 'Zásady ochrany osobných údajov',
  choose: 'Vybrať',
  open: 'Výber súborov cookie',
  textOptOut:
    'Používame súbory cookie a podobné technológie. Niektoré sú nevyhnutné; my a naši partneri ich používame aj na {purposes}, ak to neodmietnete. Kedykoľvek to môžete odmietnuť alebo svoj výber zmeniť.',
  textNotice:
    'Používame súbory cookie a podobné technológie. Niektoré sú nevyhnutné; my a naši partneri ich používame aj na {purposes}, keď prejdete na inú stránku alebo zavriete toto oznámenie. Odmietnuť to môžete hneď alebo kedykoľvek neskôr.',
  dismiss: 'Zavrieť',
  conflict: 'Predtým ste povolili: {names}. Znova zapnite, čo chcete povoliť aj napriek tomu.',
  exempt: 'Zapnuté, kým neodmietnete: {names}.',
  signal:
    'Nesúhlas je rešpektovaný: váš prehliadač žiada, aby sa vaše údaje nepredávali ani nezdieľali.',
  changed: 'Nové od posledného výberu: {names}.',
  updated: 'Naše zásady ochrany osobných údajov sa od vášho posledného výberu zmenili.',
  frameLead: 'Externý obsah: {service}',
  frameText: 'Pri načítaní získa {provider} údaje, napríklad vašu IP adresu.',
  frameOnce: 'Načítať raz',
  frameAlways: 'Vždy povoliť',
  frameScope: '„Vždy povoliť“ platí pre všetko v kategórii: {names}.',
};

/** The preferences in Slovak. */
export const panel: PanelTexts = {
  preferences: 'Váš výber súborov cookie',
  lead: 'Rozhodnite, čo smie na tomto webe fungovať. Váš výber sa uchováva {duration}; kedykoľvek ho môžete zmeniť.',
  always: 'Vždy zapnuté',
  save: 'Uložiť výber',
  close: 'Zavrieť bez zmien',
  descriptions: {
    necessary: 'Udržiavajú tento web funkčný a bezpečný a pamätajú si tento výber.',
    functional: 'Pamätajú si vaše nastavenia a zobrazujú obsah z iných webov, napríklad videá.',
    analytics: 'Počítajú návštevy a ukazujú, ktoré stránky sa používajú.',
    marketing: 'Zobrazujú tu aj inde reklamu podľa vašich záujmov a merajú jej účinnosť.',
  },
  services: {
    one: '{count} služba',
    few: '{count} služby',
    many: '{count} služby',
    other: '{count} služieb',
  },
  policy: 'ochrana údajov',
  cookie: 'Súbor cookie',
  purpose: 'Účel',
  kept: 'Doba uchovávania',
  chosen: 'Dátum výberu: {date}',
  record: 'Záznam {id}',
  download: 'Stiahnuť môj záznam',
  some: 'Čiastočne zapnuté',
  search: 'Nájsť službu',
  none: 'Žiadna služba sa tak nevolá.',
  session: 'do zatvorenia prehliadača',
  persistent: 'do ručného vymazania',
};

/** The declaration in Slovak. */
export const declaration: DeclarationTexts = {
  choice: 'Váš výber',
  undecided: 'Zatiaľ ste si nevybrali.',
  allowed: 'Povolené: {names}.',
  refused: 'Odmietnuté: {names}.',
  change: 'Zmeniť výber',
  withdraw: 'Odvolať súhlas',
  controller: 'Kto za web zodpovedá',
  dated: 'Posledná aktualizácia: {date}.',
  name: 'Názov',
  provider: 'Poskytovateľ',
  kind: 'Typ',
  present: 'Teraz v tomto prehliadači',
  yes: 'Áno',
  no: 'Nie',
  unseen: 'Odtiaľto sa nedá zistiť',
  kindCookie: 'Súbor cookie',
  kindStorage: 'Lokálne úložisko',
  kindDatabase: 'Databáza',
  third: '{kind} iného webu',
  nothing: 'Na tento účel sa vo vašom prehliadači nič neukladá.',
  browsers: 'Vypnutie súborov cookie v prehliadači',
  browsersText:
    'Každý prehliadač dokáže súbory cookie vymazať a nové odmietať, pre všetky weby alebo len pre niektoré. Časti tohto webu potom môžu prestať fungovať.',
  browser: 'Návod: {browser}',
  otherBrowsers: 'Iné prehliadače',
  independent: 'Nezávislá pomoc',
};

/** All the Slovak words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
