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
export type {
	BirthdayFilter,
	BirthdayKey,
	BirthdaysOfPerson,
	BirthdayWatch,
	BornPerson,
	KeptList,
	ListDraft,
	ListedFilter,
	ListedPerson,
	MissedBirthday,
	OpenBirthdays,
	PublishOptions,
	TakeBirthdaysOptions,
	TakenBirthday,
	TriggerAt,
} from './birthdays';
export type { Campaign, CampaignReport } from './campaigns';
export type {
	ConsentEntry,
	ConsentKind,
	ConsentProblem,
	ConsentRecord,
	ConsentStanding,
	ConsentVerification,
	CurrentConsent,
	VerifiedSoFar,
	VerifyOptions,
} from './consent';
export {
	optOutInItem,
	standingInItem,
	type ContactEntry,
	type ContactFilter,
	type ContactList,
	type StoredContact,
} from './contacts';
export type { EventEntry, EventKind, StoredEvent } from './events';
export { LEDGER_FAILURES, type LedgerFailure, type LedgerFailureCode } from './failure';
export { PIECES_AWAITED_MS } from './inbox';
export type {
	ClickEntry,
	ConsentEventEntry,
	EventOutput,
	EventPart,
	GivenOut,
	GiveOutOptions,
	InboxEntry,
	RecordedConsent,
	ReplyEntry,
	ReportEntry,
	TakeInOptions,
	TakenIn,
	Understand,
	Understood,
} from './inbox';
export type { Answer, At, Ledger } from './ledger';
export type { Click, ClickAnswer, ObtainOptions, TrackedLink, WantedLink } from './links';
export type { LookUpOptions, KnownPerson } from './lookUp';
export type {
	AskFilter,
	AskPlace,
	Cancelled,
	CancelOptions,
	CancelTarget,
	ClaimOptions,
	DeliveryReport,
	HoldOptions,
	MarkSendingOptions,
	MessageFilter,
	OpenCount,
	OpenFilter,
	ReconcileEntry,
	RecordOptions,
	Recovered,
	ReleasedMessage,
	ReleaseOptions,
	ReportAnswer,
} from './messages';
export { moveToPostgres, type Moved } from './move/moveToPostgres';
export type { Page, PageOptions } from './page';
export type {
	AllowedMessage,
	Erased,
	EvidenceRecord,
	PersonEvidence,
	PersonExport,
	TimelineEntry,
} from './people';
export type { RowFinding, RowsVerification } from './proof';
export { checkPostgresLedger } from './postgres/checkPostgresLedger';
export type { PostgresSettings } from './postgres/connectPool';
export { openPostgresLedger, type PostgresLedgerOptions } from './postgres/openPostgresLedger';
export type { ConsentRecorded } from './recordConsent';
export type {
	CampaignFigures,
	CampaignLine,
	CampaignsOverview,
	CampaignStanding,
	DelayGroup,
	FailureGroup,
	MessageGroup,
	MinuteGroup,
	PeopleFigures,
	SpendGroup,
	TextGroup,
} from './reporting';
export type { EnlistOptions, LeaseOptions, RunMessage, TakenUp, TakeUpOptions } from './runs';
export type { Overruled } from './weigh';
export { recallLedger, type FileMemo } from './sqlite/fileMemo';
export { rescuedCopyOf } from './sqlite/rescue';
export { openSqliteLedger, type SqliteLedgerOptions } from './sqlite/openSqliteLedger';
