export { clicksend } from './clicksend';
