export { twilio } from './twilio';
