/** The ledger, as every node gets at it. */
export { acceptLedger } from './acceptLedger';
export { answered } from './answered';
export { copyLedger } from './copyLedger';
export { ledgerCredential } from './ledgerCredential';
export { ledgerFile, refused } from './ledgerPlace';
export { listedConsents, listedOptOuts, type ListedPerson } from './listedConsents';
export { mereDate } from './mereDate';
export { moveLedger } from './moveLedger';
export { openLedger, type LedgerContext } from './openLedger';
export { refusals, utc } from './refusals';
export { restoreLedger, type Restored } from './restoreLedger';
export { startNewLedger } from './startNewLedger';
