/** What Send SMS can do, by the value of its parameter Operation; loaded at the first execution. */
export { estimate } from './estimate';
export { schedule } from './schedule';
export { send } from './send';
export { sendOne } from './sendOne';
export { sendTest } from './sendTest';
