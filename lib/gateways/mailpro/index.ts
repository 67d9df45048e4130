export { mailpro } from './mailpro';
