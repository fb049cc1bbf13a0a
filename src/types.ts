/**
 * Every public type of Askfirst, and no code.
 * @module
 */

/** The rule under which a visitor is asked: nothing before a yes, or on until a no. */
export type Model = 'opt-in' | 'opt-out';

/** How an answer came about. Kept in the consent record. */
export type Method =
  'accept-all' | 'reject-all' | 'save' | 'close' | 'api' | 'gpc' | 'implied' | 'imported';

/** What the visitor can be shown. */
export type View = 'notice' | 'preferences';

/** Where the answer is kept: the first-party cookie, or this page view only. */
export type StorageKind = 'cookie' | 'memory';

/** Who runs the site. Shown to visitors; every field is plain text. */
export interface Controller {
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
  /** An http(s) or relative address. */
  readonly url?: string;
}

export interface SiteConfig {
  /** The name visitors know the site by. @default location.hostname */
  readonly name?: string;
  /** Address of the privacy policy: http(s), mailto or relative. */
  readonly privacyUrl?: string | undefined;
  readonly controller?: Controller;
}

/** A purpose that visitors answer for. */
export interface CategoryConfig {
  /** The id used in markup, in the API and in the cookie: letters, digits, `-` and `_`, a letter first. */
  readonly name?: string;
  /** Heading for visitors. @default the locale's words for the four default categories, else the name */
  readonly title?: string;
  /** One plain sentence: what happens when it is on. */
  readonly description?: string;
  /** Needs no consent and cannot be switched off. @default true for `necessary` */
  readonly required?: boolean;
}

/** A cookie or storage key: an exact name, or a prefix with one trailing `*`. */
export interface CookieRow {
  readonly name: string;
  /** What it is for, one short phrase. */
  readonly purpose?: string;
  /** How long it is kept, in plain words ("2 years", "session"). */
  readonly duration?: string;
  /** Set by this site's own address, or by somebody else's. @default 'first' */
  readonly party?: 'first' | 'third';
  /** Set by a server as `HttpOnly`: no script can see or remove it, so the survivors name it. */
  readonly httpOnly?: boolean;
}

/** How a service's frames are opened with less tracking than their usual address brings. */
export interface FrameHints {
  /** The host to load from instead of the one in the page, with its port if it has one. */
  readonly host?: string;
  /** Query parameters to add. */
  readonly query?: { readonly [name: string]: string };
}

/** A third party, or one of the site's own tools, that needs a category. */
export interface ServiceConfig {
  /** The category whose consent it needs. */
  readonly category: string;
  /** Name for visitors. @default the service's id */
  readonly name?: string;
  /** Who receives the data: a name, or a name and the address of its policy. */
  readonly provider?: string | { readonly name: string; readonly url?: string };
  /** What it is for, one sentence. */
  readonly purpose?: string;
  /** Cookies it sets: names (exact, or with one trailing `*`) or full rows. */
  readonly cookies?: readonly (string | CookieRow)[];
  /** `localStorage` and `sessionStorage` keys it writes, written like cookies. */
  readonly storage?: readonly (string | CookieRow)[];
  /** IndexedDB databases it keeps: names, exact or with one trailing `*`. */
  readonly databases?: readonly string[];
  /** Host names it loads from; each covers its sub-domains. */
  readonly hosts?: readonly string[];
  /** For frames from one of `hosts`: what to change in their address before they are opened. */
  readonly frame?: FrameHints;
}

export interface CookieConfig {
  /** @default 'askfirst' */
  readonly name?: string;
  /** How long an answer is kept, in days, 1 to 730; a yes and a no alike. @default 182 */
  readonly days?: number;
  /** A parent domain that shares the answer. @default the current host only */
  readonly domain?: string;
  /** @default '/' */
  readonly path?: string;
  /** @default 'Lax' */
  readonly sameSite?: 'Lax' | 'Strict' | 'None';
  /** @default true on https */
  readonly secure?: boolean;
}

export interface PolicyConfig {
  /** Raise it when the policy changed: everybody is asked again. @default 0 */
  readonly revision?: number;
  /** Date of the policy, `YYYY-MM-DD`, shown to visitors. */
  readonly updated?: string;
}

export interface UiConfig {
  /** A card in a corner, or a bar along the edge. @default 'box' */
  readonly layout?: 'box' | 'bar';
  /** The edge and side it sits at; `start` and `end` follow the text direction. @default 'bottom-start' */
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';
  /** @default 'auto', the visitor's own setting */
  readonly scheme?: 'auto' | 'light' | 'dark';
  /** The small button to come back. @default true, unless the page has its own `data-askfirst="preferences"` */
  readonly trigger?: boolean;
  /** Heading level of the notice and the dialog, 1 to 6. @default 2 */
  readonly heading?: number;
}

