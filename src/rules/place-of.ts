import { attempt } from '../browser/attempt';
import { isText } from '../config/kinds';
import type { Place } from '../policy/rules';
import type { Settings } from '../types';

/** How long the site's function may take, in ms. */
const PATIENCE = 1000;

/**
 * What the page's own response says: `Server-Timing: geo;desc="DE"`.
 * @see https://www.w3.org/TR/server-timing/
 */
function fromResponse(): string | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.serverTiming?.find(({ name }) => name === 'geo')?.description;
}

/** What the site's function says, if it does in time. A failure is reported and says nothing. */
async function ask(region: () => unknown, patience: number): Promise<Place> {
  const late = Symbol('late');
  let said: unknown;
  const answered = attempt(async () => {
    said = await region();
  });
  const clock = new Promise((resolve) => {
    setTimeout(resolve, patience, late);
  });
  const source = (await Promise.race([answered, clock])) === late ? 'timeout' : 'callback';
  return { region: source === 'callback' && isText(said) ? said : null, source };
}

/** Where the visitor is, by the config or the response; never by a request of ours. */
export async function placeOf({ region, regionTimeout }: Settings): Promise<Place> {
  if (typeof region === 'function') return ask(region, Number(regionTimeout) || PATIENCE);
  if (isText(region)) return { region, source: 'config' };
  const hint = fromResponse();
  return hint ? { region: hint, source: 'server-timing' } : { region: null, source: 'default' };
}
