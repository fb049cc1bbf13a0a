/** The package's version, put in by the build. */
declare const __VERSION__: string;

/** The hash of the file `integrity`, as the attribute `integrity` wants it; put in by the build. */
declare const __INTEGRITY__: string;
/** Those of the other lazy files, by name: without words, and with. */
declare const __HASHES__: Readonly<Record<string, string | undefined>>;
declare const __WORD_HASHES__: Readonly<Record<string, string | undefined>>;

declare module '*.css?inline' {
  /** The style sheet's text, minified by the build. */
  const css: string;
  export default css;
}

/** Languages with a lazy file of their own, put in by the build. */
declare const __LOCALES__: readonly string[];

declare module 'askfirst:locales' {
  /** One lazy import per part of each file in `src/locales`, English aside; made by the build. */
  export const locales: Readonly<
    Record<`locale-${string}`, () => Promise<{ readonly texts: Partial<import('./types').Texts> }>>
  >;
}

declare module 'askfirst:file/services' {
  /** Every service there is a description of, by its export; a lazy import or a lazy file, by the build. */
  export const load: () => Promise<Readonly<Record<string, import('./types').CatalogueService>>>;
}

declare module 'askfirst:file/step-aside' {
  export const load: () => Promise<typeof import('./notice/step-aside')>;
}

declare module 'askfirst:file/integrity-words' {
  export const load: () => Promise<typeof import('./browser/integrity-words')>;
}
