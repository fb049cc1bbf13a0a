import type { Method } from '../types';

/** A visitor's answer, as the cookie keeps it. */
export interface Answer {
  /** When it was given, in seconds since 1970. */
  readonly time: number;
  /** The policy revision that was answered. */
  readonly revision: number;
  readonly method: Method;
  /** The browser sent an opt-out signal then: a yes was given in spite of it. */
  readonly signal: boolean;
  /** Keys of categories and services said yes to. */
  readonly granted: readonly string[];
  /** Keys of categories and services said no to. */
  readonly denied: readonly string[];
}

/**
 * The answer behind the constant cookie value `reject`, which privacy tools may set before load:
 * no to everything, whatever is asked, at no particular time.
 */
export const REJECT: Answer = {
  time: Infinity,
  revision: 0,
  signal: false,
  method: 'reject-all',
  granted: [],
  denied: [],
};
