/** What a consent covers, as it is written. */
export { folded, anyOf } from './fold';
export { readScope } from './readScope';
