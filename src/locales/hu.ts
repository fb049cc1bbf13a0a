import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Hungarian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'hu',
  dir: 'ltr',
  accept: 'Összes elfogadása',
  reject: 'Összes elutasítása',
  saved: 'Döntését mentettük. Bármikor módosíthatja.',
  title: 'Sütik itt: {site}',
  text: 'Sütiket és hasonló technológiákat használunk. Egy részük szükséges; az Ön hozzájárulásával mi és partnereink ezekre a célokra is használjuk őket: {purposes}. Döntését bármikor módosíthatja.',
  textNecessary: 'Csak szükséges sütiket és hasonló technológiákat használunk.',
  purposes: {
    functional: 'beállítások megjegyzése',
    analytics: 'látogatások mérése',
    marketing: 'személyre szabott hirdetések',
  },
  comma: '{list}, {name}',
  and: '{list} és {name}',
  titles: {
    necessary: 'Szükséges',
    functional: 'Funkcionális',
    analytics: 'Statisztika',
    marketing: 'Marketing',
  },
  privacy: 'Adatvédelmi tájékoztató',
  choose: 'Kiválasztás',
  open: 'Döntés a sütikről',
  textOptOut:
    'Sütiket és hasonló technológiákat használunk. Egy részük szükséges; hacsak Ön ezt el nem utasítja, mi és partnereink ezekre a célokra is használjuk őket: {purposes}. Ezt bármikor elutasíthatja, vagy módosíthatja a döntését.',
  textNotice:
    'Sütiket és hasonló technológiákat használunk. Egy részük szükséges; ha Ön másik oldalra lép, vagy bezárja ezt az értesítést, mi és partnereink ezekre a célokra is használjuk őket: {purposes}. Ezt most vagy bármikor később elutasíthatja.',
  dismiss: 'Bezárás',
  conflict: 'Korábban engedélyezte: {names}. Kapcsolja be újra, amit mégis szeretne.',
  exempt: 'Bekapcsolva, amíg el nem utasítja: {names}.',
  signal:
    'Tiltakozását figyelembe vesszük: böngészője azt kéri, hogy ne adják el és ne osszák meg az adatait.',
  changed: 'Új a legutóbbi döntése óta: {names}.',
  updated: 'Adatvédelmi tájékoztatónk megváltozott a legutóbbi döntése óta.',
  frameLead: 'Külső tartalom: {service}',
  frameText:
    'Betöltéskor adatok, például az Ön IP-címe jutnak el ehhez a szolgáltatóhoz: {provider}.',
  frameOnce: 'Egyszeri betöltés',
  frameAlways: 'Állandó engedélyezés',
  frameScope: 'Az „Állandó engedélyezés” mindenre vonatkozik ezekben a kategóriákban: {names}.',
};

/** The preferences in Hungarian. */
export const panel: PanelTexts = {
  preferences: 'Az Ön döntése a sütikről',
  lead: 'Döntse el, mi működhet ezen a webhelyen. Döntését bármikor módosíthatja. A döntés megőrzési ideje: {duration}.',
  always: 'Mindig bekapcsolva',
  save: 'Döntés mentése',
  close: 'Bezárás módosítás nélkül',
  descriptions: {
    necessary: 'Fenntartja a webhely működését és biztonságát, és megjegyzi ezt a döntést.',
    functional:
      'Megjegyzi az Ön beállításait, és más webhelyek tartalmát, például videókat jelenít meg.',
    analytics: 'Számolja a látogatásokat, és megmutatja, mely oldalakat használják.',
    marketing:
      'Az Ön érdeklődéséhez igazodó hirdetéseket jelenít meg itt és máshol, és méri a hatásukat.',
  },
  services: { one: '{count} szolgáltatás', other: '{count} szolgáltatás' },
  policy: 'Adatvédelem',
  cookie: 'Süti',
  purpose: 'Cél',
  kept: 'Megőrzési idő',
  chosen: 'A döntés dátuma: {date}',
  record: 'Bejegyzés: {id}',
  download: 'Saját bejegyzés letöltése',
  some: 'Részben bekapcsolva',
  search: 'Szolgáltatás keresése',
  none: 'Nincs ilyen nevű szolgáltatás.',
  session: 'amíg be nem zárja a böngészőt',
  persistent: 'amíg nem törli',
};

/** The declaration in Hungarian. */
export const declaration: DeclarationTexts = {
  choice: 'Az Ön döntése',
  undecided: 'Még nem döntött.',
  allowed: 'Engedélyezve: {names}.',
  refused: 'Elutasítva: {names}.',
  change: 'Döntés módosítása',
  withdraw: 'Hozzájárulás visszavonása',
  controller: 'Ki felel a webhelyért',
  dated: 'Utolsó módosítás: {date}',
  name: 'Név',
  provider: 'Szolgáltató',
  kind: 'Típus',
  present: 'Most ebben a böngészőben',
  yes: 'Van',
  no: 'Nincs',
  unseen: 'Innen nem látható',
  kindCookie: 'Süti',
  kindStorage: 'Helyi tárhely',
  kindDatabase: 'Adatbázis',
  third: '{kind} (másik webhely)',
  nothing: 'Ehhez a böngészője semmit sem tárol.',
  browsers: 'Sütik kikapcsolása a böngészőben',
  browsersText:
    'Minden böngészőben törölhetők a sütik, és letilthatók az újak, minden webhelyen vagy csak egyeseken. Ekkor előfordulhat, hogy e webhely egyes részei nem működnek.',
  browser: 'Útmutató: {browser}',
  otherBrowsers: 'Más böngészők',
  independent: 'Független segítség',
};

/** All the Hungarian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
