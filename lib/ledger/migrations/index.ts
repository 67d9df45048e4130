export { migrate, schemaVersion, type LedgerIdentity } from './migrate';
