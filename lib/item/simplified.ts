import { type Item, objectAt, textAt } from './item';

/** Says a reason in a few words, which are a line of a table where a sentence is ten. */
export type InWords = (reason: string) => string;

/**
 * What a person wants to see of a message in a table: flat and short. Of the contract's own object the parts stay by
 * which workflows branch, with the sentence; and the id, by which SMS Ledger finds the message again.
 */
export function simplifiedDelivery(item: Item, inWords: InWords): Item {
	const delivery = objectAt(item, 'delivery');
	const { status, reason, message, messageId, credits, sendAt, at, test } = delivery;
	return {
		...whom(item),
		// A test says what somebody would have got, and goes to a number of your own.
		...(test === true && { to: item['testNumber'], country: '' }),
		...(item['failure'] === undefined
			? {
					status,
					reason: inWords(textAt(delivery, 'reason')),
					credits,
					time: sendAt ?? at,
					messageId,
					delivery: { status, reason, message },
				}
			: failed(item)),
	};
}

/** Who may not be texted, why, and by which rule: practice never passes for law. */
export function simplifiedBlock(item: Item, inWords: InWords): Item {
	if (item['failure'] !== undefined) return { ...whom(item), ...failed(item) };
	const check = objectAt(item, 'check');
	const { decision, reason, message, checkedAt } = check;
	const rule = objectAt(check, 'rule');
	const cited = [textAt(rule, 'basis'), textAt(objectAt(rule, 'source'), 'citation')];
	return {
		...whom(item),
		status: decision,
		reason: inWords(textAt(check, 'reason')),
		credits: 0,
		time: checkedAt,
		rule: cited.filter((part) => part !== '').join(': '),
		check: { decision, reason, message },
	};
}

const whom = (item: Item): Item => {
	const { e164, country } = objectAt(item, 'phone');
	return {
		to: e164 ?? '',
		name: nameOf(item),
		country: country ?? '',
		text: textAt(objectAt(item, 'sms'), 'text'),
	};
};

function nameOf(item: Item): string {
	const contact = objectAt(item, 'contact');
	const ofContact = [textAt(contact, 'firstName'), textAt(contact, 'lastName')];
	return ofContact.filter((part) => part !== '').join(' ') || textAt(item, 'name');
}

/** An item that could not be worked on, where the node was told to go on. */
const failed = (item: Item): Item => ({
	status: 'failed',
	reason: textAt(objectAt(item, 'failure'), 'message'),
	credits: 0,
	time: '',
	failure: item['failure'],
});

/** Whether an item was simplified. A list of goods may have columns `to`, `status` and `delivery` of its own. */
export function isSimplified(item: Item): boolean {
	const { to, status, credits, phone, sms } = item;
	if (typeof to !== 'string' || phone !== undefined || sms !== undefined) return false;
	if (typeof status !== 'string' || typeof credits !== 'number') return false;
	const told = [objectAt(item, 'delivery')['status'], objectAt(item, 'check')['decision']];
	return told.includes(status) || textAt(objectAt(item, 'failure'), 'message') !== '';
}
