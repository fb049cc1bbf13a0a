export { mountPanel as mount } from './mount-panel';
