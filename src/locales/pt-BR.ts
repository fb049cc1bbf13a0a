import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Brazilian Portuguese, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'pt-BR',
  dir: 'ltr',
  accept: 'Aceitar tudo',
  reject: 'Rejeitar tudo',
  saved: 'Suas escolhas foram salvas. Você pode alterá-las a qualquer momento.',
  title: 'Cookies em {site}',
  text: 'Utilizamos cookies e tecnologias semelhantes. Alguns são necessários; com seu consentimento, nós e nossos parceiros também os utilizamos para {purposes}. Você pode alterar suas escolhas a qualquer momento.',
  textNecessary: 'Utilizamos somente os cookies e as tecnologias semelhantes necessários.',
  purposes: {
    functional: 'lembrar suas configurações',
    analytics: 'medir as visitas',
    marketing: 'exibir publicidade personalizada',
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
    'Utilizamos cookies e tecnologias semelhantes. Alguns são necessários; nós e nossos parceiros também os utilizamos para {purposes}, a menos que você rejeite esse uso. Você pode rejeitá-lo ou alterar suas escolhas a qualquer momento.',
  textNotice:
    'Utilizamos cookies e tecnologias semelhantes. Alguns são necessários; nós e nossos parceiros também os utilizamos para {purposes} se você for para outra página ou fechar este aviso. Você pode rejeitar esse uso agora ou a qualquer momento.',
  dismiss: 'Fechar',
  conflict: 'Antes você permitiu: {names}. Ative novamente o que ainda assim desejar.',
  exempt: 'Ativos até você recusar: {names}.',
  signal:
    'Oposição respeitada: seu navegador pede que seus dados não sejam vendidos nem compartilhados.',
  changed: 'Novo desde suas últimas escolhas: {names}.',
  updated: 'Nossa política de privacidade mudou desde suas últimas escolhas.',
  frameLead: 'Conteúdo de {service}',
  frameText: 'Ao carregar, dados como seu endereço IP são enviados para {provider}.',
  frameOnce: 'Carregar uma vez',
  frameAlways: 'Permitir sempre',
  frameScope: '“Permitir sempre” abrange tudo o que está incluído em {names}.',
};

/** The preferences in Brazilian Portuguese. */
export const panel: PanelTexts = {
  preferences: 'Suas escolhas de cookies',
  lead: 'Decida o que pode funcionar neste site. Suas escolhas são mantidas por {duration}; você pode alterá-las a qualquer momento.',
  always: 'Sempre ativos',
  save: 'Salvar escolhas',
  close: 'Fechar sem alterar nada',
  descriptions: {
    necessary: 'Fazem este site funcionar com segurança e lembram estas escolhas.',
    functional: 'Lembram suas configurações e exibem conteúdo de outros sites, como vídeos.',
    analytics: 'Contam as visitas e mostram quais páginas são usadas.',
    marketing: 'Exibem e medem, aqui e em outros sites, anúncios de acordo com seus interesses.',
  },
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  policy: 'privacidade',
  cookie: 'Cookie',
  purpose: 'Finalidade',
  kept: 'Duração',
  chosen: 'Escolhas de {date}',
  record: 'Comprovante {id}',
  download: 'Baixar meu comprovante',
  some: 'Ativos em parte',
  search: 'Buscar um serviço',
  none: 'Nenhum serviço tem esse nome.',
  session: 'até você fechar o navegador',
  persistent: 'até você excluir',
};

/** The declaration in Brazilian Portuguese. */
export const declaration: DeclarationTexts = {
  choice: 'Suas escolhas',
  undecided: 'Você ainda não escolheu.',
  allowed: 'Permitido: {names}.',
  refused: 'Rejeitado: {names}.',
  change: 'Alterar escolhas',
  withdraw: 'Revogar meu consentimento',
  controller: 'Quem é responsável',
  dated: 'Última atualização: {date}.',
  name: 'Nome',
  provider: 'Fornecedor',
  kind: 'Tipo',
  present: 'Agora neste navegador',
  yes: 'Sim',
  no: 'Não',
  unseen: 'Não visível daqui',
  kindCookie: 'Cookie',
  kindStorage: 'Armazenamento local',
  kindDatabase: 'Banco de dados',
  third: '{kind} de outro site',
  nothing: 'Para isso, nada é armazenado no seu navegador.',
  browsers: 'Desativar os cookies no seu navegador',
  browsersText:
    'Todos os navegadores podem excluir cookies e rejeitar novos, em todos os sites ou só em alguns. Nesse caso, partes deste site podem deixar de funcionar.',
  browser: 'Instruções para {browser}',
  otherBrowsers: 'Outros navegadores',
  independent: 'Ajuda independente',
};

/** All the Brazilian Portuguese words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
