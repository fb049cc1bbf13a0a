import type { Change, State } from '../types';

/** What became granted and what was withdrawn between two states. */
export const changeBetween = (before: State, after: State): Change => ({
  granted: after.granted.filter((name) => !before.granted.includes(name)),
  withdrawn: before.granted.filter((name) => !after.granted.includes(name)),
});
