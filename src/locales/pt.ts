import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in European Portuguese, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'pt',
  dir: 'ltr',
  accept: 'Aceitar tudo',
  reject: 'Rejeitar tudo',
  saved: 'As suas escolhas foram guardadas. Pode alterá-las a qualquer momento.',
  title: 'Cookies em {site}',
  text: 'Utilizamos cookies e tecnologias semelhantes. Alguns são necessários; com o seu consentimento, nós e os nossos parceiros também os utilizamos para {purposes}. Pode alterar as suas escolhas a qualquer momento.',
  textNecessary: 'Utilizamos apenas os cookies e as tecnologias semelhantes necessários.',
  purposes: {
    functional: 'memorizar as suas definições',
    analytics: 'medir as visitas',
    marketing: 'mostrar publicidade personalizada',
  },
  comma: '{list}, {name}',
  and: '{list} e {name}',
  titles: {
    necessary: 'Necessários',
    functional: 'Funcionais',
    analytics: 'Estatísticas',
    marketing: 'Marketing',
  },
  privacy: 'Política de privacidade',
  choose: 'Escolher',
  open: 'Escolhas de cookies',
  textOptOut:
    'Utilizamos cookies e tecnologias semelhantes. Alguns são necessários; nós e os nossos parceiros também os utilizamos para {purposes}, salvo se rejeitar esta utilização. Pode rejeitá-la ou alterar as suas escolhas a qualquer momento.',
  textNotice:
    'Utilizamos cookies e tecnologias semelhantes. Alguns são necessários; nós e os nossos parceiros também os utilizamos para {purposes} se passar a outra página ou fechar este aviso. Pode rejeitar esta utilização agora ou a qualquer momento.',
  dismiss: 'Fechar',
  conflict: 'Antes permitiu: {names}. Volte a ativar o que, ainda assim, desejar.',
  exempt: 'Ativos até recusar: {names}.',
  signal:
    'Oposição respeitada: o seu navegador pede que os seus dados não sejam vendidos nem partilhados.',
  changed: 'Novo desde as suas últimas escolhas: {names}.',
  updated: 'A nossa política de privacidade mudou desde as suas últimas escolhas.',
  frameLead: 'Conteúdo de {service}',
  frameText: 'Ao carregá-lo, são enviados dados, como o seu endereço IP, para {provider}.',
  frameOnce: 'Carregar uma vez',
  frameAlways: 'Permitir sempre',
  frameScope: '«Permitir sempre» abrange tudo o que está incluído em {names}.',
};

/** The preferences in European Portuguese. */
export const panel: PanelTexts = {
  preferences: 'As suas escolhas de cookies',
  lead: 'Decida o que pode funcionar neste site. As suas escolhas são guardadas durante {duration}; pode alterá-las a qualquer momento.',
  always: 'Sempre ativos',
  save: 'Guardar escolhas',
  close: 'Fechar sem alterar nada',
  descriptions: {
    necessary: 'Fazem com que este site funcione em segurança e memorizam estas escolhas.',
    functional: 'Memorizam as suas definições e mostram conteúdos de outros sites, como vídeos.',
    analytics: 'Contam as visitas e mostram que páginas são utilizadas.',
    marketing: 'Mostram e medem, aqui e noutros sites, anúncios de acordo com os seus interesses.',
  },
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  policy: 'privacidade',
  cookie: 'Cookie',
  purpose: 'Finalidade',
  kept: 'Duração',
  chosen: 'Escolhas de {date}',
  record: 'Comprovativo {id}',
  download: 'Transferir o meu comprovativo',
  some: 'Ativos em parte',
  search: 'Procurar um serviço',
  none: 'Nenhum serviço tem este nome.',
  session: 'até fechar o navegador',
  persistent: 'até o apagar',
};

/** The declaration in European Portuguese. */
export const declaration: DeclarationTexts = {
  choice: 'As suas escolhas',
  undecided: 'Ainda não escolheu.',
  allowed: 'Permitido: {names}.',
  refused: 'Rejeitado: {names}.',
  change: 'Alterar escolhas',
  withdraw: 'Retirar o meu consentimento',
  controller: 'Quem é responsável',
  dated: 'Última atualização: {date}.',
  name: 'Nome',
  provider: 'Fornecedor',
  kind: 'Tipo',
  present: 'Agora neste navegador',
  yes: 'Sim',
  no: 'Não',
  unseen: 'Não visível a partir daqui',
  kindCookie: 'Cookie',
  kindStorage: 'Armazenamento local',
  kindDatabase: 'Base de dados',
  third: '{kind} de outro site',
  nothing: 'Para isto, nada é guardado no seu navegador.',
  browsers: 'Desativar os cookies no seu navegador',
  browsersText:
    'Todos os navegadores podem apagar cookies e rejeitar novos, em todos os sites ou só em alguns. Nesse caso, algumas partes deste site podem deixar de funcionar.',
  browser: 'Instruções para {browser}',
  otherBrowsers: 'Outros navegadores',
  independent: 'Ajuda independente',
};

/** All the European Portuguese words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
