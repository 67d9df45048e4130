import { fold } from './fold';
import { exactKinds, plainKinds, wordKinds, type Kinds } from './wordKinds';

/** What a header says of consent and opt-out. */
export interface ConsentHeader {
	readonly field:
		| 'consent'
		| 'consentAt'
		| 'consentSource'
		| 'consentScope'
		| 'consentProof'
		| 'optOut'
		| 'optOutScope'
		| 'status'
		| 'remark';
	/** Of text messages, or of messages in general. */
	readonly about: 'sms' | 'any';
	/** `Not unsubscribed`: a no is the stop. */
	readonly inverted?: true;
}

/**
 * What is of consent or opt-out by its looks, but not by all of its words: told, and heard only where a cell
 * says stop in so many words, or, of an opt-out, answers with a plain yes or a date. `ended` is only told: what
 * was cancelled or deleted is an order, as a rule.
 */
export type Suspicion = 'consent' | 'optOut' | 'ended';

/*
 * A header is read as a line of letters, one for each word, as `headerWords` sorts them; the patterns below are
 * written in these letters:
 *
 *   O opt-out     o refusal        q ending         C consent        w agreement      b subscription
 *   S SMS         P phone          V call           A any channel    E other channel  L newsletter
 *   M marketing   N not            # no, or number  U number         T state          t state beside S or C
 *   D date        d at, on         Q source         G scope          R proof          K link
 *   Y, Z other matters             F filler         x unknown        . a step of a path
 */

