export { appendRecords, sealRecords, type Appended, type NewConsent } from './append';
export { consentHistory } from './history';
export { erasedAliases, keyedHash } from './keyedHash';
export { dayOverAt, hasBegun } from './saidWithin';
export { updateSeal } from './seal';
export { standingOf, statesOf } from './standing';
export { ANSWERED, BLOCKED, type ConsentKind, LIKELY_REPLY, REPLY } from './state';
export type { ConsentEntry, ConsentRecord, ConsentStanding, CurrentConsent } from './types';
export { verifyConsent, type ConsentProblem, type ConsentVerification } from './verify';
