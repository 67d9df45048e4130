export type { AppliedRule, Check } from './check';
export {
	COUNTRIES,
	countryOf,
	DEFAULT_COUNTRY,
	STATES,
	type Basis,
	type CapRule,
	type ConsentRule,
	type Country,
	type CountryRule,
	type HoursRule,
	type NoticeRule,
	type OptOutNotice,
	type OptOutRule,
	type SenderRule,
	type Source,
} from './countries';
export { decide, DEFAULT_SAFETY_MARGIN_MINUTES, type CheckOptions } from './decide';
export type { Cap } from './capFrees';
export { hoursPolicy, type HoursMode, type HoursPolicy, type HoursSettings } from './hoursPolicy';
export { saysStop } from './judgePerson';
export { noticeFor, type Notice } from './noticeFor';
export { isSendable, type BindingCheck, type SendRefusal } from './isSendable';
export { CHECK_REASONS, SEND_REASONS, type CheckReason, type SendReason } from './reasons';
export { strictestConsent, type PersonOnRecord } from './record';
export type { Consent, ConsentStatus, Purpose, Recipient } from './recipient';
export {
	COUNTRY_WORDS,
	LANGUAGES,
	readReply,
	REPLY_OUTCOMES,
	REPLY_RULES,
	type LanguageWords,
	type ReadReply,
	type ReplyContext,
	type ReplyOutcome,
	type ReplyRule,
} from './keywords';
export {
	asksForReply,
	checkContent,
	CONTENT_FINDINGS,
	type Content,
	type ContentCode,
	type ContentFinding,
} from './content';
export { readCustomRules } from './customRules';
