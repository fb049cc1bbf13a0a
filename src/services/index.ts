export { googleAnalytics } from './google-analytics';
