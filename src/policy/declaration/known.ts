import type { ConsentRecord, Settings, State } from '../../types';
import type { StoredKind } from '../rows';
import type { BrowserId } from './browsers';
import type { Words } from './words';

/** Names of what is stored in the browser, by kind; left out where nobody can look. */
export type Present = Readonly<Partial<Record<StoredKind, readonly string[]>>>;

/** All that a declaration is made of. A server knows less of it than a browser. */
export interface Known {
  /** With what the catalogue knows of the services. */
  readonly settings: Settings;
  readonly words: Words;
  /** Of lists, dates and durations. */
  readonly locale: string;
  /** Who keeps the widget's own cookie: the name of the site, or its host. */
  readonly site: string;
  /** What holds, and the answer behind it; left out where one text is for everybody. */
  readonly choice?: { readonly state: State; readonly record: ConsentRecord | null } | undefined;
  readonly present: Present;
  /** The browser at hand. */
  readonly browser?: BrowserId | undefined;
  /** Address of the privacy policy, unless it is this very page. */
  readonly policyUrl?: string | undefined;
  /** Where the page is, as part of a file's name; with it there are buttons, and the record as a file. */
  readonly host?: string | undefined;
}
