export { birthdaysDue, type BirthdayDue, type BirthdayOptions } from './birthdaysDue';
export type { Consent, ConsentStatus, Contact } from './contact';
export { decodeText } from './decodeText';
export { findPhoneColumn } from './findPhoneColumn';
export { importContacts, type ImportOptions } from './importContacts';
export type {
	ImportedContact,
	ImportResult,
	RejectedRow,
	Rejection,
	RejectionCode,
	SourceRow,
} from './importResult';
export { readTable, type ReadTableOptions, type Row, type TableFailure } from './readTable';
export type { DuplicatePolicy } from './settleDuplicates';
