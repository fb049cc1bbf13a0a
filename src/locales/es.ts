import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Spanish, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'es',
  dir: 'ltr',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  saved: 'Su elección se ha guardado. Puede cambiarla en cualquier momento.',
  title: 'Cookies en {site}',
  text: 'Utilizamos cookies y tecnologías similares. Algunas son necesarias; con su consentimiento, nosotros y nuestros socios también las utilizamos para {purposes}. Puede cambiar su elección en cualquier momento.',
  textNecessary: 'Utilizamos solo las cookies y tecnologías similares necesarias.',
  purposes: {
    functional: 'recordar sus ajustes',
    analytics: 'medir las visitas',
    marketing: 'mostrar publicidad personalizada',
  },
  comma: '{list}, {name}',
  and: '{list} y {name}',
  titles: {
    necessary: 'Necesarias',
    functional: 'Funcionales',
    analytics: 'Estadísticas',
    marketing: 'Marketing',
  },
  privacy: 'Política de privacidad',
  choose: 'Elegir',
  open: 'Elección de cookies',
  textOptOut:
    'Utilizamos cookies y tecnologías similares. Algunas son necesarias; nosotros y nuestros socios también las utilizamos para {purposes}, salvo que rechace este uso. Puede rechazarlo o cambiar su elección en cualquier momento.',
  textNotice:
    'Utilizamos cookies y tecnologías similares. Algunas son necesarias; nosotros y nuestros socios también las utilizamos para {purposes} si pasa a otra página o cierra este aviso. Puede rechazar este uso ahora o en cualquier momento.',
  dismiss: 'Cerrar',
  conflict: 'Antes permitió: {names}. Vuelva a activar lo que desee de todos modos.',
  exempt: 'Activos hasta que los rechace: {names}.',
  signal: 'Oposición respetada: su navegador pide que sus datos no se vendan ni se compartan.',
  changed: 'Nuevo desde su última elección: {names}.',
  updated: 'Nuestra política de privacidad ha cambiado desde su última elección.',
  frameLead: 'Contenido de {service}',
  frameText: 'Al cargarlo se envían datos, como su dirección IP, a {provider}.',
  frameOnce: 'Cargar una vez',
  frameAlways: 'Permitir siempre',
  frameScope: '«Permitir siempre» abarca todo lo incluido en {names}.',
};

/** The preferences in Spanish. */
export const panel: PanelTexts = {
  preferences: 'Su elección de cookies',
  lead: 'Decida qué puede funcionar en este sitio. Su elección se guarda durante {duration}; puede cambiarla en cualquier momento.',
  always: 'Siempre activas',
  save: 'Guardar mi elección',
  close: 'Cerrar sin cambiar nada',
  descriptions: {
    necessary: 'Hacen que este sitio funcione de forma segura y recuerdan esta elección.',
    functional: 'Recuerdan sus ajustes y muestran contenido de otros sitios, como vídeos.',
    analytics: 'Cuentan las visitas y muestran qué páginas se usan.',
    marketing: 'Muestran y miden, aquí y en otros sitios, anuncios según sus intereses.',
  },
  services: { one: '{count} servicio', many: '{count} de servicios', other: '{count} servicios' },
  policy: 'privacidad',
  cookie: 'Cookie',
  purpose: 'Finalidad',
  kept: 'Duración',
  chosen: 'Elección del {date}',
  record: 'Justificante {id}',
  download: 'Descargar mi justificante',
  some: 'Activas en parte',
  search: 'Buscar un servicio',
  none: 'Ningún servicio tiene este nombre.',
  session: 'hasta que cierre el navegador',
  persistent: 'hasta que lo borre',
};

/** The declaration in Spanish. */
export const declaration: DeclarationTexts = {
  choice: 'Su elección',
  undecided: 'Aún no ha elegido.',
  allowed: 'Permitido: {names}.',
  refused: 'Rechazado: {names}.',
  change: 'Cambiar mi elección',
  withdraw: 'Retirar mi consentimiento',
  controller: 'Quién es responsable',
  dated: 'Última actualización: {date}.',
  name: 'Nombre',
  provider: 'Proveedor',
  kind: 'Tipo',
  present: 'Ahora en este navegador',
  yes: 'Sí',
  no: 'No',
  unseen: 'No se puede ver desde aquí',
  kindCookie: 'Cookie',
  kindStorage: 'Almacenamiento local',
  kindDatabase: 'Base de datos',
  third: '{kind} de otro sitio',
  nothing: 'Para esto no se guarda nada en su navegador.',
  browsers: 'Desactivar las cookies en su navegador',
  browsersText:
    'Todos los navegadores pueden borrar cookies y rechazar otras nuevas, en todos los sitios o solo en algunos. Es posible que entonces algunas partes de este sitio dejen de funcionar.',
  browser: 'Instrucciones para {browser}',
  otherBrowsers: 'Otros navegadores',
  independent: 'Ayuda independiente',
};

/** All the Spanish words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
