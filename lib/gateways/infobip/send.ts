import { failedRequest } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asNumber, asObject, asText, jsonObject, type JsonObject } from '../json';
import { withoutPlus } from '../withPlus';
import { failureOfStatus, faultyPlaces, readError } from './errors';
import type { InfobipKeys } from './keys';
import { infobipInstant, infobipRequest } from './request';

/**
 * All messages of a request share one schedule, and only the whole of it can be called back: so a scheduled
 * message travels alone, its bulk named like itself.
 *
 * @see https://www.infobip.com/docs/api/channels/sms/outbound-sms/send-sms-messages
 */
export function buildSend(keys: InfobipKeys, messages: readonly OutgoingSms[]): HttpRequest {
	const [first] = messages;
	return infobipRequest(keys, 'POST', '/sms/3/messages', {
		messages: messages.map((message) => messageOf(keys, message)),
		options: {
			...(first?.sendAt === undefined
				? {}
				: { schedule: { bulkId: first.idempotencyKey, sendAt: infobipInstant(first.sendAt) } }),
			includeSmsCountInResponse: true,
		},
	});
}

const messageOf = (keys: InfobipKeys, message: OutgoingSms) => ({
	...(message.sender === '' ? {} : { sender: withoutPlus(message.sender) }),
	destinations: [{ to: withoutPlus(message.to), messageId: message.idempotencyKey }],
	content: { text: message.text },
	...(message.validityMinutes === undefined
		? {}
		: { options: { validityPeriod: { amount: message.validityMinutes, timeUnit: 'MINUTES' } } }),
	// An address in the request takes the place of the subscription's settings, its signing among them.
	...(message.reportUrl === undefined || keys.infobipHmacKey !== ''
		? {}
		: { webhooks: { delivery: { url: message.reportUrl }, contentType: 'application/json' } }),
});

export function readSend(reply: HttpReply, messages: readonly OutgoingSms[]): SendOutcome[] {
	const body = jsonObject(reply.body);
	const list = body?.['messages'];
	if (!body || reply.status !== 200) {
		const mayBeTaken = Array.isArray(list);
		const all = failedRequest(reply, readError(reply), { count: messages.length, mayBeTaken });
		return allButFaulty(all, faultyPlaces(reply), messages.length);
	}
	const answers = new Map<string, JsonObject>();
	for (const answer of Array.isArray(list) ? list.map(asObject) : []) {
		const id = asText(answer?.['messageId']);
		if (answer && id !== undefined) answers.set(id, answer);
	}
	return messages.map(({ idempotencyKey }) =>
		readOutcome(idempotencyKey, answers.get(idempotencyKey)),
	);
}

/** A request is refused whole; the messages it names as faulty are refused for good, the others are not. */
function allButFaulty(all: SendOutcome, faulty: ReadonlySet<number>, count: number): SendOutcome[] {
	const isOfMessages = all.kind === 'refused' && all.cause === 'other';
	return Array.from({ length: count }, (_, place) =>
		isOfMessages && faulty.has(place) ? { ...all, retryable: false } : all,
	);
}

/** Groups of status: accepted, pending and delivered go out; undeliverable and rejected do not. */
const taken = [0, 1, 3];
const refused = [2, 5];

/** REJECTED_DUPLICATE_MESSAGE_ID: the ID is taken, even by a message that was itself rejected. */
const duplicate = 23;

function readOutcome(id: string, answer: JsonObject | undefined): SendOutcome {
	const status = asObject(answer?.['status']);
	const group = asNumber(status?.['groupId']) ?? -1;
	const code = asNumber(status?.['id']);
	const name = asText(status?.['name']) ?? String(code ?? 'no status');
	if (code === duplicate) {
		const message = `Infobip has had this message before; its log says what became of it (${name})`;
		return { kind: 'unknown', message };
	}
	if (refused.includes(group)) {
		// Never to be tried again by itself: the ID is taken, and what a second try came to would be in doubt.
		return {
			kind: 'refused',
			...failureOfStatus(code, name),
			retryable: false,
			keyIsSpent: true,
		};
	}
	if (!taken.includes(group)) {
		return { kind: 'unknown', message: `Infobip does not say what it did (${name})` };
	}
	const segments = asNumber(asObject(answer?.['details'])?.['messageCount']);
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		...(segments === undefined || segments < 1 ? {} : { segments }),
		repeated: false,
	};
}
