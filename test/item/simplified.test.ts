import { isSimplified, simplifiedBlock, simplifiedDelivery, simplifiedSms } from '../../lib/item';

const inWords = (reason: string) => reason.replaceAll('_', ' ');
const told = { inWords, hasFailed: false };
const delivery = {
	status: 'accepted',
	reason: '',
	message: '',
	messageId: 'a',
	credits: 1,
	at: 'now',
};

describe('an item is simplified', () => {
	it.each<[string, object]>([
		['by its delivery', simplifiedDelivery({ phone: { e164: '+1' }, delivery }, told)],
		['by its check', simplifiedBlock({ check: { decision: 'blocked' } }, told)],
		['by its message', simplifiedSms({ sms: { text: 'Hi', segments: 1, credits: 1 } }, told)],
		[
			'where it failed',
			simplifiedDelivery({ failure: { message: 'No number' } }, { ...told, hasFailed: true }),
		],
		[
			'in a copy that JSON made',
			JSON.parse(JSON.stringify(simplifiedDelivery({ delivery }, told))),
		],
	])('%s', (_name, item) => expect(isSimplified({ ...item })).toBe(true));

	it.each<[string, object]>([
		['an item of the nodes', { phone: { e164: '+1' }, delivery }],
		['one that was given a number anew', { ...simplifiedDelivery({ delivery }, told), phone: {} }],
		['an order', { to: 'Paris', status: 'sent', delivery: 'Friday', credits: 3 }],
		[
			'an order with more in it',
			{ to: 'Paris', status: 'sent', delivery: { status: 'on its way' } },
		],
		['a song', { to: 'Zoé', status: 'composed', credits: 3 }],
		['a mail', { to: 'zoe@example.com', check: true }],
		['nothing', {}],
	])('which %s is not', (_name, item) => expect(isSimplified({ ...item })).toBe(false));
});

describe('a simplified item', () => {
	it.each([
		['first and last name', { contact: { firstName: 'Zoé', lastName: 'Martin' } }, 'Zoé Martin'],
		['the first name alone', { contact: { firstName: 'Zoé' }, name: 'Z. Martin' }, 'Zoé'],
		['the name of the list', { name: 'Zoé Martin' }, 'Zoé Martin'],
		['nothing', {}, ''],
	])('names the person by %s', (_name, item, name) => {
		expect(simplifiedDelivery({ ...item, delivery }, told)).toMatchObject({ name });
	});

	it.each([
		['a short text whole', 'Hi Zoé. STOP 36180', 'Hi Zoé. STOP 36180'],
		['whole words', `Hi Zoé, ${'word '.repeat(20)}`, `Hi Zoé, word word word word…`],
		['a word without end', 'a'.repeat(50), `${'a'.repeat(23)}…`],
		['no half of an emoji', '🎉'.repeat(50), `${'🎉'.repeat(12)}…`],
		['no part of a family', '👨‍👩‍👧'.repeat(20), `${'👨‍👩‍👧'.repeat(9)}…`],
		[
			'what has no spaces',
			'春のセールは日曜日まで全品二十パーセント',
			'春のセールは日曜日まで全品…',
		],
		[
			'more than the first word',
			'ACME: Здравствуйте, Александра',
			'ACME: Здравствуйте, Александра',
		],
		[
			'of long words the first three',
			'Maximiliane-Alexandra Konstantinopoulou-Papadimitriou',
			'Maximiliane-Alexandra Konstantinopoulou-…',
		],
	])('shows %s', (_name, text, shown) => {
		expect(simplifiedDelivery({ sms: { text }, delivery }, told)).toMatchObject({ text: shown });
	});

	it('tells of what waits when it goes', () => {
		const waits = { ...delivery, status: 'held', sendAt: 'Monday' };
		expect(simplifiedDelivery({ delivery: waits }, told)).toMatchObject({ time: 'Monday' });
	});

	it('carries nothing else of what came in', () => {
		const item = { to: 'me', secret: 'x', sms: { text: 'Hi', parts: ['Hi'] }, delivery };
		expect(Object.keys(simplifiedDelivery(item, told))).toEqual([
			'to',
			'name',
			'country',
			'text',
			'status',
			'reason',
			'credits',
			'time',
			'messageId',
			'delivery',
		]);
	});
});
