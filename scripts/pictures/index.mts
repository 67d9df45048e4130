export { reducePng } from './reducePng.mts';
