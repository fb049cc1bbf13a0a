import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Irish, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'ga',
  dir: 'ltr',
  accept: 'Ceadaigh uile',
  reject: 'Diúltaigh uile',
  saved: 'Sábháladh do roghanna. Is féidir leat iad a athrú am ar bith.',
  title: 'Fianáin ar {site}',
  text: 'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla. Tá cuid acu riachtanach; le do thoiliú, úsáidimid féin agus ár gcomhpháirtithe iad freisin chuige seo: {purposes}. Is féidir leat do roghanna a athrú am ar bith.',
  textNecessary: 'Ní úsáidimid ach fianáin agus teicneolaíochtaí comhchosúla atá riachtanach.',
  purposes: {
    functional: 'cuimhneamh ar do shocruithe',
    analytics: 'tomhas cuairteanna',
    marketing: 'fógraíocht phearsantaithe',
  },
  comma: '{list}, {name}',
  and: '{list} agus {name}',
  titles: {
    necessary: 'Riachtanach',
    functional: 'Feidhmiúil',
    analytics: 'Staitisticí',
    marketing: 'Margaíocht',
  },
  privacy: 'Beartas príobháideachais',
  choose: 'Roghnaigh',
  open: 'Roghanna fianán',
  textOptOut:
    'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla. Tá cuid acu riachtanach; mura ndiúltaíonn tú, úsáidimid féin agus ár gcomhpháirtithe iad freisin chuige seo: {purposes}. Is féidir leat diúltú nó do roghanna a athrú am ar bith.',
  textNotice:
    'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla. Tá cuid acu riachtanach; má théann tú chuig leathanach eile nó má dhúnann tú an fógra seo, úsáidimid féin agus ár gcomhpháirtithe iad freisin chuige seo: {purposes}. Is féidir leat diúltú anois nó am ar bith.',
  dismiss: 'Dún',
  conflict: 'Cheadaigh tú {names} roimhe seo: cuir ar siúl arís an méid atá uait fós.',
  exempt: 'Ar siúl go dtí go ndiúltaíonn tú: {names}.',
  signal:
    'Urramaítear an iarraidh diúltaithe: iarrann do bhrabhsálaí gan do shonraí a dhíol ná a roinnt.',
  changed: 'Nua ó do rogha dheireanach: {names}.',
  updated: 'Tá ár mbeartas príobháideachais athraithe ó do rogha dheireanach.',
  frameLead: 'Ábhar ó {service}',
  frameText: 'Má lódáiltear é, seoltar sonraí, amhail do sheoladh IP, chuig {provider}.',
  frameOnce: 'Lódáil uair amháin',
  frameAlways: 'Ceadaigh i gcónaí',
  frameScope: 'Clúdaíonn “Ceadaigh i gcónaí” gach rud faoin méid seo: {names}.',
};

/** The preferences in Irish. */
export const panel: PanelTexts = {
  preferences: 'Do roghanna fianán',
  lead: 'Socraigh cad a cheadaítear ar an suíomh seo. Coinnítear do rogha ar feadh {duration}; is féidir leat í a athrú am ar bith.',
  always: 'Ar siúl i gcónaí',
  save: 'Sábháil mo roghanna',
  close: 'Dún gan aon rud a athrú',
  descriptions: {
    necessary: 'An suíomh seo a choinneáil slán agus ag obair, agus cuimhneamh ar na roghanna seo.',
    functional:
      'Cuimhneamh ar do shocruithe agus ábhar ó shuíomhanna eile, amhail físeáin, a thaispeáint.',
    analytics: 'Cuairteanna agus úsáid na leathanach a chomhaireamh.',
    marketing:
      'Fógraí de réir do spéiseanna a thaispeáint anseo agus in áiteanna eile, agus iad a thomhas.',
  },
  services: {
    one: '{count} seirbhís',
    two: '{count} sheirbhís',
    few: '{count} sheirbhís',
    many: '{count} seirbhís',
    other: '{count} seirbhís',
  },
  policy: 'Príobháideachas',
  cookie: 'Fianán',
  purpose: 'Cuspóir',
  kept: 'Tréimhse',
  chosen: 'Roghnaithe an {date}',
  record: 'Taifead {id}',
  download: 'Íoslódáil mo thaifead',
  some: 'Ar siúl go páirteach',
  search: 'Aimsigh seirbhís',
  none: 'Níl aon seirbhís den ainm seo ann.',
  session: 'go dtí go ndúnann tú an brabhsálaí',
  persistent: 'go dtí go scriosann tú é',
};

/** The declaration in Irish. */
export const declaration: DeclarationTexts = {
  choice: 'Do rogha',
  undecided: 'Níl rogha déanta agat fós.',
  allowed: 'Ceadaithe: {names}.',
  refused: 'Diúltaithe: {names}.',
  change: 'Athraigh mo roghanna',
  withdraw: 'Tarraing siar mo thoiliú',
  controller: 'Cé atá freagrach',
  dated: 'Nuashonrú deireanach: {date}.',
  name: 'Ainm',
  provider: 'Soláthraí',
  kind: 'Cineál',
  present: 'Sa bhrabhsálaí seo anois',
  yes: 'Tá',
  no: 'Níl',
  unseen: 'Ní féidir é a fheiceáil anseo',
  kindCookie: 'Fianán',
  kindStorage: 'Stóras logánta',
  kindDatabase: 'Bunachar sonraí',
  third: '{kind} ó shuíomh eile',
  nothing: 'Ní stóráiltear aon rud i do bhrabhsálaí chuige seo.',
  browsers: 'Múch fianáin i do bhrabhsálaí',
  browsersText:
    'Is féidir le gach brabhsálaí fianáin a scriosadh agus diúltú do chinn nua, ar gach suíomh nó ar shuíomhanna ar leith. B’fhéidir ansin nach n-oibreoidh codanna den suíomh seo.',
  browser: 'Treoracha do {browser}',
  otherBrowsers: 'Brabhsálaithe eile',
  independent: 'Cabhair neamhspleách',
};

/** All the Irish words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
