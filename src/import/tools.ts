import type { ImportTool } from '../types';
import { c15t } from './c15t';
import { cookiebot } from './cookiebot';
import { cookieyes } from './cookieyes';
import type { Tool } from './foreign';
import { klaro } from './klaro';
import { onetrust } from './onetrust';
import { orejime } from './orejime';
import { orestbida } from './orestbida';
import { osano } from './osano';
import { silktide } from './silktide';
import { tarteaucitron } from './tarteaucitron';

/** Everybody whose answers can be read. */
export const TOOLS: Readonly<Record<ImportTool, Tool>> = {
  c15t,
  cookiebot,
  cookieyes,
  klaro,
  onetrust,
  orejime,
  orestbida,
  osano,
  silktide,
  tarteaucitron,
};

/** What the words mean that many tools and sites have for the same purposes; necessary ones nothing. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  necessary: [],
  essential: [],
  essentials: [],
  required: [],
  mandatory: [],
  security: [],
  functional: ['functional'],
  functionality: ['functional'],
  preferences: ['functional'],
  personalization: ['functional'],
  analytics: ['analytics'],
  analytical: ['analytics'],
  statistics: ['analytics'],
  measurement: ['analytics'],
  performance: ['analytics'],
  marketing: ['marketing'],
  advertising: ['marketing'],
  advertisement: ['marketing'],
  ads: ['marketing'],
  targeting: ['marketing'],
};
