import { openGuardedGate } from './guard/open-guarded-gate';
import { startModule } from './start-module';
import type { Config, Consent } from './types';

/**
 * `createConsent` with the guard: it also holds scripts and frames of the declared hosts that nobody
 * has marked, and drops cookies and storage keys of services without a grant.
 */
export const createConsent = (config: Config = {}): Consent => startModule(config, openGuardedGate);

export type * from './types';
