/**
 * libphonenumber-js's answer for plain digits, from tables built of its own metadata: validity, country, type,
 * national number and how the length compares, without a regular expression for each question.
 */
export { knownCountry, recogniseInternational, recogniseNational } from './recognise';
export type { NumberRead, Reading, Unreadable } from './reading';
