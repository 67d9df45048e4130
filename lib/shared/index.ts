export type { Brand } from './brand';
export { dateText, dateValue, dayOfWrittenDate, type DateValue } from './dateValue';
export { fail, ok, type Result } from './result';
export { atOnce, type Steps } from './steps';
