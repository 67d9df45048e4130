import type { EventOutput, GivenOut } from '../ledger';
import { type StoredMessage } from '../message';
import { type PhoneNumber, parsePhone, toE164 } from '../phone';

/** The outputs of SMS Events Trigger, in their order. */
export const EVENT_OUTPUTS = [
	'reply',
	'optOut',
	'optIn',
	'deliveryReport',
	'linkClick',
] as const satisfies readonly EventOutput[];

/**
 * The item contract of an event: `event`, beside it whose it is (`phone`, `contact`) and what it answers or
 * is about (`message`). What is not known is left out.
 */
export function eventItem(given: GivenOut): Readonly<Record<string, unknown>> {
	const { entry, contact, message } = given;
	const person = 'e164' in entry && entry.e164 !== undefined ? entry.e164 : message?.e164;
	return defined({
		event: eventOf(given),
		phone: contact?.phone ?? phoneOf(person),
		contact: contact?.contact,
		message: message && messageOf(message),
	});
}

/** What a person reads first comes first: tables show the fields in this order. */
function eventOf(given: GivenOut): Readonly<Record<string, unknown>> {
	const { entry, output, message, parts } = given;
	// An opening comes by no gateway: what can be told is by which the link went out.
	const by = entry.kind === 'click' ? message : entry;
	return defined({
		kind: output,
		at: new Date(given.at).toISOString(),
		...saidIn(given),
		keyword: given.keyword,
		likely: given.likely || undefined,
		campaign: message?.campaign || undefined,
		messageId: message?.key,
		gateway: by?.gateway || undefined,
		gatewayMessageId: by?.gatewayMessageId || undefined,
		repeated: given.repeated || undefined,
		parts,
	});
}

/** Who, to whom, and what; a report goes the way of the message it is about. */
function saidIn({ entry, message }: GivenOut): Readonly<Record<string, unknown>> {
	switch (entry.kind) {
		case 'report': {
			const { status, reason, charged, price, currency } = entry;
			const from = message?.sender || undefined;
			return { from, to: entry.to ?? message?.e164, status, reason, charged, price, currency };
		}
		case 'reply':
			return { from: entry.e164 ?? entry.from, to: entry.to || undefined, text: entry.text };
		case 'optOut':
		case 'optIn':
			return { from: entry.e164 ?? entry.from, to: entry.to || undefined, reason: entry.how };
		case 'click':
			return {
				from: entry.e164 ?? message?.e164,
				link: { url: entry.link, first: entry.first },
			};
	}
}

const messageOf = (message: StoredMessage): Readonly<Record<string, unknown>> =>
	defined({
		messageId: message.key,
		campaign: message.campaign || undefined,
		step: message.step || undefined,
		purpose: message.purpose,
		sender: message.sender || undefined,
		text: message.text,
		segments: message.segments,
		status: message.state,
		gateway: message.gateway,
		gatewayMessageId: message.gatewayMessageId,
		sentAt: message.sentAt === undefined ? undefined : new Date(message.sentAt).toISOString(),
	});

/** Of somebody the ledger does not know as a contact. */
function phoneOf(person: string | undefined): PhoneNumber | undefined {
	const e164 = person === undefined ? undefined : toE164(person);
	const read = e164 && parsePhone(e164, { mobileOnly: false });
	return read && read.ok ? read.value : undefined;
}

const defined = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
