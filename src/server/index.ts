export { readConsent, type ServerConsent, type ServerRequest } from './read-consent';
export { declarationHtml, type DeclarationRequest } from './declaration-html';
