import {
	type BindingCheck,
	type Check,
	decide,
	hoursPolicy,
	type HoursPolicy,
	isSendable,
} from '../compliance';
import type { OutgoingSms } from '../gateways';
import {
	contentDigest,
	instantOf,
	type Item,
	type Mac,
	type ReadableSms,
	readCheck,
	type ReadCheck,
	readHeldAs,
	readHeldRevision,
	readSeal,
	readSms,
	type Vouched,
} from '../item';
import { type Purpose, type Skip, SKIP_REASONS } from '../message';
import { fail, ok, type Result } from '../shared';
import { measure } from '../text';
import { chooseSender, type SenderChoice, type SenderLimits } from './chooseSender';
import { type ConsentsOnRecord, withConsentOnRecord } from './consentOnRecord';
import { asksInVain } from './optOutNotice';
import { keysOf } from './keysOf';
import { type NumberedRecipient, recipientByNumber } from './recipientByNumber';

/** All that an item says about one message. */
export interface Candidate {
	/** The person by the number itself; `undefined` where the item carries no valid one. */
	readonly recipient: NumberedRecipient | undefined;
	readonly sms: ReadableSms | undefined;
	readonly check: ReadCheck | undefined;
	/** What the check vouches for; `undefined` where it was not made for this very message. */
	readonly vouched: Vouched | undefined;
	/** The text to be judged at the moment of sending, where no check has seen it. */
	readonly unseen: { readonly text: string; readonly sender: string } | undefined;
	/** The key under which it waited in the ledger, for an item that was given out from there. */
	readonly heldAs?: string | undefined;
	/** Which form of it was given out; none is the first. */
	readonly heldRevision?: number | undefined;
}

/**
 * @param mac the ledger's, with which Check sealed what it vouches for
 * @param consents what the ledger has, where it was asked
 */
export function readCandidate(item: Item, mac: Mac, consents?: ConsentsOnRecord): Candidate {
	const sms = readSms(item);
	const recipient = recipientByNumber(item);
	const vouched = readSeal(item, mac);
	const isSeen = vouched?.content === 'any' || vouched?.content === contentDigest(item);
	return {
		recipient: recipient && withConsentOnRecord(recipient, sms?.purpose ?? 'marketing', consents),
		sms,
		check: readCheck(item),
		vouched,
		unseen: sms && !isSeen ? { text: sms.text, sender: sms.sender } : undefined,
		heldAs: readHeldAs(item),
		heldRevision: readHeldRevision(item),
	};
}

/**
 * The moment of a plan ("Decide As Of"), which may be played through only on a gateway that reaches
 * no phone; `undefined` where now counts, as it always does where messages reach people.
 */
export const plannedMoment = ({ check }: Candidate, reachesPhones: boolean): number | undefined =>
	!reachesPhones && check?.isPlan === true ? instantOf(check.checkedAt) : undefined;

export interface Preparation extends Pick<SenderLimits, 'gateway' | 'registered' | 'at'> {
	/** Used where the message names no sender. */
	readonly senderName: string;
	/** What makes a transactional message unique, as the form or an expression gives it. */
	readonly messageKey: unknown;
	readonly senders?: SenderChoice | undefined;
}

export interface Prepared {
	readonly message: OutgoingSms;
	/** The key that an earlier version gave it, where that was another. */
	readonly formerKey: string | undefined;
	/** The user's own key, where that is what makes it unique. */
	readonly ownKey: string | undefined;
}

/**
 * The message as it would go to the gateway, or what it lacks at any hour: a number, a text, a key
 * against repetition, a possible sender.
 */
export function prepare(
	{ recipient, sms, heldAs, vouched }: Candidate,
	settings: Preparation,
): Result<Prepared, Skip> {
	if (!recipient) return skip('no_phone');
	const { e164: to, country } = recipient.phone;
	if (!sms) return skip('no_message');
	const keys = keysOf(sms, to, settings.messageKey, heldAs);
	if (!keys) return skip(sms.purpose === 'transactional' ? 'no_message_key' : 'no_campaign');
	// Where the user has had the check look away, only what the gateway itself takes is asked for.
	const ownForm = vouched?.content === 'any';
	const { gateway, registered } = settings;
	const limits = {
		gateway,
		ownForm,
		registered: ownForm ? undefined : registered,
		at: settings.at,
	};
	const wanted = sms.sender || settings.senderName;
	const sender = chooseSender(wanted, country, settings.senders, limits);
	if (!sender.ok) return sender;
	// Check has seen the sender that the message names, and no other.
	const isUnseen = sender.value !== sms.sender && !ownForm && sms.purpose !== 'transactional';
	if (isUnseen && asksInVain(sms.text, sender.value)) return unanswerable(sender.value);
	const { encoding } = measure(sms.text);
	const message = { to, sender: sender.value, text: sms.text, encoding, idempotencyKey: keys.key };
	const { formerKey, ownKey } = keys;
	return ok({ message, formerKey, ownKey });
}

