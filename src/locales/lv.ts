import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Latvian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'lv',
  dir: 'ltr',
  accept: 'Pieņemt visas',
  reject: 'Noraidīt visas',
  saved: 'Jūsu izvēle ir saglabāta. Varat to mainīt jebkurā laikā.',
  title: 'Sīkdatnes vietnē {site}',
  text: 'Mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas. Dažas ir nepieciešamas; ar jūsu piekrišanu mēs un mūsu partneri tās izmantojam arī {purposes}. Savu izvēli varat mainīt jebkurā laikā.',
  textNecessary: 'Mēs izmantojam tikai nepieciešamās sīkdatnes un līdzīgas tehnoloģijas.',
  purposes: {
    functional: 'iestatījumu iegaumēšanai',
    analytics: 'apmeklējumu uzskaitei',
    marketing: 'personalizētai reklāmai',
  },
  comma: '{list}, {name}',
  and: '{list} un {name}',
  titles: {
    necessary: 'Nepieciešamās',
    functional: 'Funkcionālās',
    analytics: 'Statistika',
    marketing: 'Mārketings',
  },
  privacy: 'Privātuma politika',
  choose: 'Izvēlēties',
  open: 'Sīkdatņu izvēle',
  textOptOut:
    'Mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas. Dažas ir nepieciešamas; mēs un mūsu partneri tās izmantojam arī {purposes}, ja vien jūs neatsakāties. Varat atteikties vai mainīt savu izvēli jebkurā laikā.',
  textNotice:
    'Mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas. Dažas ir nepieciešamas; mēs un mūsu partneri tās izmantojam arī {purposes}, kad pārejat uz citu lapu vai aizverat šo paziņojumu. Varat atteikties tagad vai jebkurā laikā vēlāk.',
  dismiss: 'Aizvērt',
  conflict: 'Iepriekš atļāvāt: {names}. Atkal ieslēdziet to, ko tomēr vēlaties.',
  exempt: 'Ieslēgts, līdz atsakāties: {names}.',
  signal: 'Atteikums ievērots: jūsu pārlūks lūdz jūsu datus nepārdot un nenodot citiem.',
  changed: 'Kopš jūsu pēdējās izvēles pievienots: {names}.',
  updated: 'Mūsu privātuma politika kopš jūsu pēdējās izvēles ir mainījusies.',
  frameLead: 'Ārējs saturs: {service}',
  frameText: 'Kad saturu ielādē, {provider} saņem datus, piemēram, jūsu IP adresi.',
  frameOnce: 'Ielādēt vienreiz',
  frameAlways: 'Vienmēr atļaut',
  frameScope: '„Vienmēr atļaut” attiecas uz visu šo: {names}.',
};

/** The preferences in Latvian. */
export const panel: PanelTexts = {
  preferences: 'Jūsu sīkdatņu izvēle',
  lead: 'Izlemiet, kas drīkst darboties šajā vietnē. Savu izvēli varat mainīt jebkurā laikā. Izvēles glabāšanas laiks: {duration}.',
  always: 'Vienmēr ieslēgts',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt, neko nemainot',
  descriptions: {
    necessary: 'Uztur vietnes darbību un drošību un iegaumē šo izvēli.',
    functional: 'Iegaumē jūsu iestatījumus un rāda citu vietņu saturu, piemēram, video.',
    analytics: 'Uzskaita apmeklējumus un rāda, kuras lapas tiek izmantotas.',
    marketing: 'Rāda un mēra reklāmu pēc jūsu interesēm šeit un citur.',
  },
  services: {
    zero: '{count} pakalpojumu',
    one: '{count} pakalpojums',
    other: '{count} pakalpojumi',
  },
  policy: 'privātuma politika',
  cookie: 'Sīkdatne',
  purpose: 'Nolūks',
  kept: 'Glabāšanas laiks',
  chosen: 'Izvēles datums: {date}',
  record: 'Ieraksts {id}',
  download: 'Lejupielādēt savu ierakstu',
  some: 'Daļēji ieslēgts',
  search: 'Meklēt pakalpojumu',
  none: 'Pakalpojuma ar šādu nosaukumu nav.',
  session: 'līdz jūs aizverat pārlūku',
  persistent: 'līdz jūs to izdzēšat',
};

/** The declaration in Latvian. */
export const declaration: DeclarationTexts = {
  choice: 'Jūsu izvēle',
  undecided: 'Izvēle vēl nav izdarīta.',
  allowed: 'Atļauts: {names}.',
  refused: 'Noraidīts: {names}.',
  change: 'Mainīt izvēli',
  withdraw: 'Atsaukt piekrišanu',
  controller: 'Kas ir atbildīgs',
  dated: 'Pēdējās izmaiņas: {date}.',
  name: 'Nosaukums',
  provider: 'Pakalpojuma sniedzējs',
  kind: 'Veids',
  present: 'Tagad šajā pārlūkā',
  yes: 'Jā',
  no: 'Nē',
  unseen: 'No šejienes nav redzams',
  kindCookie: 'Sīkdatne',
  kindStorage: 'Lokālā krātuve',
  kindDatabase: 'Datubāze',
  third: '{kind} no citas vietnes',
  nothing: 'Šim nolūkam jūsu pārlūkā nekas netiek glabāts.',
  browsers: 'Sīkdatņu izslēgšana pārlūkā',
  browsersText:
    'Ikviens pārlūks var dzēst sīkdatnes un noraidīt jaunas visās vietnēs vai atsevišķās. Dažas šīs vietnes daļas tad var nedarboties.',
  browser: 'Norādījumi: {browser}',
  otherBrowsers: 'Citi pārlūki',
  independent: 'Neatkarīga palīdzība',
};

/** All the Latvian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
