import { textOf } from '../config/kinds';
import { providerOf } from '../policy/provider';
import type { Service } from '../types';

/** Does the visitor look for this service, by its name or by who offers it? */
export const isFound = (service: Service, query: string): boolean =>
  [service.id, textOf(service.name), providerOf(service).name]
    .join(' ')
    .toLowerCase()
    .includes(query.toLowerCase());
