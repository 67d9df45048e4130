export { confirmGiven, giveOut } from './giveOut';
export { takeIn } from './takeIn';
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
