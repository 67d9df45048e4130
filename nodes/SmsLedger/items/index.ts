/** How this node reads its items and parameters, and lays out what becomes of them. */
export { ledgerOf } from './ledgerOf';
export { campaignOf, fieldsOf, instantOf, textOf } from './parameters';
export { phoneReader, readPhone } from './readPhone';
export { several } from './several';
export { together } from './together';
