export { telnyx } from './telnyx';
