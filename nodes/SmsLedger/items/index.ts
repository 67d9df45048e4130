/** How this node reads its items and parameters, and lays out what becomes of them. */
export { ledgerOf } from './ledgerOf';
export { campaignOf, fieldsOf, instantOf, listed, textOf } from './parameters';
export { parsed, readPhone } from './readPhone';
export { several } from './several';
export { together } from './together';
