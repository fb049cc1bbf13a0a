export { mountNotice as mount } from './mount-notice';
