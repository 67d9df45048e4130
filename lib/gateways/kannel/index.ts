export { kannel } from './kannel';
