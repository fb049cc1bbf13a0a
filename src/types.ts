/**
 * Every public type of Askfirst, and no code.
 * @module
 */
export type * from './types/config';
export type * from './types/consent';
export type * from './types/services';
export type * from './types/settings';
export type * from './types/state';
export type * from './types/texts';
