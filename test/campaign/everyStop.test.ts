import { makeJob, makeScheduledJob, toHold } from '../../lib/campaign';
import type { Item } from '../../lib/item';

const utc = (date: string) => Date.parse(`${date}T15:00:00Z`);

/** A text about an order, as Compose SMS writes it. */
const order = (e164: string): Item => ({
	phone: { e164 },
	contact: {},
	sms: { purpose: 'transactional', text: 'Your order is here', segments: 1, credits: 1 },
});
const settingsOn = (date: string) => ({
	gateway: { capabilities: { reachesPhones: true } } as never,
	senderName: '+12125550100',
	senders: {},
	mac: () => '',
	now: utc(date),
});
const heedsOn = (date: string, e164: string) => {
	const job = makeJob({ item: order(e164), place: 0, messageKey: 'order' }, settingsOn(date));
	if (!job.ok) throw new Error(job.failure.reason);
	return job.value.entry.heedsEveryStop ?? false;
};

describe('whether a stop to marketing counts for a text about an order', () => {
	it.each([
		['2027-01-30', '+12125550123', false],
		['2027-01-31', '+12125550123', true],
		['2027-02-01', '+17875550123', true],
		['2027-02-01', '+14165550123', false],
	])('on %s to %s: %s', (date, e164, heeds) => {
		expect(heedsOn(date, e164)).toBe(heeds);
	});

	it('goes by the day on which it is to leave, where it waits', () => {
		const plan = (date: string) => {
			const settings = { ...settingsOn('2027-01-29'), time: utc(date), atGateway: false };
			const given = { item: order('+12125550123'), place: 0, messageKey: 'order' };
			const job = makeScheduledJob(given, settings);
			if (!job.ok) throw new Error(job.failure.reason);
			return toHold(job.value).heedsEveryStop ?? false;
		};
		expect(plan('2027-01-30')).toBe(false);
		expect(plan('2027-02-02')).toBe(true);
	});
});
