/** The ledger: contacts, consent with proof, and every message, in SQLite or PostgreSQL. */
export {
	acceptLedgerFile,
	backUpLedgerFile,
	lookIntoLedgerFile,
	prepareLedgerFile,
	replaceLedgerFile,
	startAnew,
	type Accepted,
	type LedgerContents,
} from './backup';
export { campaignId, type Campaign, type CampaignReport } from './campaigns';
export type {
	ConsentEntry,
	ConsentKind,
	ConsentProblem,
	ConsentRecord,
	ConsentStanding,
	ConsentVerification,
	CurrentConsent,
	OptOut,
	OptOutScope,
} from './consent';
export type { ContactEntry, ContactFilter, ContactList, StoredContact } from './contacts';
export type { EventEntry, EventKind, StoredEvent } from './events';
export { LEDGER_FAILURES, type LedgerFailure, type LedgerFailureCode } from './failure';
export type { Answer, At, Ledger } from './ledger';
export type { Click, ClickAnswer, TrackedLink } from './links';
export type { LookUpOptions, PersonOnRecord } from './lookUp';
export {
	MESSAGE_STATES,
	type Cancelled,
	type CancelOptions,
	type CancelTarget,
	type ChangeAnswer,
	type ClaimAnswer,
	type ClaimOptions,
	type DeliveryReport,
	type HoldAnswer,
	type HoldOptions,
	type MarkSendingOptions,
	type MessageFilter,
	type MessagePurpose,
	type MessageState,
	type MessageToHold,
	type NewMessage,
	type Outcome,
	type OutcomeEntry,
	type ReconcileEntry,
	type RecordOptions,
	type Recovered,
	type ReleasedMessage,
	type ReleaseOptions,
	type ReportAnswer,
	type Resolution,
	type SendAnswer,
	type StoredMessage,
	type ToCancelAtGateway,
} from './messages';
export { moveToPostgres, type Moved } from './move/moveToPostgres';
export type { Page, PageOptions } from './page';
export type { Erased, PersonExport, TimelineEntry } from './people';
export { checkPostgresLedger } from './postgres/checkPostgresLedger';
export type { PostgresSettings } from './postgres/connectPool';
export { openPostgresLedger, type PostgresLedgerOptions } from './postgres/openPostgresLedger';
export type { ConsentRecorded } from './recordConsent';
export { recallLedger, type FileMemo } from './sqlite/fileMemo';
export { rescuedCopyOf } from './sqlite/rescue';
export { openSqliteLedger, type SqliteLedgerOptions } from './sqlite/openSqliteLedger';
