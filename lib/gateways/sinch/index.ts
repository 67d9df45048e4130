export { sinch } from './sinch';
