import type { Service } from '../types';

/** Does this host belong to the service, itself or as a sub-domain? */
const covers = ({ hosts }: Service, host: string): boolean =>
  [hosts ?? []].flat().some((own) => host === own || host.endsWith(`.${own}`));

/** The first service that a frame from this address is one of. */
export const serviceAt = (
  services: readonly Service[],
  address: string,
  is: (service: Service) => unknown = () => true,
): Service | undefined => {
  const { hostname } = new URL(address, location.href);
  return services.find((service) => is(service) && covers(service, hostname));
};

/**
 * The address that a frame is opened with: that in the page, or what its service has to say about
 * it. Only an address that is the service's own is touched, and one that needs no change stays as it
 * is, to the letter.
 */
export function quieterAddress(services: readonly Service[], address: string): string {
  const hints = serviceAt(services, address, ({ frame }) => frame)?.frame;
  if (!hints) return address;
  const url = new URL(address, location.href);
  if (hints.host) url.host = hints.host;
  for (const [name, value] of Object.entries(hints.query ?? {})) {
    if (url.searchParams.get(name) !== value) url.searchParams.set(name, value);
  }
  return url.href === new URL(address, location.href).href ? address : url.href;
}
