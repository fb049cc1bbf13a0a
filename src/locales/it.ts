import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Italian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'it',
  dir: 'ltr',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  saved: 'Le tue scelte sono salvate. Puoi modificarle in qualsiasi momento.',
  title: 'Cookie su {site}',
  text: 'Usiamo cookie e tecnologie simili. Alcuni sono necessari; con il tuo consenso, noi e i nostri partner li usiamo anche per {purposes}. Puoi modificare le tue scelte in qualsiasi momento.',
  textNecessary: 'Usiamo solo cookie e tecnologie simili necessari.',
  purposes: {
    functional: 'ricordare le tue impostazioni',
    analytics: 'misurare le visite',
    marketing: 'mostrare pubblicità personalizzata',
  },
  comma: '{list}, {name}',
  and: '{list} e {name}',
  titles: {
    necessary: 'Necessari',
    functional: 'Funzionali',
    analytics: 'Statistiche',
    marketing: 'Marketing',
  },
  privacy: 'Informativa sulla privacy',
  choose: 'Scegli',
  open: 'Scelte sui cookie',
  textOptOut:
    'Usiamo cookie e tecnologie simili. Alcuni sono necessari; noi e i nostri partner li usiamo anche per {purposes}, salvo tuo rifiuto. Puoi rifiutare o modificare le tue scelte in qualsiasi momento.',
  textNotice:
    'Usiamo cookie e tecnologie simili. Alcuni sono necessari; noi e i nostri partner li usiamo anche per {purposes} se passi a un’altra pagina o chiudi questo avviso. Puoi rifiutare ora o in qualsiasi momento.',
  dismiss: 'Chiudi',
  conflict: 'In precedenza hai consentito: {names}. Riattiva ciò che vuoi comunque.',
  exempt: 'Attivi finché non rifiuti: {names}.',
  signal:
    'Opposizione rispettata: il tuo browser chiede di non vendere né condividere i tuoi dati.',
  changed: 'Novità dopo le tue ultime scelte: {names}.',
  updated: 'La nostra informativa sulla privacy è cambiata dopo le tue ultime scelte.',
  frameLead: 'Contenuto di {service}',
  frameText: 'Il caricamento invia dati, come il tuo indirizzo IP, a {provider}.',
  frameOnce: 'Carica una volta',
  frameAlways: 'Consenti sempre',
  frameScope: '«Consenti sempre» vale per tutto ciò che rientra in {names}.',
};

/** The preferences in Italian. */
export const panel: PanelTexts = {
  preferences: 'Le tue scelte sui cookie',
  lead: 'Decidi che cosa può funzionare su questo sito. Le tue scelte sono conservate per {duration}; puoi modificarle in qualsiasi momento.',
  always: 'Sempre attivi',
  save: 'Salva le mie scelte',
  close: 'Chiudi senza modificare nulla',
  descriptions: {
    necessary: 'Fanno funzionare questo sito in modo sicuro e ricordano queste scelte.',
    functional: 'Ricordano le tue impostazioni e mostrano contenuti di altri siti, come i video.',
    analytics: 'Contano le visite e mostrano quali pagine sono usate.',
    marketing: 'Mostrano e misurano, qui e altrove, annunci in base ai tuoi interessi.',
  },
  services: { one: '{count} servizio', many: '{count} di servizi', other: '{count} servizi' },
  policy: 'informativa',
  cookie: 'Cookie',
  purpose: 'Finalità',
  kept: 'Durata',
  chosen: 'Data della scelta: {date}',
  record: 'Ricevuta {id}',
  download: 'Scarica la mia ricevuta',
  some: 'Attivi in parte',
  search: 'Cerca un servizio',
  none: 'Nessun servizio ha questo nome.',
  session: 'fino alla chiusura del browser',
  persistent: 'finché non lo elimini',
};

/** The declaration in Italian. */
export const declaration: DeclarationTexts = {
  choice: 'Le tue scelte',
  undecided: 'Non hai ancora scelto.',
  allowed: 'Consentito: {names}.',
  refused: 'Rifiutato: {names}.',
  change: 'Modifica le mie scelte',
  withdraw: 'Revoca il mio consenso',
  controller: 'Chi è responsabile',
  dated: 'Ultimo aggiornamento: {date}.',
  name: 'Nome',
  provider: 'Fornitore',
  kind: 'Tipo',
  present: 'Ora in questo browser',
  yes: 'Sì',
  no: 'No',
  unseen: 'Non visibile da qui',
  kindCookie: 'Cookie',
  kindStorage: 'Archiviazione locale',
  kindDatabase: 'Database',
  third: '{kind} di un altro sito',
  nothing: 'A questo scopo non viene salvato nulla nel tuo browser.',
  browsers: 'Disattivare i cookie nel browser',
  browsersText:
    'Ogni browser può eliminare i cookie e rifiutarne di nuovi, per tutti i siti o solo per alcuni. Alcune parti di questo sito potrebbero allora non funzionare più.',
  browser: 'Istruzioni per {browser}',
  otherBrowsers: 'Altri browser',
  independent: 'Aiuto indipendente',
};

/** All the Italian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
