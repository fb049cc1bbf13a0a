import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Finnish, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'fi',
  dir: 'ltr',
  accept: 'Hyväksy kaikki',
  reject: 'Hylkää kaikki',
  saved: 'Valintasi on tallennettu. Voit muuttaa sitä milloin tahansa.',
  title: 'Evästeet sivustolla {site}',
  text: 'Käytämme evästeitä ja vastaavia tekniikoita. Osa on välttämättömiä; suostumuksellasi me ja kumppanimme käytämme niitä myös {purposes}. Voit muuttaa valintaasi milloin tahansa.',
  textNecessary: 'Käytämme vain välttämättömiä evästeitä ja vastaavia tekniikoita.',
  purposes: {
    functional: 'asetusten muistamiseen',
    analytics: 'käyntien mittaamiseen',
    marketing: 'kohdennettuun mainontaan',
  },
  comma: '{list}, {name}',
  and: '{list} ja {name}',
  titles: {
    necessary: 'Välttämättömät',
    functional: 'Toiminnalliset',
    analytics: 'Tilastointi',
    marketing: 'Markkinointi',
  },
  privacy: 'Tietosuojaseloste',
  choose: 'Valitse',
  open: 'Evästevalinta',
  textOptOut:
    'Käytämme evästeitä ja vastaavia tekniikoita. Osa on välttämättömiä; me ja kumppanimme käytämme niitä myös {purposes}, ellet kieltäydy. Voit kieltäytyä tai muuttaa valintaasi milloin tahansa.',
  textNotice:
    'Käytämme evästeitä ja vastaavia tekniikoita. Osa on välttämättömiä; me ja kumppanimme käytämme niitä myös {purposes}, kun siirryt toiselle sivulle tai suljet tämän ilmoituksen. Voit kieltäytyä nyt tai milloin tahansa myöhemmin.',
  dismiss: 'Sulje',
  conflict: 'Olet aiemmin sallinut: {names}. Kytke uudelleen päälle se, minkä silti haluat.',
  exempt: 'Käytössä, kunnes hylkäät: {names}.',
  signal: 'Kieltoa noudatetaan: selaimesi pyytää, ettei tietojasi myydä eikä luovuteta.',
  changed: 'Uutta viime valintasi jälkeen: {names}.',
  updated: 'Tietosuojaselosteemme on muuttunut viime valintasi jälkeen.',
  frameLead: 'Sisältöä palvelusta {service}',
  frameText: 'Kun lataat sisällön, {provider} saa tietoja, kuten IP-osoitteesi.',
  frameOnce: 'Lataa kerran',
  frameAlways: 'Salli aina',
  frameScope: '”Salli aina” kattaa kaiken tämän: {names}.',
};

/** The preferences in Finnish. */
export const panel: PanelTexts = {
  preferences: 'Evästevalintasi',
  lead: 'Päätä, mitä tällä sivustolla sallitaan. Voit muuttaa valintaasi milloin tahansa. Valinnan säilytysaika: {duration}.',
  always: 'Aina päällä',
  save: 'Tallenna valintani',
  close: 'Sulje muuttamatta mitään',
  descriptions: {
    necessary: 'Pitävät sivuston toimivana ja turvallisena ja muistavat tämän valinnan.',
    functional: 'Muistavat asetuksesi ja näyttävät muiden sivustojen sisältöä, kuten videoita.',
    analytics: 'Laskevat käyntejä ja kertovat, mitä sivuja käytetään.',
    marketing: 'Näyttävät ja mittaavat mainoksia kiinnostuksesi mukaan täällä ja muualla.',
  },
  services: { one: '{count} palvelu', other: '{count} palvelua' },
  policy: 'tietosuojaseloste',
  cookie: 'Eväste',
  purpose: 'Käyttötarkoitus',
  kept: 'Säilytysaika',
  chosen: 'Valittu {date}',
  record: 'Kirjaus {id}',
  download: 'Lataa kirjaukseni',
  some: 'Osittain päällä',
  search: 'Etsi palvelua',
  none: 'Tämännimistä palvelua ei ole.',
  session: 'kunnes suljet selaimen',
  persistent: 'kunnes poistat sen',
};

/** The declaration in Finnish. */
export const declaration: DeclarationTexts = {
  choice: 'Valintasi',
  undecided: 'Et ole vielä tehnyt valintaa.',
  allowed: 'Sallittu: {names}.',
  refused: 'Hylätty: {names}.',
  change: 'Muuta valintaani',
  withdraw: 'Peruuta suostumukseni',
  controller: 'Sivustosta vastaa',
  dated: 'Päivitetty viimeksi {date}.',
  name: 'Nimi',
  provider: 'Palveluntarjoaja',
  kind: 'Tyyppi',
  present: 'Nyt tässä selaimessa',
  yes: 'Kyllä',
  no: 'Ei',
  unseen: 'Ei näy täältä',
  kindCookie: 'Eväste',
  kindStorage: 'Paikallinen tallennustila',
  kindDatabase: 'Tietokanta',
  third: '{kind} toiselta sivustolta',
  nothing: 'Tätä varten selaimeesi ei tallenneta mitään.',
  browsers: 'Evästeiden estäminen selaimessa',
  browsersText:
    'Jokainen selain voi poistaa evästeitä ja estää uudet joko kaikilta sivustoilta tai yksittäisiltä. Osa tästä sivustosta ei silloin ehkä enää toimi.',
  browser: 'Ohjeet: {browser}',
  otherBrowsers: 'Muut selaimet',
  independent: 'Riippumatonta apua',
};

/** All the Finnish words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
