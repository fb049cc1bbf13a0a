/** Whether a site keeps the law is not for a widget to say, so nothing that we publish says it. */
import { expect, it } from 'vitest';
import { filesIn, read } from './source-files';

/** What is read by site owners, visitors and developers. */
const published = ['README.md', 'CHANGELOG.md', 'SECURITY.md']
  .concat(['docs', 'gtm', 'src'].flatMap(filesIn))
  .filter((file) => /\.(md|tsx?|css|tpl|yaml|json)$/.test(file));

const LAW =
  '(GDPR|DSGVO|RGPD|CCPA|CPRA|LGPD|PECR|TCF|WCAG|ePrivacy|cookie[ -]law|privacy|legally|law|fully|100 ?%|completely)';

/** Words by which such things are sold. A sentence that says no is not one. */
const PROMISE = new RegExp(
  [
    // "GDPR compliant", "fully GDPR-compliant", "compliance with the GDPR"
    `\\b${LAW}[ -]complian(t|ce)\\b`,
    `\\bcomplian(t|ce) with\\b`,
    // "makes your site compliant", "stay compliant", "is compliant"
    '\\b(make|keep|get|be|become|stay|remain|is|are)s? (\\S+ ){0,6}complian(t|ce)\\b',
    '\\b(ensure|guarantee|achieve)s? (\\S+ ){0,6}complian(t|ce)\\b',
    '\\b(law|GDPR)[ -](proof|safe|ready)\\b',
    '\\b(DSGVO|rechts)-?(konform|sicher)',
  ].join('|'),
  'i',
);
const REFUSAL = /\b(no|nobody|none|never|not|nothing|cannot|neither|nor)\b/i;

/** Sentences of a text that promise it, however they are broken into lines. */
const promises = (text: string): string[] =>
  text
    .replace(/\n[ \t]*(\*|\/\/)?[ \t]*/g, ' ')
    .split(/(?<=[.!?:|])\s/)
    .filter((sentence) => PROMISE.test(sentence) && !REFUSAL.test(sentence));

it.each([
  'A GDPR compliant widget.',
  'It is fully compliant.',
  'Askfirst makes your site compliant.',
  'Askfirst keeps any web site of yours compliant.',
  'GDPR-compliant and small.',
  'Consent in compliance with the law.',
  'It ensures compliance.',
  'Stay compliant.',
  'Legally compliant.',
  'A banner that makes\n * your site compliant.',
  'GDPR-ready.',
  'DSGVO-konform.',
])('%j is a promise', (text) => {
  expect(promises(text)).toHaveLength(1);
});

it.each([
  'Nobody can promise compliance.',
  'No widget makes a site compliant.',
  'It does not make your site compliant.',
  'What RFC 6265 calls compliant.',
  'The vendor’s file compliance.js.',
])('%j is none', (text) => {
  expect(promises(text)).toEqual([]);
});

it('nothing that we publish promises a site that it keeps the law', () => {
  expect(published.length).toBeGreaterThan(100);
  const found = published.flatMap((file) => promises(read(file)).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});