/** What the guard does beyond holding elements and dropping cookies. */
export interface GuardConfig {
  /**
   * Refuse `fetch`, `XMLHttpRequest`, beacons and images to hosts of services without a grant, too.
   * @default false
   */
  readonly network?: boolean;
}

/** Everything a site can set. All of it optional; the defaults are the strictest. */
export interface Config {
  readonly site?: SiteConfig;
  /** The same as `site.privacyUrl`, for the tag attribute `data-privacy-url`. */
  readonly privacyUrl?: string;
  /**
   * The purposes, in the order shown: names, objects with a `name`, or a map from name to object.
   * `necessary` is always there.
   * @default ['necessary', 'functional', 'analytics', 'marketing']
   */
  readonly categories?:
    readonly (string | CategoryConfig)[] | { readonly [name: string]: CategoryConfig };
  /** Map from a service's id to its category (a catalogue service), or to a description of it. */
  readonly services?: { readonly [id: string]: string | ServiceConfig };
  /** @default 'opt-in' */
  readonly model?: Model;
  /** Where the visitor is, as ISO 3166 (`DE`, `US-CA`); kept in the state. */
  readonly region?: string;
  /**
   * Paths on which the notice shows: exact, with one trailing `*`, or excluded by a leading `!`.
   * The gate works on every page. A text holds paths separated by spaces.
   * @default every page
   */
  readonly pages?: string | readonly string[];
  readonly policy?: PolicyConfig;
  readonly cookie?: CookieConfig;
  /** How long a script that does not answer may hold the ones behind it, in ms. @default 8000 */
  readonly scriptTimeout?: number;
  /** Vendors to tell: signal objects, or in the script build their names (`["google"]`). */
  readonly signals?: readonly (Signal | string)[];
  readonly ui?: UiConfig;
  /** For the build with the guard. */
  readonly guard?: GuardConfig;
  /** Words of the site's own, by key, instead of the locale's. */
  readonly texts?: Partial<Texts>;
  /** BCP 47 language of the words. @default `<html lang>`, then the browser's */
  readonly locale?: string;
  /**
   * Load the page again after a withdrawal, for what runs cannot be unloaded: where a script ran
   * that may no longer, after every withdrawal, or never.
   * @default 'when-needed'
   */
  readonly reload?: 'when-needed' | 'always' | 'never';
}

export interface Category extends CategoryConfig {
  readonly name: string;
  readonly required: boolean;
}

export interface Service extends ServiceConfig {
  readonly id: string;
  /** Its category needs no consent, so it needs none either. */
  readonly required: boolean;
}

/**
 * A `Config` made whole, as far as it decides about consent: defaults filled in, mistakes left out.
 * What is only shown (`site`, `ui`, `texts`) is as the site gave it.
 */
export interface Settings extends Omit<Config, 'categories' | 'services'> {
  readonly site: SiteConfig;
  readonly ui: UiConfig;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly model: Model;
  readonly pages: readonly string[];
  readonly policy: PolicyConfig & { readonly revision: number };
  readonly cookie: CookieConfig & {
    readonly name: string;
    readonly days: number;
    readonly path: string;
    readonly sameSite: 'Lax' | 'Strict' | 'None';
  };
  readonly signals: readonly (Signal | string)[];
  readonly scriptTimeout: number;
  readonly locale: string;
}

/** What holds right now. Frozen; a new one is made on every change. */
export interface State {
  /** The visitor has answered everything that is asked. */
  readonly decided: boolean;
  readonly model: Model;
  /** Categories, then services, that may run. */
  readonly granted: readonly string[];
  /** Categories, then services, that may not. */
  readonly denied: readonly string[];
  /** How the answer in force came about; null while there is none. */
  readonly method: Method | null;
  readonly locale: string;
  readonly region: string | null;
  readonly storage: StorageKind;
  /** The visitor's browser sends Global Privacy Control. */
  readonly gpc: boolean;
}

