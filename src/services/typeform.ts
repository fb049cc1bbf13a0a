import type { CatalogueService } from '../types';

/**
 * Typeform. In `functional`, because every frame gets `disable-tracking=true`, which Typeform’s
 * embed library adds for its option `disableTracking`. What its library opens without a frame in
 * the page wants the option itself.
 * Names and durations: Open Cookie Database, rows "Typeform"; the option: source of
 * @typeform/embed 6.1; read 2026-11-23.
 */
export const typeform: CatalogueService = {
  id: 'typeform',
  category: 'functional',
  name: 'Typeform',
  provider: { name: 'TYPEFORM SL', url: 'https://www.typeform.com/privacy-policy/' },
  purpose: 'Shows forms in the page and receives the answers.',
  hosts: ['typeform.com'],
  frame: { query: { 'disable-tracking': 'true' } },
  cookies: [
    {
      name: 'tf_respondent_cc',
      purpose: 'Keeps the answer about cookies in a form',
      duration: '6 months',
      party: 'third',
    },
    {
      name: 'attribution_user_id',
      purpose: 'Notes how a visitor came to Typeform',
      duration: '1 year',
      party: 'third',
    },
  ],
};
