export { aws } from './aws';
