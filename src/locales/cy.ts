import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Welsh, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'cy',
  dir: 'ltr',
  accept: 'Derbyn y cyfan',
  reject: 'Gwrthod y cyfan',
  saved: 'Mae eich dewisiadau wedi’u cadw. Gallwch eu newid unrhyw bryd.',
  title: 'Cwcis ar {site}',
  text: 'Rydym yn defnyddio cwcis a thechnolegau tebyg. Mae rhai yn angenrheidiol; gyda’ch caniatâd, rydym ni a’n partneriaid hefyd yn eu defnyddio ar gyfer {purposes}. Gallwch newid eich dewisiadau unrhyw bryd.',
  textNecessary: 'Dim ond cwcis angenrheidiol a thechnolegau tebyg rydym yn eu defnyddio.',
  purposes: {
    functional: 'cofio eich gosodiadau',
    analytics: 'mesur ymweliadau',
    marketing: 'hysbysebu wedi’i bersonoli',
  },
  comma: '{list}, {name}',
  and: '{list} a {name}',
  titles: {
    necessary: 'Angenrheidiol',
    functional: 'Swyddogaethol',
    analytics: 'Ystadegau',
    marketing: 'Marchnata',
  },
  privacy: 'Polisi preifatrwydd',
  choose: 'Dewis',
  open: 'Dewisiadau cwcis',
  textOptOut:
    'Rydym yn defnyddio cwcis a thechnolegau tebyg. Mae rhai yn angenrheidiol; rydym ni a’n partneriaid hefyd yn eu defnyddio ar gyfer {purposes}, oni bai eich bod yn gwrthod. Gallwch wrthod neu newid eich dewisiadau unrhyw bryd.',
  textNotice:
    'Rydym yn defnyddio cwcis a thechnolegau tebyg. Mae rhai yn angenrheidiol; rydym ni a’n partneriaid hefyd yn eu defnyddio ar gyfer {purposes}, pan fyddwch yn mynd i dudalen arall neu’n cau’r hysbysiad hwn. Gallwch wrthod nawr neu unrhyw bryd.',
  dismiss: 'Cau',
  conflict:
    'Roeddech yn caniatáu {names} o’r blaen: trowch ymlaen eto yr hyn rydych ei eisiau o hyd.',
  exempt: 'Ymlaen nes i chi wrthod: {names}.',
  signal:
    'Rydym yn parchu’r cais i optio allan: mae eich porwr yn gofyn am beidio â gwerthu na rhannu eich data.',
  changed: 'Yn newydd ers eich dewis diwethaf: {names}.',
  updated: 'Mae ein polisi preifatrwydd wedi newid ers eich dewis diwethaf.',
  frameLead: 'Cynnwys gan {service}',
  frameText: 'Mae ei lwytho yn anfon data, fel eich cyfeiriad IP, at {provider}.',
  frameOnce: 'Llwytho unwaith',
  frameAlways: 'Caniatáu bob amser',
  frameScope: 'Mae ‘Caniatáu bob amser’ yn berthnasol i bopeth o dan: {names}.',
};

/** The preferences in Welsh. */
export const panel: PanelTexts = {
  preferences: 'Eich dewisiadau cwcis',
  lead: 'Penderfynwch beth gaiff redeg ar y wefan hon. Cedwir eich dewis am {duration}; gallwch ei newid unrhyw bryd.',
  always: 'Ymlaen bob amser',
  save: 'Cadw fy newisiadau',
  close: 'Cau heb newid dim',
  descriptions: {
    necessary: 'Cadw’r wefan hon yn ddiogel ac yn gweithio, a chofio’r dewisiadau hyn.',
    functional: 'Cofio eich gosodiadau a dangos cynnwys o wefannau eraill, fel fideos.',
    analytics: 'Cyfrif ymweliadau a gweld pa dudalennau sy’n cael eu defnyddio.',
    marketing: 'Dangos hysbysebion yn ôl eich diddordebau yma ac mewn mannau eraill, a’u mesur.',
  },
  services: {
    zero: '{count} gwasanaeth',
    one: '{count} gwasanaeth',
    two: '{count} wasanaeth',
    few: '{count} gwasanaeth',
    many: '{count} gwasanaeth',
    other: '{count} gwasanaeth',
  },
  policy: 'Preifatrwydd',
  cookie: 'Cwci',
  purpose: 'Diben',
  kept: 'Cyfnod',
  chosen: 'Dewiswyd ar {date}',
  record: 'Cofnod {id}',
  download: 'Lawrlwytho fy nghofnod',
  some: 'Ymlaen yn rhannol',
  search: 'Chwilio am wasanaeth',
  none: 'Nid oes gwasanaeth â’r enw hwn.',
  session: 'nes i chi gau’r porwr',
  persistent: 'nes i chi ei ddileu',
};

/** The declaration in Welsh. */
export const declaration: DeclarationTexts = {
  choice: 'Eich dewis',
  undecided: 'Nid ydych wedi dewis eto.',
  allowed: 'Caniatawyd: {names}.',
  refused: 'Gwrthodwyd: {names}.',
  change: 'Newid fy newisiadau',
  withdraw: 'Tynnu fy nghaniatâd yn ôl',
  controller: 'Pwy sy’n gyfrifol',
  dated: 'Diweddarwyd ddiwethaf ar {date}.',
  name: 'Enw',
  provider: 'Darparwr',
  kind: 'Math',
  present: 'Yn y porwr hwn nawr',
  yes: 'Ydy',
  no: 'Nac ydy',
  unseen: 'Ni ellir ei weld o’r fan hon',
  kindCookie: 'Cwci',
  kindStorage: 'Storfa leol',
  kindDatabase: 'Cronfa ddata',
  third: '{kind} o wefan arall',
  nothing: 'Nid oes dim yn cael ei storio yn eich porwr ar gyfer hyn.',
  browsers: 'Diffodd cwcis yn eich porwr',
  browsersText:
    'Gall pob porwr ddileu cwcis a gwrthod rhai newydd, ar gyfer pob gwefan neu ar gyfer rhai unigol. Efallai na fydd rhannau o’r wefan hon yn gweithio wedyn.',
  browser: 'Cyfarwyddiadau ar gyfer {browser}',
  otherBrowsers: 'Porwyr eraill',
  independent: 'Cymorth annibynnol',
};

/** All the Welsh words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
