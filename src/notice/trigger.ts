export { mountTrigger as mount } from './mount-trigger';
