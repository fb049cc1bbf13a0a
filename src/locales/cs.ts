import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Czech, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'cs',
  dir: 'ltr',
  accept: 'Povolit všechny cookie',
  reject: 'Povolit pouze nezbytné cookie',
  saved: 'Váš výběr je uložen. Můžete ho kdykoli změnit.',
  title: 'Soubory cookie na webu {site}',
  text: 'Používáme soubory cookie a podobné technologie. Některé jsou nezbytné; s vaším souhlasem je my a naši partneři používáme také k {purposes}. Svůj výběr můžete kdykoli změnit.',
  textNecessary: 'Používáme pouze nezbytné soubory cookie a podobné technologie.',
  purposes: {
    functional: 'zapamatování nastavení',
    analytics: 'měření návštěvnosti',
    marketing: 'zobrazování personalizované reklamy',
  },
  comma: '{list}, {name}',
  and: '{list} a {name}',
  titles: {
    necessary: 'Nezbytné',
    functional: 'Funkční',
    analytics: 'Analytické',
    marketing: 'Marketingové',
  },
  privacy: 'Zásady ochrany osobních údajů',
  choose: 'Vybrat',
  open: 'Výběr souborů cookie',
  textOptOut:
    'Používáme soubory cookie a podobné technologie. Některé jsou nezbytné; my a naši partneři je používáme také k {purposes}, pokud to neodmítnete. Kdykoli to můžete odmítnout nebo svůj výběr změnit.',
  textNotice:
    'Používáme soubory cookie a podobné technologie. Některé jsou nezbytné; my a naši partneři je používáme také k {purposes}, když přejdete na jinou stránku nebo zavřete toto oznámení. Odmítnout to můžete hned nebo kdykoli později.',
  dismiss: 'Zavřít',
  conflict: 'Dříve povoleno: {names}. Zapněte znovu, co i přesto chcete povolit.',
  exempt: 'Zapnuto, dokud neodmítnete: {names}.',
  signal:
    'Nesouhlas je respektován: váš prohlížeč žádá, aby vaše údaje nebyly prodávány ani sdíleny.',
  changed: 'Nové od posledního výběru: {names}.',
  updated: 'Naše zásady ochrany osobních údajů se od vašeho posledního výběru změnily.',
  frameLead: 'Externí obsah: {service}',
  frameText: 'Při načtení získá {provider} údaje, například vaši IP adresu.',
  frameOnce: 'Načíst jednou',
  frameAlways: 'Vždy povolit',
  frameScope: '„Vždy povolit“ platí pro vše v kategorii: {names}.',
};

/** The preferences in Czech. */
export const panel: PanelTexts = {
  preferences: 'Váš výběr souborů cookie',
  lead: 'Rozhodněte, co smí na tomto webu běžet. Váš výběr se uchovává {duration}; můžete ho kdykoli změnit.',
  always: 'Vždy zapnuto',
  save: 'Uložit výběr',
  close: 'Zavřít beze změn',
  descriptions: {
    necessary: 'Udržují tento web funkční a bezpečný a pamatují si tento výběr.',
    functional: 'Pamatují si vaše nastavení a zobrazují obsah z jiných webů, například videa.',
    analytics: 'Počítají návštěvy a ukazují, které stránky se používají.',
    marketing: 'Zobrazují zde i jinde reklamu podle vašich zájmů a měří její účinnost.',
  },
  services: {
    one: '{count} služba',
    few: '{count} služby',
    many: '{count} služby',
    other: '{count} služeb',
  },
  policy: 'ochrana údajů',
  cookie: 'Soubor cookie',
  purpose: 'Účel',
  kept: 'Doba uchování',
  chosen: 'Datum výběru: {date}',
  record: 'Záznam {id}',
  download: 'Stáhnout můj záznam',
  some: 'Částečně zapnuto',
  search: 'Najít službu',
  none: 'Žádná služba se tak nejmenuje.',
  session: 'do zavření prohlížeče',
  persistent: 'do ručního smazání',
};

/** The declaration in Czech. */
export const declaration: DeclarationTexts = {
  choice: 'Váš výběr',
  undecided: 'Výběr zatím nebyl proveden.',
  allowed: 'Povoleno: {names}.',
  refused: 'Odmítnuto: {names}.',
  change: 'Změnit výběr',
  withdraw: 'Odvolat souhlas',
  controller: 'Kdo za web odpovídá',
  dated: 'Poslední aktualizace: {date}.',
  name: 'Název',
  provider: 'Poskytovatel',
  kind: 'Typ',
  present: 'Nyní v tomto prohlížeči',
  yes: 'Ano',
  no: 'Ne',
  unseen: 'Odtud nelze zjistit',
  kindCookie: 'Soubor cookie',
  kindStorage: 'Místní úložiště',
  kindDatabase: 'Databáze',
  third: '{kind} jiného webu',
  nothing: 'K tomuto účelu se ve vašem prohlížeči nic neukládá.',
  browsers: 'Vypnutí souborů cookie v prohlížeči',
  browsersText:
    'Každý prohlížeč umí soubory cookie smazat a nové odmítat, pro všechny weby nebo jen pro některé. Části tohoto webu pak mohou přestat fungovat.',
  browser: 'Návod: {browser}',
  otherBrowsers: 'Jiné prohlížeče',
  independent: 'Nezávislá pomoc',
};

/** All the Czech words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
