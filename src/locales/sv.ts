import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Swedish, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'sv',
  dir: 'ltr',
  accept: 'Godkänn alla',
  reject: 'Avvisa alla',
  saved: 'Ditt val är sparat. Du kan ändra det när som helst.',
  title: 'Cookies på {site}',
  text: 'Vi använder cookies och liknande tekniker. Vissa är nödvändiga; med ditt samtycke använder vi och våra partner dem även till {purposes}. Du kan ändra ditt val när som helst.',
  textNecessary: 'Vi använder endast nödvändiga cookies och liknande tekniker.',
  purposes: {
    functional: 'att komma ihåg dina inställningar',
    analytics: 'att mäta besök',
    marketing: 'att visa personanpassade annonser',
  },
  comma: '{list}, {name}',
  and: '{list} och {name}',
  titles: {
    necessary: 'Nödvändiga',
    functional: 'Funktionella',
    analytics: 'Statistik',
    marketing: 'Marknadsföring',
  },
  privacy: 'Integritetspolicy',
  choose: 'Välj',
  open: 'Val av cookies',
  textOptOut:
    'Vi använder cookies och liknande tekniker. Vissa är nödvändiga; vi och våra partner använder dem även till {purposes}, om du inte avvisar det. Du kan avvisa det eller ändra ditt val när som helst.',
  textNotice:
    'Vi använder cookies och liknande tekniker. Vissa är nödvändiga; vi och våra partner använder dem även till {purposes} när du går vidare till en annan sida eller stänger det här meddelandet. Du kan avvisa det nu eller när som helst senare.',
  dismiss: 'Stäng',
  conflict: 'Du har tidigare tillåtit {names}: slå på igen det du ändå vill ha.',
  exempt: 'På tills du avvisar: {names}.',
  signal:
    'Invändningen respekteras: din webbläsare begär att dina uppgifter inte säljs eller delas.',
  changed: 'Nytt sedan ditt senaste val: {names}.',
  updated: 'Vår integritetspolicy har ändrats sedan ditt senaste val.',
  frameLead: 'Innehåll från {service}',
  frameText:
    'När innehållet laddas skickas uppgifter, till exempel din IP-adress, till {provider}.',
  frameOnce: 'Ladda en gång',
  frameAlways: 'Tillåt alltid',
  frameScope: '”Tillåt alltid” gäller allt under {names}.',
};

/** The preferences in Swedish. */
export const panel: PanelTexts = {
  preferences: 'Ditt val av cookies',
  lead: 'Bestäm vad som får köras på den här webbplatsen. Ditt val sparas i {duration}; du kan ändra det när som helst.',
  always: 'Alltid på',
  save: 'Spara mitt val',
  close: 'Stäng utan att ändra något',
  descriptions: {
    necessary: 'Håller webbplatsen säker och i drift och kommer ihåg det här valet.',
    functional:
      'Kommer ihåg dina inställningar och visar innehåll från andra webbplatser, till exempel videor.',
    analytics: 'Räknar besök och visar vilka sidor som används.',
    marketing: 'Visar och mäter annonser utifrån dina intressen, här och på andra ställen.',
  },
  services: { one: '{count} tjänst', other: '{count} tjänster' },
  policy: 'integritetspolicy',
  cookie: 'Cookie',
  purpose: 'Syfte',
  kept: 'Lagringstid',
  chosen: 'Valt den {date}',
  record: 'Kvittens {id}',
  download: 'Ladda ner min kvittens',
  some: 'Delvis på',
  search: 'Sök tjänst',
  none: 'Ingen tjänst har det namnet.',
  session: 'tills du stänger webbläsaren',
  persistent: 'tills du tar bort det',
};

/** The declaration in Swedish. */
export const declaration: DeclarationTexts = {
  choice: 'Ditt val',
  undecided: 'Du har inte valt ännu.',
  allowed: 'Tillåtet: {names}.',
  refused: 'Avvisat: {names}.',
  change: 'Ändra mitt val',
  withdraw: 'Återkalla mitt samtycke',
  controller: 'Vem som är ansvarig',
  dated: 'Senast ändrad den {date}.',
  name: 'Namn',
  provider: 'Leverantör',
  kind: 'Typ',
  present: 'Nu i den här webbläsaren',
  yes: 'Ja',
  no: 'Nej',
  unseen: 'Kan inte ses härifrån',
  kindCookie: 'Cookie',
  kindStorage: 'Lokal lagring',
  kindDatabase: 'Databas',
  third: '{kind} från en annan webbplats',
  nothing: 'Inget sparas i din webbläsare för detta.',
  browsers: 'Stäng av cookies i webbläsaren',
  browsersText:
    'Alla webbläsare kan ta bort cookies och avvisa nya, för alla webbplatser eller för enskilda. Delar av den här webbplatsen kan då sluta fungera.',
  browser: 'Anvisningar för {browser}',
  otherBrowsers: 'Andra webbläsare',
  independent: 'Oberoende hjälp',
};

/** All the Swedish words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
