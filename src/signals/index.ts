export { google } from './google';
