import type { Behaviour } from './behaviour.mts';
import { isoTime, type Message, type MessageRequest } from './message.mts';
import type { Outcome, Refusal } from './message.mts';
import { newId } from './newId.mts';
import type { Faults } from './faults.mts';
import type { PhoneBook } from './phoneBook.mts';
import type { Account } from './account.mts';
import { findFault, parseTime, refusal } from './rules.mts';
import { countSegments } from './segments.mts';

export interface Intake {
	/** Epoch milliseconds. */
	readonly now: number;
	readonly defaultSender: string;
	readonly account: Account;
	readonly phones: PhoneBook;
	readonly faults: Faults;
	readonly behaviour: Behaviour;
}

/** Decides what becomes of a message; nothing is charged or sent yet. */
export function judge(request: MessageRequest, intake: Intake): Message {
	const { now } = intake;
	const counted = countSegments(request.text);
	const error = findFault(request, now) ?? findObstacle(request.to, counted.segments, intake);
	const sendAt = error ? undefined : timeOf(request.sendAt);
	const status = error ? 'refused' : sendAt === undefined ? 'accepted' : 'scheduled';
	const outcome: Outcome = {
		id: newId(),
		...(request.clientReference !== undefined && { clientReference: request.clientReference }),
		to: request.to,
		from: request.from ?? intake.defaultSender,
		status,
		...counted,
		credits: error ? 0 : counted.segments,
		...(sendAt !== undefined && { sendAt: isoTime(sendAt) }),
		repeated: false,
		...(error && { error }),
	};
	return {
		kind: 'message',
		outcome,
		text: request.text,
		createdAt: now,
		sendAt,
		validUntil: error ? undefined : endOf(request, sendAt ?? now),
		reportUrl: request.reportUrl,
		status,
		credits: 0,
		error,
		events: [{ type: status, at: isoTime(now) }],
	};
}

function findObstacle(to: string, credits: number, intake: Intake): Refusal | undefined {
	const fault = intake.faults.strikeMessage('refuse', to);
	if (fault) return refusal(fault.code, 'refused on demand');
	if (intake.behaviour.optOuts && intake.phones.find(to)?.optedOut) {
		return refusal('opted_out', 'this phone replied STOP to this gateway');
	}
	if (!intake.account.canPay(credits)) {
		const { credits: left } = intake.account.balance;
		return refusal('insufficient_credits', `needs ${credits} credits, ${left} left`);
	}
	return undefined;
}

/** The earlier of the two ends a message may name. */
function endOf({ validUntil, validMinutes }: MessageRequest, sendAt: number): number | undefined {
	const ends = [
		...(validUntil === undefined ? [] : [parseTime(validUntil)]),
		...(validMinutes === undefined ? [] : [sendAt + validMinutes * 60_000]),
	];
	return ends.length === 0 ? undefined : Math.min(...ends);
}

function timeOf(text: string | undefined): number | undefined {
	return text === undefined ? undefined : parseTime(text);
}
