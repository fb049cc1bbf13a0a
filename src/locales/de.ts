import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in German, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'de',
  dir: 'ltr',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  saved: 'Ihre Cookie-Auswahl ist gespeichert. Sie können sie jederzeit ändern.',
  title: 'Cookies auf {site}',
  text: 'Wir verwenden Cookies und ähnliche Technologien. Einige sind notwendig; mit Ihrer Erlaubnis nutzen wir und unsere Partner sie auch für {purposes}. Sie können Ihre Auswahl jederzeit ändern.',
  textNecessary: 'Wir verwenden nur notwendige Cookies und ähnliche Technologien.',
  purposes: {
    functional: 'gespeicherte Einstellungen',
    analytics: 'Besuchsmessung',
    marketing: 'personalisierte Werbung',
  },
  comma: '{list}, {name}',
  and: '{list} und {name}',
  titles: {
    necessary: 'Notwendig',
    functional: 'Funktional',
    analytics: 'Statistik',
    marketing: 'Marketing',
  },
  privacy: 'Datenschutzerklärung',
  choose: 'Auswählen',
  open: 'Cookie-Auswahl',
  textOptOut:
    'Wir verwenden Cookies und ähnliche Technologien. Einige sind notwendig; außerdem nutzen wir und unsere Partner sie für {purposes}, solange Sie nicht ablehnen. Sie können jederzeit ablehnen oder Ihre Auswahl ändern.',
  textNotice:
    'Wir verwenden Cookies und ähnliche Technologien. Einige sind notwendig; außerdem nutzen wir und unsere Partner sie für {purposes}, wenn Sie auf eine andere Seite gehen oder diesen Hinweis schließen. Sie können jetzt oder jederzeit ablehnen.',
  dismiss: 'Schließen',
  conflict: 'Sie haben {names} früher erlaubt: Schalten Sie wieder ein, was Sie trotzdem möchten.',
  exempt: 'An, bis Sie ablehnen: {names}.',
  signal:
    'Widerspruch beachtet: Ihr Browser verlangt, dass Ihre Daten nicht verkauft oder weitergegeben werden.',
  changed: 'Neu seit Ihrer letzten Auswahl: {names}.',
  updated: 'Unsere Datenschutzerklärung hat sich seit Ihrer letzten Auswahl geändert.',
  frameLead: 'Inhalt von {service}',
  frameText: 'Beim Laden gehen Daten, etwa Ihre IP-Adresse, an {provider}.',
  frameOnce: 'Einmal laden',
  frameAlways: 'Immer erlauben',
  frameScope: '„Immer erlauben“ gilt für alles unter {names}.',
};

/** The preferences in German. */
export const panel: PanelTexts = {
  preferences: 'Ihre Cookie-Auswahl',
  lead: 'Entscheiden Sie, was auf dieser Website laufen darf. Gespeichert wird Ihre Auswahl für {duration}; Sie können sie jederzeit ändern.',
  always: 'Immer aktiv',
  save: 'Auswahl speichern',
  close: 'Schließen, ohne etwas zu ändern',
  descriptions: {
    necessary: 'Halten diese Website funktionsfähig und sicher und merken sich diese Auswahl.',
    functional: 'Merken sich Ihre Einstellungen und zeigen Inhalte anderer Websites, etwa Videos.',
    analytics: 'Zählen Besuche und zeigen, welche Seiten genutzt werden.',
    marketing: 'Zeigen hier und anderswo Werbung nach Ihren Interessen und messen sie.',
  },
  services: { one: '{count} Dienst', other: '{count} Dienste' },
  policy: 'Datenschutz',
  cookie: 'Cookie',
  purpose: 'Zweck',
  kept: 'Dauer',
  chosen: 'Gewählt am {date}',
  record: 'Nachweis {id}',
  download: 'Meinen Nachweis herunterladen',
  some: 'Teilweise aktiv',
  search: 'Dienst suchen',
  none: 'Kein Dienst heißt so.',
  session: 'bis Sie den Browser schließen',
  persistent: 'bis Sie es löschen',
};

/** The declaration in German. */
export const declaration: DeclarationTexts = {
  choice: 'Ihre Auswahl',
  undecided: 'Sie haben noch nicht gewählt.',
  allowed: 'Erlaubt: {names}.',
  refused: 'Abgelehnt: {names}.',
  change: 'Auswahl ändern',
  withdraw: 'Einwilligung widerrufen',
  controller: 'Wer verantwortlich ist',
  dated: 'Zuletzt geändert am {date}.',
  name: 'Name',
  provider: 'Anbieter',
  kind: 'Art',
  present: 'Jetzt in diesem Browser',
  yes: 'Ja',
  no: 'Nein',
  unseen: 'Von hier aus nicht zu sehen',
  kindCookie: 'Cookie',
  kindStorage: 'Lokaler Speicher',
  kindDatabase: 'Datenbank',
  third: '{kind} einer anderen Website',
  nothing: 'Hierfür wird in Ihrem Browser nichts gespeichert.',
  browsers: 'Cookies im Browser abschalten',
  browsersText:
    'Jeder Browser kann Cookies löschen und neue ablehnen, für alle Websites oder für einzelne. Teile dieser Website funktionieren dann vielleicht nicht mehr.',
  browser: 'Anleitung für {browser}',
  otherBrowsers: 'Andere Browser',
  independent: 'Unabhängige Hilfe',
};

/** All the German words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
