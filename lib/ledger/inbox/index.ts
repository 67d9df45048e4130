export { confirmGiven, giveOut } from './giveOut';
export { PIECES_AWAITED_MS } from './replyPieces';
export { settleIncomplete, takeIn } from './takeIn';
export type {
	ClickEntry,
	ConsentEventEntry,
	EventOutput,
	EventPart,
	GiveOutOptions,
	GivenOut,
	InboxEntry,
	RecordedConsent,
	ReplyEntry,
	ReportEntry,
	TakeInOptions,
	TakenIn,
	Understand,
	Understood,
} from './types';
