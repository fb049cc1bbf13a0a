import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Icelandic, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'is',
  dir: 'ltr',
  accept: 'Samþykkja allar',
  reject: 'Hafna öllum',
  saved: 'Val þitt hefur verið vistað. Þú getur breytt því hvenær sem er.',
  title: 'Vafrakökur á vefnum {site}',
  text: 'Við notum vafrakökur og svipaða tækni. Sumar eru nauðsynlegar; með þínu samþykki notum við og samstarfsaðilar okkar þær einnig til {purposes}. Þú getur breytt vali þínu hvenær sem er.',
  textNecessary: 'Við notum aðeins nauðsynlegar vafrakökur og svipaða tækni.',
  purposes: {
    functional: 'að muna stillingar þínar',
    analytics: 'að mæla heimsóknir',
    marketing: 'að birta sérsniðnar auglýsingar',
  },
  comma: '{list}, {name}',
  and: '{list} og {name}',
  titles: {
    necessary: 'Nauðsynlegar',
    functional: 'Virkni',
    analytics: 'Tölfræði',
    marketing: 'Markaðssetning',
  },
  privacy: 'Persónuverndarstefna',
  choose: 'Velja',
  open: 'Val á vafrakökum',
  textOptOut:
    'Við notum vafrakökur og svipaða tækni. Sumar eru nauðsynlegar; við og samstarfsaðilar okkar notum þær einnig til {purposes}, nema þú hafnir því. Þú getur hafnað því eða breytt vali þínu hvenær sem er.',
  textNotice:
    'Við notum vafrakökur og svipaða tækni. Sumar eru nauðsynlegar; við og samstarfsaðilar okkar notum þær einnig til {purposes} þegar þú ferð á aðra síðu eða lokar þessari tilkynningu. Þú getur hafnað því núna eða hvenær sem er síðar.',
  dismiss: 'Loka',
  conflict: 'Þú leyfðir áður: {names}. Kveiktu aftur á því sem þú vilt samt leyfa.',
  exempt: 'Virkt þar til þú hafnar: {names}.',
  signal: 'Andmæli virt: vafrinn þinn fer fram á að gögn þín séu hvorki seld né afhent öðrum.',
  changed: 'Nýtt síðan þú valdir síðast: {names}.',
  updated: 'Persónuverndarstefna okkar hefur breyst síðan þú valdir síðast.',
  frameLead: 'Efni frá þjónustunni {service}',
  frameText: 'Þegar efnið er sótt fær {provider} gögn, svo sem IP-tölu þína.',
  frameOnce: 'Sækja einu sinni',
  frameAlways: 'Leyfa alltaf',
  frameScope: '„Leyfa alltaf“ gildir um allt þetta: {names}.',
};

/** The preferences in Icelandic. */
export const panel: PanelTexts = {
  preferences: 'Val þitt á vafrakökum',
  lead: 'Veldu hvað má vera virkt á þessum vef. Þú getur breytt vali þínu hvenær sem er. Geymslutími valsins: {duration}.',
  always: 'Alltaf virkt',
  save: 'Vista val mitt',
  close: 'Loka án þess að breyta neinu',
  descriptions: {
    necessary: 'Halda vefnum virkum og öruggum og muna þetta val.',
    functional: 'Muna stillingar þínar og birta efni af öðrum vefjum, svo sem myndbönd.',
    analytics: 'Telja heimsóknir og sýna hvaða síður eru skoðaðar.',
    marketing: 'Birta og mæla auglýsingar eftir áhugasviðum þínum, hér og annars staðar.',
  },
  services: { one: '{count} þjónusta', other: '{count} þjónustur' },
  policy: 'persónuverndarstefna',
  cookie: 'Vafrakaka',
  purpose: 'Tilgangur',
  kept: 'Geymslutími',
  chosen: 'Valið {date}',
  record: 'Staðfesting {id}',
  download: 'Sækja staðfestingu mína',
  some: 'Virkt að hluta',
  search: 'Leita að þjónustu',
  none: 'Engin þjónusta ber þetta heiti.',
  session: 'þar til þú lokar vafranum',
  persistent: 'þar til þú eyðir því',
};

/** The declaration in Icelandic. */
export const declaration: DeclarationTexts = {
  choice: 'Val þitt',
  undecided: 'Þú hefur ekki valið enn.',
  allowed: 'Leyft: {names}.',
  refused: 'Hafnað: {names}.',
  change: 'Breyta vali mínu',
  withdraw: 'Afturkalla samþykki mitt',
  controller: 'Ábyrgðaraðili',
  dated: 'Síðast breytt {date}.',
  name: 'Heiti',
  provider: 'Þjónustuveitandi',
  kind: 'Tegund',
  present: 'Í þessum vafra núna',
  yes: 'Já',
  no: 'Nei',
  unseen: 'Sést ekki héðan',
  kindCookie: 'Vafrakaka',
  kindStorage: 'Staðbundin geymsla',
  kindDatabase: 'Gagnagrunnur',
  third: '{kind} frá öðrum vef',
  nothing: 'Ekkert er vistað í vafranum þínum vegna þessa.',
  browsers: 'Slökkva á vafrakökum í vafranum',
  browsersText:
    'Allir vafrar geta eytt vafrakökum og hafnað nýjum, fyrir alla vefi eða einstaka. Hlutar þessa vefs gætu þá hætt að virka.',
  browser: 'Leiðbeiningar fyrir {browser}',
  otherBrowsers: 'Aðrir vafrar',
  independent: 'Óháð aðstoð',
};

/** All the Icelandic words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
