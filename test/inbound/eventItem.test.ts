import { EVENT_OUTPUTS, eventItem } from '../../lib/inbound';
import type { GivenOut } from '../../lib/ledger';
import type { StoredMessage } from '../../lib/message';
import { toE164 } from '../../lib/phone';

const zoe = toE164('+33612345678')!;
const at = Date.UTC(2026, 2, 1, 10);

const message: StoredMessage = {
	id: 7,
	key: 'k7',
	e164: zoe,
	campaign: 'spring',
	step: '',
	purpose: 'marketing',
	sender: 'ACME',
	text: 'Hello! STOP to 36180',
	state: 'delivered',
	attempts: 1,
	segments: 1,
	credits: 1,
	charged: 1,
	gateway: 'sandbox',
	gatewayMessageId: 'g7',
	reason: '',
	detail: '',
	retryable: false,
	createdAt: at - 2000,
	sentAt: at - 1000,
	stateAt: at,
};

const reply: GivenOut = {
	id: 1,
	output: 'reply',
	entry: {
		kind: 'reply',
		gateway: 'sandbox',
		gatewayMessageId: 'r1',
		from: '33612345678',
		e164: zoe,
		to: '36180',
		text: 'Thank you',
	},
	outcome: 'none',
	likely: false,
	repeated: false,
	at,
};

describe('the item of an event', () => {
	it('is as the contract has it for a reply of somebody unknown', () => {
		expect(eventItem(reply)).toEqual({
			event: {
				kind: 'reply',
				at: '2026-03-01T10:00:00.000Z',
				gateway: 'sandbox',
				gatewayMessageId: 'r1',
				from: '+33612345678',
				to: '36180',
				text: 'Thank you',
			},
			phone: expect.objectContaining({ e164: zoe, country: 'FR', type: 'mobile' }),
		});
	});

	it('tells what it answers, and whose it is', () => {
		const contact = {
			phone: { e164: zoe, country: 'FR', timeZones: ['Europe/Paris'] },
			contact: { firstName: 'Zoé' },
			fields: {},
			tags: [],
			lists: [],
			createdAt: at,
			updatedAt: at,
		};
		const item = eventItem({ ...reply, message, contact });
		expect(item).toMatchObject({
			event: { messageId: 'k7', campaign: 'spring' },
			phone: { e164: zoe, timeZones: ['Europe/Paris'] },
			contact: { firstName: 'Zoé' },
			message: {
				messageId: 'k7',
				campaign: 'spring',
				purpose: 'marketing',
				text: 'Hello! STOP to 36180',
				sentAt: '2026-03-01T09:59:59.000Z',
				status: 'delivered',
			},
		});
	});

	it('says what somebody has to look at, and what comes for the second time', () => {
		const parts = { total: 3, missing: 1 };
		const item = eventItem({
			...reply,
			output: 'optOut',
			outcome: 'likelyOptOut',
			keyword: 'stop',
			likely: true,
			repeated: true,
			parts,
		});
		expect(item['event']).toMatchObject({
			kind: 'optOut',
			keyword: 'stop',
			likely: true,
			repeated: true,
			parts,
		});
	});

	it('goes the way of the message it reports on', () => {
		const entry: GivenOut['entry'] = {
			kind: 'report',
			gateway: 'sandbox',
			gatewayMessageId: 'g7',
			status: 'undelivered',
			reason: 'The phone is off',
		};
		expect(eventItem({ ...reply, output: 'deliveryReport', entry, message })).toMatchObject({
			event: {
				kind: 'deliveryReport',
				from: 'ACME',
				to: zoe,
				status: 'undelivered',
				reason: 'The phone is off',
			},
			phone: { e164: zoe },
		});
	});

	it('gives how an opt-out at the gateway came about as the reason', () => {
		const entry: GivenOut['entry'] = {
			kind: 'optOut',
			gateway: 'infobip',
			gatewayMessageId: '',
			from: '33612345678',
			e164: zoe,
			how: 'blocked at Infobip',
		};
		const { event } = eventItem({ ...reply, output: 'optOut', entry });
		expect(event).toMatchObject({ from: zoe, reason: 'blocked at Infobip' });
		expect(event).not.toHaveProperty('gatewayMessageId');
	});

	it('names the link that was opened', () => {
		const entry: GivenOut['entry'] = {
			kind: 'click',
			gateway: '',
			gatewayMessageId: '',
			link: 'https://example.com/offer',
			first: true,
		};
		expect(eventItem({ ...reply, output: 'linkClick', entry, message })).toMatchObject({
			event: {
				kind: 'linkClick',
				from: zoe,
				link: { url: 'https://example.com/offer', first: true },
			},
			phone: { e164: zoe },
		});
	});

	it('is nobody’s where a name or a short code wrote', () => {
		const entry: GivenOut['entry'] = {
			kind: 'reply',
			gateway: 'kannel',
			gatewayMessageId: '',
			from: 'ACME',
			to: '',
			text: 'x',
		};
		const item = eventItem({ ...reply, entry });
		expect(item).not.toHaveProperty('phone');
		expect(item['event']).toMatchObject({ from: 'ACME' });
	});

	it('has no field “error” at its top, whatever came', () => {
		expect(Object.keys(eventItem({ ...reply, message }))).not.toContain('error');
	});
});

it('has the outputs in the order in which the node shows them', () => {
	expect(EVENT_OUTPUTS).toEqual(['reply', 'optOut', 'optIn', 'deliveryReport', 'linkClick']);
});
