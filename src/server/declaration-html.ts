import { textOf } from '../config/kinds';
import { resolve } from '../config/resolve';
import { piece } from '../policy/declaration/markup';
import { declarationOf } from '../policy/declaration/tree';
import { withEnglish } from '../policy/declaration/words';
import { describe } from '../policy/describe';
import type { CatalogueService, Config, Texts } from '../types';
import { htmlOf } from './html';
import { readConsent, type ServerRequest } from './read-consent';

/** What a server knows, beside the config. */
export interface DeclarationRequest extends ServerRequest {
  /**
   * The request's `Cookie` header: then the visitor's choice is in it. Left out, one text is for
   * everybody, and a cache may keep it.
   */
  readonly header?: string | null | undefined;
  /** The words of a language: `texts` of `askfirst/locales/de`. @default English */
  readonly words?: Partial<Texts>;
  /** Describes services that the config only names: all of `askfirst/services`, or what is used of it. */
  readonly catalogue?: Readonly<Record<string, CatalogueService>>;
}

/**
 * The declaration as HTML, for inside `<div data-askfirst="declaration">`: so it is there without
 * JavaScript, too. In a browser the live one takes its place. Every text of the config stays text.
 * @param config the config that the page uses
 * @throws TypeError as `readConsent`
 */
export function declarationHtml(
  config: Config = {},
  { catalogue = {}, header, words: given, ...request }: DeclarationRequest = {},
): string {
  const { record, state } = readConsent(header, config, request);
  const settings = describe(
    resolve(config, [], [], () => undefined),
    catalogue,
  );
  const words = withEnglish({ ...given, ...settings.texts });
  const { site, privacyUrl = site.privacyUrl } = settings;
  return htmlOf([
    piece(
      'div',
      { lang: textOf(words.lang), dir: textOf(words.dir) },
      ...declarationOf({
        settings,
        words,
        locale: given?.lang ?? 'en',
        site: textOf(site.name),
        choice: header === undefined ? undefined : { state, record },
        present: {},
        policyUrl: privacyUrl,
      }),
    ),
  ]);
}
