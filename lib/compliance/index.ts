/*
 * Whether a message may go to a person, when, and by whose rule. An annex opens only onto those that stand
 * below it here (dependency-cruiser holds it to that):
 *
 *   decide, isSendable      the questions
 *   hours                   when it may go
 *   registers               what the user says of lists to look into
 *   person, place, content  to whom, where they are, what it says
 *   answer                  what an answer is made of
 *   keywords, customRules   how people say no; how a user writes a rule
 *   countries               the law, as data
 */
export {
	CHECK_REASONS,
	SEND_REASONS,
	type AppliedRule,
	type Check,
	type CheckReason,
	type Reviewed,
	type ReviewedRule,
	type SendReason,
} from './answer';
export {
	asksForOptOut,
	asksForReply,
	checkContent,
	CONTENT_FINDINGS,
	noticeFor,
	isPublicShortener,
	optOutInstructions,
	optOutLinks,
	optOutPassage,
	type Content,
	type ContentFinding,
	type Notice,
	type NoticeContext,
} from './content';
export {
	COUNTRIES,
	countryAt,
	countryOf,
	countryOn,
	DEFAULT_COUNTRY,
	STATES,
	type Amendment,
	type Basis,
	type CapRule,
	type ConsentRule,
	type Confidence,
	type ContentRule,
	type Country,
	type CountryRule,
	type Dated,
	type Duty,
	type HoursRule,
	type IdentityPart,
	type IdentityRule,
	type NoticeRule,
	type NumberRule,
	type OptOutNotice,
	type OptOutRule,
	type RegisterRule,
	type Scoped,
	type SectorBan,
	type SenderRule,
	type Source,
	type Texts,
} from './countries';
export { readCustomRules } from './customRules';
export { decide, type CheckOptions } from './decide';
export { hoursPolicy, type Cap, type HoursMode, type HoursPolicy } from './hours';
export { isSendable, type BindingCheck } from './isSendable';
export type { Screening, Screenings } from './registers';
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
	asksForConsentBesides,
	everyStopCounts,
	saysStop,
	scopeKey,
	strictestConsent,
	type MarketingScopes,
	type PersonOnRecord,
} from './person';
export { openMinutes } from './place';
export type { Consent, ConsentStatus, Recipient } from './recipient';
export { SendsAhead } from './sendsAhead';
