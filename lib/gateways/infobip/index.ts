export { infobip } from './infobip';
