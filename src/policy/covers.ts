import { MISTAKEN } from '../config/kinds';

/**
 * Is an answer to that revision one to the policy's, which may be 0 for whatever there is? One that was
 * given while the config had a mistake for a revision is not, once that is mended.
 */
export const covers = (given: number, revision: number): boolean =>
  given === MISTAKEN ? [0, MISTAKEN].includes(revision) : given >= revision;
