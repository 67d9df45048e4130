export { brevo } from './brevo';
