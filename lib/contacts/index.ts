export { birthdaysDue, type BirthdayDue, type BirthdayOptions } from './birthdaysDue';
export type { Consent, ConsentStatus, Contact } from './contact';
export { decodeText } from './textDecoder';
export { findPhoneColumn } from './findPhoneColumn';
export { importContacts, type ImportOptions } from './importContacts';
export { ListCounter, type ImportSummary, type SummaryOptions } from './importSummary';
export type {
	ImportedContact,
	ImportResult,
	RejectedRow,
	Rejection,
	RejectionCode,
	SourceRow,
} from './importResult';
export { readTable, type ReadTableOptions, type TableFailure } from './readTable';
export type { Row } from './tableRows';
export type { DuplicatePolicy } from './settleDuplicates';
