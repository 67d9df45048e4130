export { plivo } from './plivo';
