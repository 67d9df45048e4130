export { vonage } from './vonage';
