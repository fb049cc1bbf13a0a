export { googleAnalytics } from './google-analytics';
export { vimeo } from './vimeo';
export { youtube } from './youtube';
