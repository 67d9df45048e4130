export { birthdaysDue, type BirthdayDue, type BirthdayOptions } from './birthdaysDue';
export type { Consent, ConsentStatus, Contact, OptOut } from './contact';
export { contactField } from './contactColumns';
export type { ChosenField, ColumnChoice, UnknownColumn } from './columnChoice';
export type {
	AnswerCounts,
	ColumnReport,
	NoPhoneColumn,
	UnusedColumn,
	Unread,
	UsedColumn,
} from './columnReport';
export type { ContactField } from './contactHeaders';
export { importContacts, importSteps, type ImportOptions } from './importContacts';
export { decodeText } from './encoding';
export { itemContact, type ItemContact } from './itemContact';
export { ListCounter, type ImportSummary } from './importSummary';
export type { ImportedContact, ImportResult, RejectionCode, SourceRow } from './importResult';
export { hasNumbers, listedNumbers, type ListedNumbersFailure } from './listedNumbers';
export { readCountry } from './readCountry';
export { readPerson, type NotAPerson, type Person } from './readPerson';
export { readTable, type ReadTableOptions, tableSteps } from './readTable';
export type { Row, SkippedRow, TableFacts } from './tableRows';