/** What a change granted and what it withdrew: categories, then services. */
export interface Change {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

/** The stored answer, as handed to callers: a deep copy, times in ISO 8601 UTC. */
export interface ConsentRecord {
  /** When the visitor decided; null for the timeless answer `reject`. */
  readonly time: string | null;
  /** When the answer ends; null for the timeless answer `reject`. */
  readonly expires: string | null;
  readonly method: Method;
  /** The policy revision that was answered. */
  readonly revision: number;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** Something of a refused service that a removal could not remove. */
export interface Survivor {
  /** As stored; with `http-only`, as declared. */
  readonly name: string;
  readonly kind: 'cookie' | 'storage' | 'database';
  /**
   * `remains`: it was still there after the last try. `http-only`: declared so; a script cannot know
   * whether it is there, and only the server that set it can take it back.
   */
  readonly reason: 'remains' | 'http-only';
}

/** `detail` of the events, by type. */
export interface ConsentEvents {
  readonly ready: { readonly state: State };
  readonly change: { readonly state: State } & Change;
  readonly show: { readonly state: State; readonly view: View };
  readonly hide: { readonly state: State; readonly view: View };
  readonly survivors: { readonly state: State; readonly survivors: readonly Survivor[] };
}

/**
 * How a vendor is told. `start` runs before anything is released, `change` after each change.
 * A signal that throws is reported in the console and stops nothing.
 */
export interface Signal {
  readonly name: string;
  readonly start?: (state: State) => void;
  readonly change?: (state: State, change: Change) => void;
}

/** Attributes for a script loaded by `load`, besides the names it needs. */
export interface LoadOptions {
  /** A category or service, or several separated by spaces. */
  readonly for: string;
  readonly [attribute: string]: string | boolean;
}

/** The consent API. Frozen; every method works detached from the object. */
export interface Consent {
  readonly settings: Settings;
  readonly state: State;
  /** May this category or service run now? An unknown name may not. */
  readonly granted: (name: string) => boolean;
  /** Grants everything, or exactly these categories and services and refuses the other optional ones. */
  readonly accept: (names?: readonly string[]) => void;
  /** Refuses everything optional. The cookie is written when this returns. */
  readonly reject: () => void;
  /** Changes some answers; the rest stays. A category's value also sets its services. */
  readonly update: (answers: { readonly [name: string]: boolean }) => void;
  /** Forgets the answer, stops what it had started, and asks again. */
  readonly reset: () => void;
  /** Calls `fn` with the event's detail. Returns a function that stops it. */
  readonly on: <T extends keyof ConsentEvents>(
    type: T,
    fn: (detail: ConsentEvents[T]) => void,
  ) => () => void;
  /** Calls `fn` with the state, at once and after each change (the store contract). */
  readonly subscribe: (fn: (state: State) => void) => () => void;
  /** Resolves when the category or service is granted; at once if it is. */
  readonly when: (name: string) => Promise<void>;
  /** Loads a script once its category is granted. Rejects if the address or the load fails. */
  readonly load: (src: string, options: LoadOptions) => Promise<void>;
  /** Looks after the marked elements of a shadow tree, now and later. Returns its stop. */
  readonly watch: (root: ShadowRoot) => () => void;
  readonly show: (view?: View) => void;
  /** Closes what is open without answering. */
  readonly hide: () => void;
  /** The stored answer, or null. */
  readonly record: () => ConsentRecord | null;
  /** Calls `fn` with this object, now (after load) or as soon as it loads (before). */
  readonly push: (...fns: readonly ((consent: Consent) => void)[]) => void;
  /** Takes the widget off the page. What already runs stays; the cookie stays. */
  readonly destroy: () => void;
}

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
  readonly privacy: string;
  readonly accept: string;
  readonly reject: string;
  readonly choose: string;
  /** Status message after an answer. */
  readonly saved: string;
  /** Name of the button to come back. */
  readonly open: string;
}

/** The words of the preferences dialog. */
export interface PanelTexts {
  readonly preferences: string;
  /** `{duration}` is how long an answer is kept, made by `Intl`. */
  readonly lead: string;
  readonly always: string;
  readonly save: string;
  /** Name of the close button; says that nothing changes. */
  readonly close: string;
  /** Titles and one-sentence descriptions of the default categories. */
  readonly categories: {
    readonly [category: string]: { readonly title: string; readonly description: string };
  };
  /** `{count}` services: one form per CLDR plural category in use, `other` at least. */
  readonly services: { readonly other: string; readonly [plural: string]: string };
  readonly policy: string;
  readonly cookie: string;
  readonly purpose: string;
  readonly kept: string;
  /** `{date}` is made by `Intl`. */
  readonly chosen: string;
  readonly download: string;
  /** Shown when the browser sends Global Privacy Control. */
  readonly gpc: string;
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

/** All the words of one language. */
export interface Texts extends NoticeTexts, PanelTexts, FrameTexts {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A lazy part of the UI: puts itself on the page, returns its removal. */
export type Mount = (consent: Consent, texts: Partial<Texts>, focus?: boolean) => () => void;
