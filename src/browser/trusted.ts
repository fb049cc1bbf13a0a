import { attempt } from './attempt';

/** What makes text and addresses fit to become a script. */
export interface Policy {
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
}

let policy: Policy | undefined;

/**
 * The Trusted Types policy `askfirst`, made when the first gated script is released. It passes on
 * what the page itself had in its markup; nothing else comes near it.
 */
export function trusted(): Policy {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy?: (name: string, rules: Policy) => Policy };
  };
  const same = (text: string): string => text;
  const rules = { createScript: same, createScriptURL: same };
  // where it is not allowed, what is no script loads all the same
  void attempt(() => (policy ??= trustedTypes?.createPolicy?.('askfirst', rules)));
  return policy ?? rules;
}
