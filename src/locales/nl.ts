import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Dutch, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'nl',
  dir: 'ltr',
  accept: 'Alles accepteren',
  reject: 'Alles weigeren',
  saved: 'Uw keuze is opgeslagen. U kunt deze altijd wijzigen.',
  title: 'Cookies op {site}',
  text: 'We gebruiken cookies en vergelijkbare technologieën. Sommige zijn noodzakelijk; met uw toestemming gebruiken wij en onze partners ze ook voor {purposes}. U kunt uw keuze altijd wijzigen.',
  textNecessary: 'We gebruiken alleen noodzakelijke cookies en vergelijkbare technologieën.',
  purposes: {
    functional: 'bewaarde instellingen',
    analytics: 'bezoekmetingen',
    marketing: 'gepersonaliseerde advertenties',
  },
  comma: '{list}, {name}',
  and: '{list} en {name}',
  titles: {
    necessary: 'Noodzakelijk',
    functional: 'Voorkeuren',
    analytics: 'Statistieken',
    marketing: 'Marketing',
  },
  privacy: 'Privacyverklaring',
  choose: 'Kiezen',
  open: 'Cookiekeuze',
  textOptOut:
    'We gebruiken cookies en vergelijkbare technologieën. Sommige zijn noodzakelijk; wij en onze partners gebruiken ze ook voor {purposes}, tenzij u weigert. U kunt altijd weigeren of uw keuze wijzigen.',
  textNotice:
    'We gebruiken cookies en vergelijkbare technologieën. Sommige zijn noodzakelijk; wij en onze partners gebruiken ze ook voor {purposes} als u naar een andere pagina gaat of deze melding sluit. U kunt nu weigeren of op elk later moment.',
  dismiss: 'Sluiten',
  conflict: 'U hebt {names} eerder toegestaan: zet weer aan wat u toch wilt.',
  exempt: 'Aan totdat u weigert: {names}.',
  signal: 'Bezwaar gerespecteerd: uw browser vraagt om uw gegevens niet te verkopen of te delen.',
  changed: 'Nieuw sinds uw laatste keuze: {names}.',
  updated: 'Onze privacyverklaring is gewijzigd sinds uw laatste keuze.',
  frameLead: 'Inhoud van {service}',
  frameText: 'Bij het laden gaan gegevens, zoals uw IP-adres, naar {provider}.',
  frameOnce: 'Eén keer laden',
  frameAlways: 'Altijd toestaan',
  frameScope: '‘Altijd toestaan’ geldt voor alles onder {names}.',
};

/** The preferences in Dutch. */
export const panel: PanelTexts = {
  preferences: 'Uw cookiekeuze',
  lead: 'Bepaal wat er op deze website actief mag zijn. Uw keuze wordt {duration} bewaard; u kunt deze altijd wijzigen.',
  always: 'Altijd aan',
  save: 'Keuze opslaan',
  close: 'Sluiten zonder iets te wijzigen',
  descriptions: {
    necessary: 'Zorgen dat deze website werkt en veilig is, en onthouden deze keuze.',
    functional: 'Onthouden uw instellingen en tonen inhoud van andere websites, zoals video’s.',
    analytics: 'Tellen bezoeken en laten zien welke pagina’s worden gebruikt.',
    marketing: 'Tonen en meten advertenties op basis van uw interesses, hier en elders.',
  },
  services: { one: '{count} dienst', other: '{count} diensten' },
  policy: 'privacyverklaring',
  cookie: 'Cookie',
  purpose: 'Doel',
  kept: 'Bewaartermijn',
  chosen: 'Gekozen op {date}',
  record: 'Bewijs {id}',
  download: 'Mijn bewijs downloaden',
  some: 'Gedeeltelijk aan',
  search: 'Dienst zoeken',
  none: 'Geen dienst heeft deze naam.',
  session: 'tot u de browser sluit',
  persistent: 'tot u dit verwijdert',
};

/** The declaration in Dutch. */
export const declaration: DeclarationTexts = {
  choice: 'Uw keuze',
  undecided: 'U hebt nog niet gekozen.',
  allowed: 'Toegestaan: {names}.',
  refused: 'Geweigerd: {names}.',
  change: 'Keuze wijzigen',
  withdraw: 'Toestemming intrekken',
  controller: 'Wie verantwoordelijk is',
  dated: 'Laatst gewijzigd op {date}.',
  name: 'Naam',
  provider: 'Aanbieder',
  kind: 'Soort',
  present: 'Nu in deze browser',
  yes: 'Ja',
  no: 'Nee',
  unseen: 'Vanaf hier niet te zien',
  kindCookie: 'Cookie',
  kindStorage: 'Lokale opslag',
  kindDatabase: 'Database',
  third: '{kind} van een andere website',
  nothing: 'Hiervoor wordt niets in uw browser opgeslagen.',
  browsers: 'Cookies in uw browser uitschakelen',
  browsersText:
    'Elke browser kan cookies verwijderen en nieuwe weigeren, voor alle websites of voor afzonderlijke. Delen van deze website werken dan misschien niet meer.',
  browser: 'Uitleg voor {browser}',
  otherBrowsers: 'Andere browsers',
  independent: 'Onafhankelijke hulp',
};

/** All the Dutch words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
