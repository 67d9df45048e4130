/** The ledger, as every node gets at it. */
export { answered } from './answered';
export { ledgerCredential } from './ledgerCredential';
export { listedConsents, type ListedPerson } from './listedConsents';
export { moveLedger } from './moveLedger';
export { openLedger, type LedgerContext } from './openLedger';
