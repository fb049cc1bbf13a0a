import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Lithuanian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'lt',
  dir: 'ltr',
  accept: 'Priimti visus',
  reject: 'Atmesti visus',
  saved: 'Jūsų pasirinkimas išsaugotas. Galite jį bet kada pakeisti.',
  title: 'Slapukai svetainėje {site}',
  text: 'Naudojame slapukus ir panašias technologijas. Kai kurie yra būtini; jums sutikus, mes ir mūsų partneriai juos taip pat naudojame {purposes}. Savo pasirinkimą galite bet kada pakeisti.',
  textNecessary: 'Naudojame tik būtinuosius slapukus ir panašias technologijas.',
  purposes: {
    functional: 'nustatymams įsiminti',
    analytics: 'lankomumui matuoti',
    marketing: 'suasmenintai reklamai rodyti',
  },
  comma: '{list}, {name}',
  and: '{list} ir {name}',
  titles: {
    necessary: 'Būtinieji',
    functional: 'Funkciniai',
    analytics: 'Statistika',
    marketing: 'Rinkodara',
  },
  privacy: 'Privatumo politika',
  choose: 'Pasirinkti',
  open: 'Slapukų pasirinkimas',
  textOptOut:
    'Naudojame slapukus ir panašias technologijas. Kai kurie yra būtini; mes ir mūsų partneriai juos taip pat naudojame {purposes}, jei neatsisakote. Galite bet kada atsisakyti arba pakeisti savo pasirinkimą.',
  textNotice:
    'Naudojame slapukus ir panašias technologijas. Kai kurie yra būtini; mes ir mūsų partneriai juos taip pat naudojame {purposes}, kai pereinate į kitą puslapį arba uždarote šį pranešimą. Galite atsisakyti dabar arba bet kada vėliau.',
  dismiss: 'Uždaryti',
  conflict: 'Anksčiau leidote: {names}. Vėl įjunkite tai, ko vis tiek norite.',
  exempt: 'Įjungta, kol atsisakysite: {names}.',
  signal:
    'Į atsisakymą atsižvelgta: jūsų naršyklė prašo neparduoti jūsų duomenų ir jais nesidalyti.',
  changed: 'Nauja po jūsų paskutinio pasirinkimo: {names}.',
  updated: 'Po jūsų paskutinio pasirinkimo mūsų privatumo politika pasikeitė.',
  frameLead: 'Išorinis turinys: {service}',
  frameText: 'Įkeliant turinį, {provider} gauna duomenų, pavyzdžiui, jūsų IP adresą.',
  frameOnce: 'Įkelti vieną kartą',
  frameAlways: 'Visada leisti',
  frameScope: '„Visada leisti“ apima visa tai: {names}.',
};

/** The preferences in Lithuanian. */
export const panel: PanelTexts = {
  preferences: 'Jūsų slapukų pasirinkimas',
  lead: 'Nuspręskite, kas gali veikti šioje svetainėje. Savo pasirinkimą galite bet kada pakeisti. Jo saugojimo trukmė: {duration}.',
  always: 'Visada įjungta',
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti nieko nekeičiant',
  descriptions: {
    necessary: 'Palaiko svetainės veikimą bei saugumą ir įsimena šį pasirinkimą.',
    functional: 'Įsimena jūsų nustatymus ir rodo kitų svetainių turinį, pavyzdžiui, vaizdo įrašus.',
    analytics: 'Skaičiuoja apsilankymus ir rodo, kurie puslapiai naudojami.',
    marketing: 'Rodo ir matuoja reklamą pagal jūsų pomėgius čia ir kitur.',
  },
  services: {
    one: '{count} paslauga',
    few: '{count} paslaugos',
    many: '{count} paslaugos',
    other: '{count} paslaugų',
  },
  policy: 'privatumo politika',
  cookie: 'Slapukas',
  purpose: 'Paskirtis',
  kept: 'Saugojimo trukmė',
  chosen: 'Pasirinkta {date}',
  record: 'Įrašas {id}',
  download: 'Atsisiųsti savo įrašą',
  some: 'Iš dalies įjungta',
  search: 'Ieškoti paslaugos',
  none: 'Paslaugos tokiu pavadinimu nėra.',
  session: 'kol uždarysite naršyklę',
  persistent: 'kol ištrinsite',
};

/** The declaration in Lithuanian. */
export const declaration: DeclarationTexts = {
  choice: 'Jūsų pasirinkimas',
  undecided: 'Dar nepasirinkote.',
  allowed: 'Leista: {names}.',
  refused: 'Atmesta: {names}.',
  change: 'Keisti pasirinkimą',
  withdraw: 'Atšaukti sutikimą',
  controller: 'Kas atsakingas',
  dated: 'Paskutinį kartą atnaujinta {date}',
  name: 'Pavadinimas',
  provider: 'Teikėjas',
  kind: 'Rūšis',
  present: 'Dabar šioje naršyklėje',
  yes: 'Taip',
  no: 'Ne',
  unseen: 'Iš čia nematyti',
  kindCookie: 'Slapukas',
  kindStorage: 'Vietinė saugykla',
  kindDatabase: 'Duomenų bazė',
  third: '{kind} iš kitos svetainės',
  nothing: 'Tam jūsų naršyklėje nieko nesaugoma.',
  browsers: 'Slapukų išjungimas naršyklėje',
  browsersText:
    'Kiekviena naršyklė gali ištrinti slapukus ir atmesti naujus visose svetainėse arba atskirose. Kai kurios šios svetainės dalys tada gali nebeveikti.',
  browser: 'Instrukcijos: {browser}',
  otherBrowsers: 'Kitos naršyklės',
  independent: 'Nepriklausoma pagalba',
};

/** All the Lithuanian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
