export { checkConfig } from './config/check';
