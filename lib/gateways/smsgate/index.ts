export { smsgate } from './smsgate';
