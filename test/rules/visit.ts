import { vi } from 'vitest';
import type { Config, Consent } from '../../src/types';
import { settle, start } from '../create/widget';

export const OPTIONAL = ['functional', 'analytics', 'marketing'];

/** A browser that sends an opt-out signal. */
export const withSignal = (signal: object): void =>
  void vi.stubGlobal('navigator', { languages: ['en'], cookieEnabled: true, ...signal });
export const GPC = { globalPrivacyControl: true };

export async function visit(config: Config): Promise<Consent> {
  const consent = start(config);
  await settle();
  return consent;
}
export const optional = ({ state }: Consent): string[] =>
  state.granted.filter((name) => OPTIONAL.includes(name));
