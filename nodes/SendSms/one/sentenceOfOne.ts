import { type Item, objectAt, textAt } from '../../../lib/item';
import { inUtc } from '../../../lib/message';
import { count } from '../../../lib/words';

/** What became of the message of an item and what to do about it, as a sentence; empty for an item without one. */
export function sentenceOfOne(item: Item): string {
	const delivery = objectAt(item, 'delivery');
	const to = textAt(objectAt(item, 'phone'), 'e164');
	const said = ended(textAt(delivery, 'message'));
	switch (delivery['status']) {
		case undefined:
			return '';
		case 'accepted':
			return delivery['repeated'] === true
				? `This text went to ${to} before, on ${inUtc(Date.parse(textAt(delivery, 'at')))}. Nothing more was sent.`
				: `Sent to ${to} for ${count(Number(delivery['credits']), 'credit')}.`;
		case 'held':
			return joined(
				'Not sent yet.',
				ended(textAt(objectAt(item, 'check'), 'message')),
				said,
				WAITS,
			);
		case 'unknown':
			return joined('It is not known whether it was sent.', said, 'Do not send it again.');
		default:
			return joined(hasIt(delivery) ? 'Nothing more was sent.' : 'Not sent.', said);
	}
}

const WAITS = 'It goes by itself then: do not send it again.';

/** Whether the person has, or is about to get, the very message that was asked for. */
const IS_THEIRS: ReadonlySet<unknown> = new Set([
	'already_sent',
	'in_progress',
	'waiting',
	'duplicate',
]);

const hasIt = ({ reason }: Item): boolean => IS_THEIRS.has(reason);

const ended = (sentence: string): string =>
	sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;

const joined = (...sentences: readonly string[]): string =>
	sentences.filter((sentence) => sentence !== '').join(' ');
