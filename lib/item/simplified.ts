import { inLines } from './inLines';
import { type Item, objectAt, textAt } from './item';

/** Says a reason in a few words, which are a line of a table where a sentence is ten. */
export type InWords = (reason: string) => string;

/** What is to be known of an item beside itself. */
export interface Told {
	readonly inWords: InWords;
	/** Whether the node could not work on it. A field `failure` tells nothing: it may have come in with the item. */
	readonly hasFailed: boolean;
}

/**
 * What a person wants to see of a message in a table: flat, and no cell of more than three lines in n8n's narrow
 * columns. Of the contract's own object the parts stay by which workflows branch; and the id, by which SMS Ledger finds
 * the message again.
 */
export function simplifiedDelivery(item: Item, { inWords, hasFailed }: Told): Item {
	const delivery = objectAt(item, 'delivery');
	const { status, reason, messageId, credits, sendAt, at, test } = delivery;
	return {
		...whom(item),
		// A test says what somebody would have got, and goes to a number of your own.
		...(!hasFailed && test === true && { to: item['testNumber'], country: '' }),
		...(hasFailed
			? failed(item)
			: {
					status,
					reason: inWords(textAt(delivery, 'reason')),
					credits,
					time: sendAt ?? at,
					messageId,
					delivery: { status, reason },
				}),
	};
}

/** The same of one message, which has room for the sentence too. */
export function simplifiedOne(item: Item, told: Told): Item {
	const simple = simplifiedDelivery(item, told);
	const { message } = objectAt(item, 'delivery');
	return told.hasFailed
		? simple
		: { ...simple, text: textOf(item), delivery: { ...objectAt(simple, 'delivery'), message } };
}

/** What a message comes to, before anybody has checked whether it may go. */
export function simplifiedSms(item: Item, { hasFailed }: Told): Item {
	if (hasFailed) return { ...whom(item), ...failed(item) };
	const { segments, encoding, credits, missingFields } = objectAt(item, 'sms');
	return {
		...whom(item),
		status: COMPOSED,
		missing: Array.isArray(missingFields) ? inLines(missingFields.join(', ')) : '',
		encoding,
		segments,
		credits,
	};
}

const COMPOSED = 'composed';

/** Who may not be texted, why, and whose rule it is: practice never passes for law. */
export function simplifiedBlock(item: Item, { inWords, hasFailed }: Told): Item {
	if (hasFailed) return { ...whom(item), ...failed(item) };
	const check = objectAt(item, 'check');
	const { decision, reason, checkedAt } = check;
	const rule = objectAt(check, 'rule');
	return {
		...whom(item),
		status: decision,
		reason: inWords(textAt(check, 'reason')),
		credits: 0,
		time: checkedAt,
		rule: `${textAt(rule, 'basis')}: ${textAt(rule, 'id')}`,
		check: { decision, reason },
	};
}

const whom = (item: Item): Item => {
	const { e164, country } = objectAt(item, 'phone');
	return {
		to: e164 ?? '',
		name: inLines(nameOf(item)),
		country: country ?? '',
		text: inLines(textOf(item)),
	};
};

const textOf = (item: Item): string => textAt(objectAt(item, 'sms'), 'text');

function nameOf(item: Item): string {
	const contact = objectAt(item, 'contact');
	const ofContact = [textAt(contact, 'firstName'), textAt(contact, 'lastName')];
	return ofContact.filter((part) => part !== '').join(' ') || textAt(item, 'name');
}

/** An item that could not be worked on, where the node was told to go on. */
const failed = (item: Item): Item => ({
	status: 'failed',
	reason: inLines(textAt(objectAt(item, 'failure'), 'message')),
	credits: 0,
	time: '',
	failure: item['failure'],
});

/** Whether an item was simplified. A list of goods may have columns `to`, `status` and `delivery` of its own. */
export function isSimplified(item: Item): boolean {
	const { to, status, credits, phone, sms, segments, missing } = item;
	if (typeof to !== 'string' || phone !== undefined || sms !== undefined) return false;
	if (typeof status !== 'string' || typeof credits !== 'number') return false;
	if (status === COMPOSED) return typeof segments === 'number' && typeof missing === 'string';
	const told = [objectAt(item, 'delivery')['status'], objectAt(item, 'check')['decision']];
	if (status === 'failed') return textAt(objectAt(item, 'failure'), 'message') !== '';
	return told.includes(status);
}
