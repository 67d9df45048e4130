/** How this node reads its items and parameters, and lays out what becomes of them. */
export { addAdvice } from './addAdvice';
export { campaignReader } from './campaignReader';
export { chosenDesk } from './chosenDesk';
export { ledgerOf } from './ledgerOf';
export { originOf } from './originOf';
export { phoneReader } from './phoneReader';
export { several } from './several';
export { together } from './together';
