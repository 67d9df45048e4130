export { migrate, type LedgerIdentity } from './migrate';
