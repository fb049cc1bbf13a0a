import type { Settings } from '../types';
import { isSold } from './names';

/** Where a service is flagged as exempt from consent and cannot be. One sentence each. */
export const notExempt = ({ services }: Pick<Settings, 'services'>): string[] =>
  services.flatMap((service) => {
    const { category, exempt, id } = service;
    // another flag is a mistake, which is told of as one
    if (exempt !== 'statistics' && exempt !== 'appearance') return [];
    return category === 'marketing' || isSold(service)
      ? `askfirst: "services.${id}.exempt" is "${exempt}": what is in "marketing", or sells or shares data, is not exempt anywhere and waits like everything else, so leave "exempt" out, or use another category if it is neither.`
      : [];
  });
