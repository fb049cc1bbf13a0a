import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Maltese, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'mt',
  dir: 'ltr',
  accept: 'Aċċetta kollox',
  reject: 'Irrifjuta kollox',
  saved: 'L-għażliet tiegħek inħażnu. Tista’ tibdilhom fi kwalunkwe ħin.',
  title: 'Cookies fuq {site}',
  text: 'Nużaw cookies u teknoloġiji simili. Xi wħud huma meħtieġa; bil-kunsens tiegħek, aħna u s-sħab tagħna nużawhom ukoll għal dawn l-għanijiet: {purposes}. Tista’ tibdel l-għażliet tiegħek fi kwalunkwe ħin.',
  textNecessary: 'Nużaw biss cookies u teknoloġiji simili li huma meħtieġa.',
  purposes: {
    functional: 'ħżin tas-settings tiegħek',
    analytics: 'kejl taż-żjarat',
    marketing: 'reklamar personalizzat',
  },
  comma: '{list}, {name}',
  and: '{list} u {name}',
  titles: {
    necessary: 'Meħtieġa',
    functional: 'Funzjonali',
    analytics: 'Statistika',
    marketing: 'Marketing',
  },
  privacy: 'Politika tal-privatezza',
  choose: 'Agħżel',
  open: 'Għażliet tal-cookies',
  textOptOut:
    'Nużaw cookies u teknoloġiji simili. Xi wħud huma meħtieġa; sakemm ma tirrifjutax, aħna u s-sħab tagħna nużawhom ukoll għal dawn l-għanijiet: {purposes}. Tista’ tirrifjuta jew tibdel l-għażliet tiegħek fi kwalunkwe ħin.',
  textNotice:
    'Nużaw cookies u teknoloġiji simili. Xi wħud huma meħtieġa; meta tgħaddi għal paġna oħra jew tagħlaq dan l-avviż, aħna u s-sħab tagħna nużawhom ukoll għal dawn l-għanijiet: {purposes}. Tista’ tirrifjuta issa jew fi kwalunkwe ħin.',
  dismiss: 'Agħlaq',
  conflict: 'Qabel kont ippermettejt: {names}. Erġa’ attiva dak li xorta trid.',
  exempt: 'Mixgħul sakemm tirrifjuta: {names}.',
  signal:
    'Oġġezzjoni rispettata: il-browser tiegħek jitlob li d-data tiegħek ma tiġix mibjugħa jew kondiviża.',
  changed: 'Miżjuda wara l-aħħar għażla tiegħek: {names}.',
  updated: 'Il-politika tal-privatezza tagħna nbidlet wara l-aħħar għażla tiegħek.',
  frameLead: 'Kontenut minn {service}',
  frameText: 'It-tagħbija tibgħat data, bħall-indirizz IP tiegħek, lil {provider}.',
  frameOnce: 'Għabbi darba',
  frameAlways: 'Ippermetti dejjem',
  frameScope: '“Ippermetti dejjem” jgħodd għal dak kollu taħt {names}.',
};

/** The preferences in Maltese. */
export const panel: PanelTexts = {
  preferences: 'L-għażliet tiegħek tal-cookies',
  lead: 'Iddeċiedi x’jista’ jaħdem fuq dan is-sit. L-għażla tiegħek tinżamm għal {duration}; tista’ tibdilha fi kwalunkwe ħin.',
  always: 'Dejjem attivi',
  save: 'Aħżen l-għażliet tiegħi',
  close: 'Agħlaq mingħajr ma tibdel xejn',
  descriptions: {
    necessary: 'Iżommu dan is-sit jaħdem b’mod sigur u jiftakru dawn l-għażliet.',
    functional: 'Jiftakru s-settings tiegħek u juru kontenut minn siti oħra, bħal filmati.',
    analytics: 'Jgħoddu ż-żjarat u juru liema paġni jintużaw.',
    marketing: 'Juru hawn u x’imkien ieħor reklami skont l-interessi tiegħek, u jkejluhom.',
  },
  services: {
    one: '{count} servizz',
    two: '{count} servizzi',
    few: '{count} servizzi',
    many: '{count}-il servizz',
    other: '{count} servizz',
  },
  policy: 'Privatezza',
  cookie: 'Cookie',
  purpose: 'Għan',
  kept: 'Durata',
  chosen: 'Data tal-għażla: {date}',
  record: 'Rekord {id}',
  download: 'Niżżel ir-rekord tiegħi',
  some: 'Parzjalment attivi',
  search: 'Fittex servizz',
  none: 'L-ebda servizz b’dan l-isem.',
  session: 'sakemm tagħlaq il-browser',
  persistent: 'sakemm tħassru',
};

/** The declaration in Maltese. */
export const declaration: DeclarationTexts = {
  choice: 'L-għażla tiegħek',
  undecided: 'Għadek ma għażiltx.',
  allowed: 'Permessi: {names}.',
  refused: 'Irrifjutati: {names}.',
  change: 'Ibdel l-għażliet tiegħi',
  withdraw: 'Irtira l-kunsens tiegħi',
  controller: 'Min hu responsabbli',
  dated: 'L-aħħar aġġornament: {date}.',
  name: 'Isem',
  provider: 'Fornitur',
  kind: 'Tip',
  present: 'F’dan il-browser issa',
  yes: 'Iva',
  no: 'Le',
  unseen: 'Ma jistax jidher minn hawn',
  kindCookie: 'Cookie',
  kindStorage: 'Ħżin lokali',
  kindDatabase: 'Bażi tad-data',
  third: '{kind} ta’ sit ieħor',
  nothing: 'Għal dan ma jinħażen xejn fil-browser tiegħek.',
  browsers: 'Itfi l-cookies fil-browser tiegħek',
  browsersText:
    'Kull browser jista’ jħassar il-cookies u jirrifjuta oħrajn ġodda, għas-siti kollha jew għal siti individwali. Partijiet minn dan is-sit jistgħu mbagħad ma jaħdmux aktar.',
  browser: 'Struzzjonijiet għal {browser}',
  otherBrowsers: 'Browsers oħra',
  independent: 'Għajnuna indipendenti',
};

/** All the Maltese words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
