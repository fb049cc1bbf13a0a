/** The notice in every language there is. */
import { readdirSync } from 'node:fs';
import { scenario } from './scenario.mjs';

const tags = readdirSync(new URL('../../src/locales/', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);
const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

export const languages = tags.map((lang) =>
  scenario({
    path: `language/${lang}`,
    title: nameOf(lang),
    explain: `The page says <code>lang="${lang}"</code>, and the words follow.`,
    lang,
    dir: ['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr',
  }),
);
