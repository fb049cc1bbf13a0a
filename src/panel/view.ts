import type { Consent, GivenTexts, PanelTexts, Settings, Texts } from '../types';
import type { Draft } from './draft';

/** What every part of the dialog is drawn from. */
export interface View {
  readonly consent: Consent;
  /** With what the catalogue knows of the services. */
  readonly settings: Settings;
  readonly texts: PanelTexts &
    Pick<Texts, 'accept' | 'reject' | 'saved' | 'titles'> &
    Pick<GivenTexts, 'news'>;
  readonly draft: Draft;
  /** Categories whose services are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly setDraft: (draft: Draft) => void;
  readonly fold: (category: string) => void;
  /** What is typed to find a service. */
  readonly query: string;
  readonly setQuery: (query: string) => void;
}
