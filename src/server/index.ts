export { readConsent, type ServerConsent, type ServerRequest } from './read-consent';