/** The part of a candidate that may change from one moment to the next. */
type Judged = Pick<Candidate, 'recipient' | 'sms' | 'vouched' | 'unseen'> & {
	readonly check: BindingCheck | undefined;
};

/**
 * Decides at the moment of sending (epoch ms), whatever the workflow did before: the person's opt-out
 * and consent; for all but transactional messages a check that was made for this very message and
 * holds; and once more the law by the number itself, so that a check can only narrow it. Hours that the
 * user answers for stand as the check has sealed them.
 */
export function mayLeave(
	{ recipient, sms, check, vouched, unseen }: Judged,
	at: number,
): Result<undefined, Skip> {
	if (!recipient) return skip('no_phone');
	if (!sms) return skip('no_message');
	const { purpose } = sms;
	const marketingScopes = marketingScopesOf(vouched);
	const sendable = isSendable(recipient, purpose, bindingPart(check, vouched), at, {
		marketingScopes,
	});
	if (purpose === 'transactional') return sendable;
	if (check?.decision === 'send' && !vouched && isUnchecked(sendable)) return FOREIGN_CHECK;
	if (!sendable.ok || !vouched) return sendable;
	return lawAllows({ recipient, purpose, vouched, unseen }, at);
}

interface Question {
	readonly recipient: NumberedRecipient;
	readonly purpose: Purpose;
	readonly vouched: Vouched;
	readonly unseen: Candidate['unseen'];
}

/** Until when the law was found to allow it (epoch ms): the same message is looked at several times. */
interface Allowed {
	readonly from: number;
	readonly until: number;
	readonly check: Check;
}

const allowed = new WeakMap<NumberedRecipient, Allowed>();

/** What the law was last found to say of it, where that holds at a moment (epoch ms). */
export function allowedBy({ recipient }: Pick<Candidate, 'recipient'>, at: number) {
	const before = recipient && allowed.get(recipient);
	return before && before.from <= at && at < before.until ? before.check : undefined;
}

/** What the law says by the number itself, of the hours and of a text that no check has seen. */
function lawAllows(
	{ recipient, purpose, vouched, unseen }: Question,
	at: number,
): Result<undefined, Skip> {
	if (allowedBy({ recipient }, at)) return ok(undefined);
	const hours = hoursFor(vouched);
	const marketingScopes = marketingScopesOf(vouched);
	const options = {
		purpose,
		hours,
		safetyMarginMinutes: 0,
		content: unseen,
		marketingScopes,
		// What the user says of registers, the check has heard.
		registers: 'seen' as const,
	};
	const check = decide(recipient, options, at);
	const { decision, reason, message, sendBefore } = check;
	if (decision !== 'send') return fail<Skip>({ reason, message });
	const until = instantOf(sendBefore);
	if (until !== undefined) allowed.set(recipient, { from: at, until, check });
	return ok(undefined);
}

/** A check that was not made for this message opens nothing; its deadline still narrows. */
const bindingPart = (
	check: BindingCheck | undefined,
	vouched: Vouched | undefined,
): BindingCheck | undefined => (vouched ? check : check && { deadline: check.deadline });

/** Which scopes of a consent count, where the user has answered for that of this very item. */
export const marketingScopesOf = (vouched: Vouched | undefined): 'any' | undefined =>
	vouched?.scope === undefined ? undefined : 'any';

/** The law's hours; where the user answers for others, none that this package knows. */
export const hoursFor = ({ hours }: Pick<Vouched, 'hours'>): HoursPolicy =>
	hours === 'own' ? ANY_HOUR : COUNTRY_RULES;

const COUNTRY_RULES = hoursPolicy();
const ANY_HOUR = hoursPolicy({
	mode: 'ownWindowOnly',
	ownWindow: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 * 60 }],
});

const FOREIGN_CHECK = fail<Skip>({
	reason: 'not_checked',
	message:
		'The check was not made for this message, or was changed since. Put “Check Consent & Quiet Hours” right before this node.',
});

const isUnchecked = (verdict: Result<undefined, Skip>): boolean =>
	!verdict.ok && verdict.failure.reason === 'not_checked';

const unanswerable = (sender: string) =>
	fail<Skip>({
		reason: 'notice_unreachable',
		message: `The text asks for an answer, but the sender ${sender} is a name and receives none. Send from a number, or have the text name one.`,
	});

const skip = (reason: keyof typeof SKIP_REASONS) =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
