import { readReply } from '../../compliance';
import type { AnyGateway } from '../../gateways';
import type { TakenIn } from '../../ledger';
import { confirmationKey, type Ground, messageKey, type Skip } from '../../message';
import { parsePhone } from '../../phone';
import { readSender } from '../../sender';
import { fail, ok, type Result } from '../../shared';
import { measure } from '../../text';
import type { Job } from '../job';
import { creditsFor } from '../sms';
import { answerSender } from './answerSender';
import { type AnswerKind, answerText, type AnswerWords } from './answerText';
import { CONFIRMATION_ASKED } from './confirmationAsked';

/** Later than this it is not sent any more (47 CFR 64.1200(a)(12) gives a confirmation five minutes). */
const WITHIN_MS: Readonly<Record<AnswerKind, number>> = {
	confirmation: 5 * 60_000,
	start: 5 * 60_000,
	help: 60 * 60_000,
};

export interface AnswerSettings extends AnswerWords {
	/** Where a STOP is confirmed: nowhere, where a country’s rules ask for it, everywhere. */
	readonly confirmStop: 'never' | 'whereAsked' | 'always';
	readonly confirmStart: boolean;
}

export interface AnswerAccount {
	readonly gateway: AnyGateway;
	readonly senderName: string;
}

/**
 * The text that an event is to be answered with, as a message for `sendCampaign`; `undefined` where none
 * is due or wanted, and a failure where one is wanted and cannot be. It counts as transactional and stands
 * outside all campaigns; the event is in its key, so that there is never a second one.
 *
 * @param now epoch ms
 */
export function answerJob(
	taken: TakenIn,
	place: number,
	settings: AnswerSettings,
	account: AnswerAccount,
	now: number,
): Result<Job, Skip> | undefined {
	const { answers: kind, entry, id } = taken;
	if (kind === undefined || entry.kind !== 'reply' || entry.e164 === undefined) return undefined;
	const phone = parsePhone(entry.e164, { mobileOnly: false });
	const country = phone.ok ? phone.value.country : entry.country;
	if (!isWanted(kind, country, settings)) return undefined;
	if (isAnsweredThere(entry, account)) return skip('answered_by_gateway', ANSWERED_THERE);
	const { message, contact } = taken;
	const sender = answerSender({
		writtenTo: entry.to,
		answered: message?.sender ?? '',
		senderName: account.senderName,
		gateway: account.gateway,
	});
	if (sender === undefined) return skip('no_reply_path', NO_REPLY_PATH);
	const text = answerText(
		{
			kind,
			country,
			languages: [
				...wordLanguage(entry.text, country),
				contact?.contact.language ?? entry.language ?? '',
			],
			message: message?.text,
			scope: taken.recorded?.scope,
		},
		{ ...settings, brand: settings.brand || nameIn(message?.sender, account.senderName) },
	);
	if (!text.ok) return skip('no_message', text.failure);
	const { encoding, segments } = measure(text.value);
	const { billsAsUnicode } = account.gateway.capabilities;
	const key =
		kind === 'confirmation'
			? confirmationKey(entry.e164, id)
			: messageKey(`answer to ${kind} ${id}`, entry.e164);
	const until = Math.min(entry.at ?? now, now) + WITHIN_MS[kind];
	const job: Job = {
		place,
		country,
		entry: {
			key,
			e164: entry.e164,
			purpose: 'transactional',
			sender,
			text: text.value,
			segments,
			credits: creditsFor(text.value, segments, { creditsPerSegment: 1, billsAsUnicode }),
			ground: ANSWERS,
			...(kind === 'confirmation' && { answersOptOut: id }),
		},
		message: { to: entry.e164, sender, text: text.value, encoding, idempotencyKey: key },
		mayLeave: (at) => (at < until ? ok(undefined) : skip('too_late', TOO_LATE)),
		untilNextOpening: () => undefined,
	};
	const verdict = job.mayLeave(now);
	return verdict.ok ? ok(job) : verdict;
}

function isWanted(
	kind: AnswerKind,
	country: string | undefined,
	{ confirmStop, confirmStart, contact, own }: AnswerSettings,
): boolean {
	switch (kind) {
		case 'confirmation':
			if (confirmStop !== 'whereAsked') return confirmStop === 'always';
			return country !== undefined && Object.hasOwn(CONFIRMATION_ASKED, country);
		case 'start':
			return confirmStart;
		case 'help':
			return contact !== '' || own.some((one) => one.kind === 'help' && one.text.trim() !== '');
	}
}

type Reply = Extract<TakenIn['entry'], { readonly kind: 'reply' }>;

function isAnsweredThere({ keyword, text }: Reply, { gateway }: AnswerAccount): boolean {
	const { answersReplies } = gateway.capabilities;
	if (!answersReplies) return false;
	if (answersReplies.told && keyword !== undefined) return true;
	return answersReplies.words.includes(text.trim().toUpperCase());
}

/**
 * A word of one language alone (ARRET) says in which one the person is to be answered; English ones are
 * written everywhere, since texts ask for them.
 */
function wordLanguage(text: string, country: string | undefined): readonly string[] {
	const { languages, rule } = readReply(text, { country });
	return rule === 'whole' && languages.length === 1 && languages[0] !== 'en' ? languages : [];
}

/** A sender that is a name is how people know who writes. */
const nameIn = (...senders: readonly (string | undefined)[]): string =>
	senders.find((sender) => sender !== undefined && readSender(sender).kind === 'name') ?? '';

const skip = (reason: string, message: string) => fail<Skip>({ reason, message });

const ANSWERS: Ground = {
	sentence: 'Answers what the person has just written',
	rule: { id: 'answer', basis: 'default', citation: 'who writes is answered, once, in minutes' },
	jurisdictions: [],
	assumptions: [],
	answeredFor: [],
};

const ANSWERED_THERE = 'The gateway itself answers this word, so a second answer is not sent';
const NO_REPLY_PATH =
	'There is no number to answer from: the sender is a name, which takes no replies';
const TOO_LATE = 'The reply came too long ago to be answered now';
