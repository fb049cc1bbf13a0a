import { divide, type Name } from '../policy/names';

/**
 * Yes or no to everything that is asked, from what was said: a category speaks for its services, a
 * service for itself, and whatever was not mentioned is as it was.
 */
export const decide = (
  asked: readonly Name[],
  said: ReadonlyMap<string, boolean>,
  before: (name: string) => boolean,
): ReturnType<typeof divide> =>
  divide(asked, ({ name, category }) => said.get(name) ?? said.get(category) ?? before(name));
