import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in French, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'fr',
  dir: 'ltr',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  saved: 'Vos choix sont enregistrés. Vous pouvez les modifier à tout moment.',
  title: 'Cookies sur {site}',
  text: 'Nous utilisons des cookies et des technologies similaires. Certains sont nécessaires ; avec votre consentement, nos partenaires et nous les utilisons aussi pour {purposes}. Vous pouvez modifier vos choix à tout moment.',
  textNecessary: 'Nous n’utilisons que les cookies et technologies similaires nécessaires.',
  purposes: {
    functional: 'mémoriser vos réglages',
    analytics: 'mesurer l’audience',
    marketing: 'afficher de la publicité personnalisée',
  },
  comma: '{list}, {name}',
  and: '{list} et {name}',
  titles: {
    necessary: 'Nécessaires',
    functional: 'Fonctionnels',
    analytics: 'Mesure d’audience',
    marketing: 'Marketing',
  },
  privacy: 'Politique de confidentialité',
  choose: 'Choisir',
  open: 'Choix de cookies',
  textOptOut:
    'Nous utilisons des cookies et des technologies similaires. Certains sont nécessaires ; nos partenaires et nous les utilisons aussi pour {purposes}, sauf si vous refusez. Vous pouvez refuser ou modifier vos choix à tout moment.',
  textNotice:
    'Nous utilisons des cookies et des technologies similaires. Certains sont nécessaires ; nos partenaires et nous les utilisons aussi pour {purposes} si vous passez à une autre page ou fermez ce message. Vous pouvez refuser maintenant ou à tout moment.',
  dismiss: 'Fermer',
  conflict: 'Vous aviez autorisé : {names}. Réactivez ce que vous souhaitez malgré tout.',
  exempt: 'Actifs tant que vous ne refusez pas : {names}.',
  signal:
    'Opposition respectée : votre navigateur demande de ne pas vendre ni partager vos données.',
  changed: 'Nouveau depuis vos derniers choix : {names}.',
  updated: 'Notre politique de confidentialité a changé depuis vos derniers choix.',
  frameLead: 'Contenu fourni par {service}',
  frameText: 'Le chargement transmet des données, comme votre adresse IP, à {provider}.',
  frameOnce: 'Charger une fois',
  frameAlways: 'Toujours autoriser',
  frameScope: '« Toujours autoriser » vaut pour tout ce qui relève de : {names}.',
};

/** The preferences in French. */
export const panel: PanelTexts = {
  preferences: 'Vos choix de cookies',
  lead: 'Décidez de ce qui peut fonctionner sur ce site. Vos choix sont conservés pendant {duration} ; vous pouvez les modifier à tout moment.',
  always: 'Toujours actifs',
  save: 'Enregistrer mes choix',
  close: 'Fermer sans rien modifier',
  descriptions: {
    necessary: 'Font fonctionner ce site de façon sûre et mémorisent ces choix.',
    functional:
      'Mémorisent vos réglages et affichent des contenus d’autres sites, comme des vidéos.',
    analytics: 'Comptent les visites et indiquent les pages consultées.',
    marketing:
      'Affichent et mesurent, ici et ailleurs, des publicités selon vos centres d’intérêt.',
  },
  services: { one: '{count} service', many: '{count} de services', other: '{count} services' },
  policy: 'confidentialité',
  cookie: 'Cookie',
  purpose: 'Finalité',
  kept: 'Durée',
  chosen: 'Choix du {date}',
  record: 'Justificatif {id}',
  download: 'Télécharger mon justificatif',
  some: 'Actifs en partie',
  search: 'Rechercher un service',
  none: 'Aucun service ne porte ce nom.',
  session: 'jusqu’à la fermeture du navigateur',
  persistent: 'jusqu’à ce que vous le supprimiez',
};

/** The declaration in French. */
export const declaration: DeclarationTexts = {
  choice: 'Vos choix',
  undecided: 'Vous n’avez pas encore choisi.',
  allowed: 'Autorisé : {names}.',
  refused: 'Refusé : {names}.',
  change: 'Modifier mes choix',
  withdraw: 'Retirer mon consentement',
  controller: 'Qui est responsable',
  dated: 'Dernière mise à jour : {date}.',
  name: 'Nom',
  provider: 'Fournisseur',
  kind: 'Type',
  present: 'Actuellement dans ce navigateur',
  yes: 'Oui',
  no: 'Non',
  unseen: 'Non visible d’ici',
  kindCookie: 'Cookie',
  kindStorage: 'Stockage local',
  kindDatabase: 'Base de données',
  third: '{kind} d’un autre site',
  nothing: 'Rien n’est enregistré dans votre navigateur à ce titre.',
  browsers: 'Désactiver les cookies dans votre navigateur',
  browsersText:
    'Tous les navigateurs permettent de supprimer les cookies et d’en refuser de nouveaux, pour tous les sites ou quelques-uns. Certaines parties de ce site peuvent alors ne plus fonctionner.',
  browser: 'Instructions pour {browser}',
  otherBrowsers: 'Autres navigateurs',
  independent: 'Aide indépendante',
};

/** All the French words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
