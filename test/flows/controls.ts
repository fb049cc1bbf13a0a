/** Where the widget's controls are: part of its public contract. */

/** On the notice: real buttons of the page, where extensions and translators find them. */
export const NOTICE = {
  accept: '#askfirst > [data-askfirst-action=accept]',
  reject: '#askfirst > [data-askfirst-action=reject]',
  preferences: '#askfirst > [data-askfirst-action=preferences]',
};

/** In the preferences dialog, inside the shadow root. */
export const PANEL = {
  dialog: '#askfirst >>> dialog',
  accept: '#askfirst >>> dialog [data-askfirst-action=accept]',
  reject: '#askfirst >>> dialog [data-askfirst-action=reject]',
  save: '#askfirst >>> dialog [data-askfirst-action=save]',
  close: '#askfirst >>> dialog [data-askfirst-action=close]',
  category: (name: string) => `#askfirst >>> [data-askfirst-category=${name}]`,
};

/** The small button to come back, on pages without a control of their own. */
export const TRIGGER = '#askfirst >>> [part~=trigger]';

/** The site's own "Cookie settings". */
export const OWN_CONTROL = 'footer [data-askfirst=preferences]';
