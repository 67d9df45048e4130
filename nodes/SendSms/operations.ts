/** What Send SMS can do, by the value of its parameter Operation; loaded at the first execution. */
export { estimateCost as estimate } from './estimateCost';
export { scheduleMessages as schedule } from './scheduleMessages';
export { send } from './send';
export { sendTest } from './sendTest';