const UNKNOWN = /x/;
const SMS = /[SP]/;
/** The text beside the box of a form begins with the consent: "I agree to …. Unsubscribe at any time." */
const isForm = (header: string): boolean => {
	const [first = '', ...others] = header.split(/[.;!?]\s/);
	const kinds = wordKinds([first]);
	return others.length > 0 && /[Cw]/.test(kinds) && !/[NOoq#]/.test(kinds);
};

/** Words between which nothing changes: articles, owners, verbs of sending. */
const BETWEEN = '[FdAMY.]*';
const NOT_TO_SEND = new RegExp(
	`N${BETWEEN}[CwSAVM]|N${BETWEEN}x${BETWEEN}S|#F*[CwSAVM]|[CwSMA]N[F.]*$`,
);
const NOT_STOPPED = /[N#][Fd]*[Oo]/;
/** Both in one: `Opt-in/opt-out`. */
const PAIR = /\b(?:opt(?:ed)? ?in|subscribed?)\b.*\b(?:opt(?:ed)? ?out|unsubscribed?)\b/;

/** So people agree, or do not; where a welcome is no greeting that somebody was sent: `Welcome text`, `SMS welcome`. */
const WELCOMED =
	/\b(?:texts|text messages|texting)(?: are| is)?(?: always| very)? welcome$|\b(?:texts?|sms|(?:text )?messages?|texting)(?: are| is)? not welcome$|\bsms willkommen$/;

const withWelcome = (kinds: Kinds, header: string): Kinds =>
	WELCOMED.test(fold(header)) ? kinds.replace(/x$/, 'w') : kinds;

/** Only of e-mail, WhatsApp, letters: neither a yes nor a no for a text message. */
const isOfAnotherChannel = (kinds: Kinds): boolean => /E/.test(kinds) && !/[SPV]/.test(kinds);

const optOutIn = (kinds: Kinds, header: string): ConsentHeader | Suspicion | undefined => {
	const about = SMS.test(kinds) ? 'sms' : 'any';
	const isStrong = /O/.test(kinds) || NOT_TO_SEND.test(kinds);
	const isWeak = /o/.test(kinds) || (/q/.test(kinds) && /[SCwMZ]/.test(kinds));
	if (!isStrong && !isWeak) return /^F*q$/.test(kinds) ? 'ended' : undefined;
	if (NOT_STOPPED.test(kinds)) return { field: 'optOut', about, inverted: true };
	if (isForm(header) || PAIR.test(fold(header))) return { field: 'status', about };
	if (!isStrong && UNKNOWN.test(kinds)) return 'optOut';
	return { field: /O.*G/.test(kinds) ? 'optOutScope' : 'optOut', about };
};

/** The first that a header has decides what its column tells beside the consent itself. */
const DETAILS = [
	[/K/, 'consentProof'],
	[/R/, 'consentProof'],
	[/D|d$/, 'consentAt'],
	[/Q/, 'consentSource'],
	[/G/, 'consentScope'],
] as const;

/** `SMS (Y/N)`, `SMS?` */
const YES_OR_NO =
	/\?\s*$|^\s*yes to\s|(?<!\p{L})(?:yes|y|ja|j|oui|o|s[ií]|s|sim|tak|t|ano|a|да)\s*\/\s*(?:no|n|nein|non|n[ãa]o|nee|nej|nei|nie|ne|нет)(?!\p{L})/iu;

/**
 * `Contact allowed`, `Send SMS?`: a yes, of which nobody knows by what channel, or to what. Not `P`: `Phone OK` may
 * be of calls, or of a number that was tried.
 */
const isToContact = (kinds: Kinds): boolean =>
	/^[wAFS.]*$/.test(kinds) && /A/.test(kinds) && /[wS]/.test(kinds);

const consentIn = (kinds: Kinds, header: string): ConsentHeader | Suspicion | undefined => {
	const isSms = SMS.test(kinds);
	// `SMS marketing` or `SMS newsletter` alone asks for a yes, as `Mobile marketing` does not.
	const isOffer = /S/.test(kinds) && (/M/.test(kinds) || /^[SLF.]*L[SLF.]*$/.test(kinds));
	const isAsked = /^[F.]*S[F.]*$/.test(kinds) && YES_OR_NO.test(header);
	const isConsent =
		/C/.test(kinds) ||
		isOffer ||
		isAsked ||
		(/w/.test(kinds) && (/S/.test(kinds) || /M/.test(kinds)));
	if (!isConsent) return isToContact(kinds) ? 'consent' : undefined;
	if (/L|E|V/.test(kinds) && !isSms) return undefined;
	if (/Y/.test(kinds)) return undefined;
	if (UNKNOWN.test(kinds)) return 'consent';
	const about = isSms ? 'sms' : 'any';
	if (/Z/.test(kinds)) return { field: 'remark', about };
	const [, field = 'consent'] = DETAILS.find(([pattern]) => pattern.test(kinds)) ?? [];
	return { field, about };
};

/** A state that tells of the messages, and others in which a stop may stand all the same. */
const statusIn = (kinds: Kinds): ConsentHeader | undefined => {
	const about = SMS.test(kinds) ? 'sms' : 'any';
	if (/^[FAZM.]*Z[FAZMSP.]*$/.test(kinds) || kinds === 'S') return { field: 'remark', about };
	if (/^[FAMSPwTt.]*$/.test(kinds) && /^A?T$|[SwM].*[Tt]|[Tt].*[SwM]/.test(kinds)) {
		return { field: 'status', about };
	}
	return /T/.test(kinds) ? { field: 'remark', about } : undefined;
};

/** In an object whose name means nothing to us a consent is none, but a stop is one. */
const lastStep = (steps: readonly string[]): ConsentHeader | undefined => {
	const alone = steps.length > 1 ? readConsentHeader(steps.slice(-1)) : undefined;
	const isVoice =
		typeof alone === 'object' && ['consent', 'status', 'remark'].includes(alone.field);
	return isVoice ? { field: 'remark', about: alone.about } : undefined;
};

/**
 * Reads a header, or the steps of a path to a field, by its words. Opt-outs are looked for first and heard
 * beside words that mean nothing to us, since one that is missed costs a complaint; of a consent every word
 * must be understood.
 */
export const readConsentHeader = (
	steps: readonly string[],
): ConsentHeader | Suspicion | undefined => {
	const told = exactKinds(steps).replace(/^D(?=\.)/, 'F');
	const header = steps.findLast((step) => step !== 'value') ?? '';
	const kinds = withWelcome(plainKinds(told), header);
	if (isOfAnotherChannel(kinds)) return undefined;
	// A way to unsubscribe stands in every row.
	if (/[OoNq]/.test(kinds) && /K/.test(kinds)) return undefined;
	// So Shopify heads the consent to its e-mails.
	if (/^(?:buyer )?accepts marketing$/.test(fold(header))) return 'consent';
	// `Number for SMS marketing` asks for the number.
	const isNumber = /U/.test(told) && !/C/.test(told);
	return (
		optOutIn(kinds, header) ??
		(isNumber ? undefined : consentIn(kinds, header)) ??
		statusIn(kinds) ??
		// `Abonné` may be of anything.
		(/^F*bF*$/.test(told) ? 'consent' : undefined) ??
		lastStep(steps)
	);
};
