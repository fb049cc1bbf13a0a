/** The words that visitors read. @module */

/** The words of the first layer. `[label](url)` makes a link where it says so. */
export interface NoticeTexts {
  /** Heading. `{site}` is the site's name. */
  readonly title: string;
  /** What happens. `{site}`, and `{purposes}`: a list made of the purposes below. May hold links. */
  readonly text: string;
  /** Used instead of `text` when nothing optional is asked. */
  readonly textNecessary: string;
  /** Short purposes, to complete "we would like to …". A category without one uses its title. */
  readonly purposes: { readonly [category: string]: string };
  /** Adds a name to the list of those before it, where more follow: "statistics, settings". */
  readonly comma: string;
  /** Adds the last name: "statistics, settings and advertising". */
  readonly and: string;
  /** Headings of the default categories. */
  readonly titles: { readonly [category: string]: string };
  /** Label of the link to the privacy policy. */
  readonly privacy: string;
  /** Label of the button that says yes to everything. */
  readonly accept: string;
  /** Label of the button that says no to everything optional. */
  readonly reject: string;
  /** Label of the button to the preferences. */
  readonly choose: string;
  /** Status message after an answer. */
  readonly saved: string;
  /** Name of the button to come back. */
  readonly open: string;
}

/** The words of the preferences dialog. */
export interface PanelTexts {
  /** Heading. */
  readonly preferences: string;
  /** `{duration}` is how long an answer is kept, made by `Intl`. */
  readonly lead: string;
  /** Beside what needs no consent, in place of a switch. */
  readonly always: string;
  /** Label of the button that saves the switches. */
  readonly save: string;
  /** Name of the close button; says that nothing changes. */
  readonly close: string;
  /** One sentence each on the default categories: what happens when it is on. */
  readonly descriptions: { readonly [category: string]: string };
  /** `{count}` services: one form per CLDR plural category in use, `other` at least. */
  readonly services: { readonly other: string; readonly [plural: string]: string };
  /** Label of a link to the policy of a provider. */
  readonly policy: string;
  /** Heading of the column of names. */
  readonly cookie: string;
  /** Heading of the column of purposes. */
  readonly purpose: string;
  /** Heading of the column of durations. */
  readonly kept: string;
  /** `{date}` is made by `Intl`. */
  readonly chosen: string;
  /** `{id}` is what the visitor's record goes by. */
  readonly record: string;
  /** Label of the button that saves the record as a file. */
  readonly download: string;
  /** Beside the switch of a category of which only a part is on. */
  readonly some: string;
  /** Label of the field to find a service by name. */
  readonly search: string;
  /** No service has such a name. */
  readonly none: string;
  /** How long something is kept that ends with the visit. */
  readonly session: string;
  /** How long something is kept that has no end of its own. */
  readonly persistent: string;
}

/** The words that the notice needs under other rules than the plain ones. */
export interface RuleTexts {
  /** Instead of `text` under `opt-out`. */
  readonly textOptOut: string;
  /** Instead of `text` under `notice`. */
  readonly textNotice: string;
  /** Instead of `accept` under `notice`, where nobody says yes. */
  readonly dismiss: string;
  /** `{names}`: services that the law there lets run until they are refused. */
  readonly exempt: string;
  /** `{names}`: what the visitor allowed before the browser sent an opt-out signal. */
  readonly conflict: string;
  /** An opt-out signal of the browser is honoured. */
  readonly signal: string;
  /** `{names}`: what is asked now and was not asked before. */
  readonly changed: string;
  /** The policy has changed, and nothing new is asked. */
  readonly updated: string;
}

/** The words in place of a frame that is held back. */
export interface FrameTexts {
  /** Heading of a frame that has no title of its own. `{service}` is its name, or the host. */
  readonly frameLead: string;
  /** What happens when it loads. `{provider}` is who receives the data. */
  readonly frameText: string;
  /** Loads this one, on this page view. */
  readonly frameOnce: string;
  /** Grants what the frame needs. */
  readonly frameAlways: string;
  /** What that covers beyond this frame. `{names}` are titles of categories. */
  readonly frameScope: string;
}

/** What a file of words holds for the first layer and for what stands in the page. */
export interface FirstTexts extends NoticeTexts, RuleTexts, FrameTexts {
  /** BCP 47. */
  readonly lang: string;
  /** The direction the language is written in. */
  readonly dir: 'ltr' | 'rtl';
}

/** The words of the declaration inside a page of the site. */
export interface DeclarationTexts {
  /** Heading over the visitor's own answer. */
  readonly choice: string;
  /** Nobody has answered yet. */
  readonly undecided: string;
  /** `{names}` are titles of categories and names of services. */
  readonly allowed: string;
  /** Everything optional was refused. */
  readonly refused: string;
  /** Label of the button to the preferences. */
  readonly change: string;
  /** Label of the button that takes every yes back. */
  readonly withdraw: string;
  /** Heading over who runs the site, and how to reach them. */
  readonly controller: string;
  /** `{date}` of the policy, made by `Intl`. */
  readonly dated: string;
  /** Headings of columns. */
  readonly name: string;
  /** Heading of the column of providers. */
  readonly provider: string;
  /** Heading of the column that says cookie, storage or database. */
  readonly kind: string;
  /** Heading of the column that says whether it is there now. */
  readonly present: string;
  /** What stands in the last one. */
  readonly yes: string;
  /** What stands in the column `present`: it is not there. */
  readonly no: string;
  /** It lies under somebody else's address, where this page cannot look. */
  readonly unseen: string;
  /** What stands in the column `kind`. */
  readonly kindCookie: string;
  /** What stands in the column `kind`: web storage. */
  readonly kindStorage: string;
  /** What stands in the column `kind`: a database. */
  readonly kindDatabase: string;
  /** Behind the kind of what lies under somebody else's address. */
  readonly third: string;
  /** Of a category or a service that stores nothing. */
  readonly nothing: string;
  /** Heading, and what happens then. */
  readonly browsers: string;
  /** What happens when cookies are turned off. */
  readonly browsersText: string;
  /** Label of a link to the instructions of its maker. */
  readonly browser: string;
  /** Label of what holds the other browsers. */
  readonly otherBrowsers: string;
  /** Label of the links to independent help. */
  readonly independent: string;
}

/** All the words of one language. */
export interface Texts extends FirstTexts, PanelTexts, DeclarationTexts {}

/** The words that a part of the UI is given: the site's own, and those of the visitor's language. */
export interface GivenTexts extends Partial<Texts> {
  /** What is new since the last answer, and that a signal is honoured: made by the rules. */
  readonly news?: string;
}
