import { openGate } from './gate/gate';
import { startModule } from './start-module';
import type { Config, Consent } from './types';

/**
 * Starts the widget on this page and returns the consent API. A config with mistakes in it is put
 * right to the strictest side, and each mistake is named in the console; nothing is thrown.
 */
export const createConsent = (config: Config = {}): Consent => startModule(config, openGate);

export type * from './types';
