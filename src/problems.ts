import { problemsOf } from './config/check';
import { problemText } from './config/problem-text';

const told = new Set<string>();

/** Says each thing once, however often it is found. */
function tell(say: (...about: unknown[]) => void, text: string, ...about: unknown[]): void {
  if (!told.has(text)) say(text, ...about);
  told.add(text);
}
const warn = (...about: unknown[]): void => console.warn(...about);
const fail = (...about: unknown[]): void => console.error(...about);

/** What is wrong with a name that nobody declared, or with an element of the page. */
function explainAbout(about: string | HTMLElement): void {
  if (typeof about === 'string') tell(warn, `askfirst: unknown name "${about}"`);
  else if (about.dataset.consent !== undefined) {
    tell(warn, 'askfirst: a marked script needs type="text/plain", or it runs at once', about);
  } else tell(warn, 'askfirst: document.write is ignored in a script that was held back', about);
}

/**
 * Puts into the console what is wrong, one sentence each: with the config, or with what the core
 * came upon in the page.
 */
export function explain(config: unknown, about?: string | HTMLElement): void {
  if (about !== undefined) explainAbout(about);
  else
    for (const problem of problemsOf(config))
      tell(problem.isAdvice ? warn : fail, problemText(problem));
}
