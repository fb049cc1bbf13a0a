import { decoded, flags, inOnePlace, parsed } from './foreign';

/**
 * klaro: a map from services to yes and no in a cookie, or as it is in `localStorage`. No date.
 * @see https://klaro.org/docs/integration/annotated-configuration
 */
export const klaro = inOnePlace(['klaro'], 120, (value) => flags(parsed(decoded(value))));
