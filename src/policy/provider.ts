import { isText, textOf } from '../config/kinds';
import type { ServiceConfig } from '../types';

/**
 * Who receives a service's data, and the address of their policy, which need not be fit to become a
 * link. Empty where the site says neither, or nothing that is a text.
 */
export function providerOf({ provider }: Pick<ServiceConfig, 'provider'>): {
  readonly name: string;
  readonly url: string;
} {
  const { name, url } = Object(provider) as Record<string, unknown>;
  return { name: textOf(name ?? provider), url: isText(url) ? url : '' };
}
