/** The ledger, as every node gets at it. */
export { answered } from './answered';
export { ledgerCredential } from './ledgerCredential';
export { listedConsents, listedOptOuts, type ListedPerson } from './listedConsents';
export { mereDate } from './mereDate';
export { moveLedger } from './moveLedger';
export { openLedger, type LedgerContext } from './openLedger';
