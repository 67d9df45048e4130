export { seven } from './seven';
