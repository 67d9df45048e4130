export { birthdaysDue, type BirthdayDue, type BirthdayOptions } from './birthdaysDue';
export type { Consent, ConsentStatus, Contact } from './contact';
export { decodeText } from './encoding';
export { findPhoneColumn } from './findPhoneColumn';
export { importContacts, type ImportOptions } from './importContacts';
export { ListCounter, type ImportSummary } from './importSummary';
export type { ImportedContact, ImportResult, RejectionCode, SourceRow } from './importResult';
export { readTable, type ReadTableOptions } from './readTable';
export type { Row, SkippedRow, TableFacts } from './tableRows';
