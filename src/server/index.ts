export { readConsent, type ServerConsent } from './read-consent';
