/** What a site can set. @module */
import type { ServiceConfig } from './services';
import type { ConsentRecord, Model, Signal, SignalByName } from './state';
import type { Texts } from './texts';

/** Who runs the site. Shown to visitors; every field is plain text. */
export interface Controller {
  /** Name of a person or a company. */
  readonly name?: string;
  /** Postal address, on one line. */
  readonly address?: string;
  /** Address for questions and requests. */
  readonly email?: string;
  /** An http(s) or relative address. */
  readonly url?: string;
}

/** What visitors are told of the site. */
export interface SiteConfig {
  /** The name visitors know the site by. @default location.hostname */
  readonly name?: string;
  /** Address of the privacy policy: http(s), mailto or relative. */
  readonly privacyUrl?: string | undefined;
  /** Who is responsible, for the declaration. */
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
  /** Sells or shares personal data, so that a browser's opt-out signal switches it off. @default true for `marketing` */
  readonly sale?: boolean;
}

/** The cookie that keeps the answer. */
export interface CookieConfig {
  /** @default 'askfirst' */
  readonly name?: string;
  /** How long an answer is kept, in days, 1 to 730; a yes and a no alike. @default 182 */
  readonly days?: number;
  /**
   * Who shares the answer: `"host"`, this host only; `"auto"`, all hosts of the widest domain that the
   * browser allows (`example.co.uk`); or a parent domain by name.
   * @default 'host'
   */
  readonly domain?: string;
  /** Names it had before: an answer found under one is moved. @default none */
  readonly formerNames?: readonly string[];
  /** @default '/' */
  readonly path?: string;
  /** @default 'Lax' */
  readonly sameSite?: 'Lax' | 'Strict' | 'None';
  /** @default true on https */
  readonly secure?: boolean;
}

/** The privacy policy that the answer goes by. */
export interface PolicyConfig {
  /** Raise it when the policy changed: everybody is asked again. @default 0 */
  readonly revision?: number;
  /** Date of the policy, `YYYY-MM-DD`, shown to visitors. */
  readonly updated?: string;
}

/** How the widget looks, and where it is. */
export interface UiConfig {
  /**
   * A card in a corner, a narrower one, a card amid the window, a bar along the edge, or a part of the
   * page itself, where its body begins. None of them keeps visitors from the page.
   * @default 'box'
   */
  readonly layout?: 'box' | 'corner' | 'center' | 'bar' | 'inline';
  /**
   * The edge and side a card sits at, the edge a bar sits at, and the corner of the button to come back;
   * `start` and `end` follow the text direction.
   * @default 'bottom-start'
   */
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

/** What a site gets to hear of answers, beside the events. */
export interface RecordConfig {
  /** Where each record is sent, as JSON by POST: https, or an address of the site's own. */
  readonly endpoint?: string;
  /** Sends a record in the site's own way. What it throws or rejects with counts as not sent. */
  readonly send?: (record: ConsentRecord) => unknown;
  /** How many earlier answers are kept in the browser, 0 to 100. @default 10 */
  readonly history?: number;
}

/** Tools whose answers can be read. */
export type ImportTool =
  | 'c15t'
  | 'cookiebot'
  | 'cookieyes'
  | 'klaro'
  | 'onetrust'
  | 'orejime'
  | 'orestbida'
  | 'osano'
  | 'silktide'
  | 'tarteaucitron';

/** What is taken over from the tool that a site had before. */
export interface ImportConfig {
  /**
   * Whose answers count, where there is none of ours yet. Where several have one, a yes is what all of
   * them say yes to.
   */
  readonly from?: ImportTool | readonly ImportTool[];
  /** What the site called that tool's cookie or key, where `from` is one. @default the tool's own */
  readonly name?: string;
  /**
   * What its names mean here: categories or services of ours, `[]` for nothing. A name in it that the
   * answer does not say yes to is a no.
   * @default the built-in table
   */
  readonly map?: { readonly [theirs: string]: string | readonly string[] };
  /**
   * `YYYY-MM-DD`: no answer is older than this. One with an earlier date does not count. One without a
   * date counts as given as long ago as the tool's cookies last, and not before this day.
   */
  readonly since?: string;
  /**
   * How many days the tool kept an answer, for tools that note no date: by themselves 120 (klaro,
   * orejime) or 365 (CookieYes, Osano, tarteaucitron).
   * @default the tool's own
   */
  readonly days?: number;
  /** The policy revision that those answers count for. @default 0 */
  readonly revision?: number;
  /** Remove what the tool has stored, once it is taken over. @default false */
  readonly remove?: boolean;
  /** Understand marks that were written for other tools. @default false */
  readonly markup?: boolean;
}

/** Everything a site can set. All of it optional; the defaults are the strictest. */
export interface Config {
  /** What visitors are told of the site. */
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
  /** The model where `regions` says no other. @default 'opt-in' */
  readonly model?: 'opt-in' | 'opt-out';
  /**
   * The model by region: `"auto"` for the built-in table, or a map from region (`DE`, `US-CA`), group
   * (`EU`, `EEA`, `US`) or `*` to a model, or to `"auto"`. The more specific wins. With it, a visitor
   * whose region is not known is asked under `opt-in`.
   */
  readonly regions?: 'auto' | { readonly [region: string]: Model | 'auto' };
  /**
   * Where the visitor is, as ISO 3166 (`DE`, `US-CA`), or a function that says it, now or later.
   * Left out, a `Server-Timing: geo;desc="DE"` of the page's own response says it.
   */
  readonly region?: string | (() => unknown);
  /** How long the function may take, in ms; then the region is not known. @default 1000 */
  readonly regionTimeout?: number;
  /** Its visitors may be under 16: no `opt-out` in the United States. @default false */
  readonly minor?: boolean;
  /** Do Not Track counts as an opt-out signal, as Global Privacy Control does. @default false */
  readonly dnt?: boolean;
  /** Under `opt-in`, take Global Privacy Control for a no to everything, and do not ask. */
  readonly gpc?: 'reject';
  /** Allows `notice` where it is no consent by law. @default false */
  readonly acknowledgeLegalRisk?: boolean;
  /** What becomes of a record of an answer. */
  readonly record?: RecordConfig;
  /** What is taken over from the tool that the site had before. */
  readonly import?: ImportConfig;
  /**
   * Paths on which the notice shows: exact, with one trailing `*`, or excluded by a leading `!`.
   * The gate works on every page. A text holds paths separated by spaces.
   * @default every page
   */
  readonly pages?: string | readonly string[];
  /** The privacy policy that the answer goes by. */
  readonly policy?: PolicyConfig;
  /** The cookie that keeps the answer. */
  readonly cookie?: CookieConfig;
  /** How long a script that does not answer may hold the ones behind it, in ms. @default 8000 */
  readonly scriptTimeout?: number;
  /**
   * Vendors to tell: signal objects, or in the script build their names, with options where they need
   * any (`["google", { "name": "matomo", "cookiesOnly": true }]`).
   */
  readonly signals?: readonly (Signal | SignalByName)[];
  /** How the widget looks, and where it is. */
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
