export { appendRecords, sealRecords, type Appended, type NewConsent } from './append';
export { consentHistory } from './history';
export { erasedAliases, keyedHash } from './keyedHash';
export { dayOverAt, hasBegun } from './saidWithin';
export { updateSeal } from './seal';
export { standingOf, statesOf } from './standing';
export { BLOCKED, forbids, type ConsentKind, type OptOutScope } from './state';
export type { ConsentEntry, ConsentRecord, ConsentStanding, CurrentConsent, OptOut } from './types';
export { verifyConsent, type ConsentProblem, type ConsentVerification } from './verify';
