import { DateTime } from 'luxon';
import { isSendable } from '../../lib/compliance';
import { readRecipient } from '../../lib/item';

const item = (at: unknown, status = 'explicit') => ({
	phone: {
		e164: '+353851234567',
		country: 'IE',
		callingCode: '353',
		type: 'mobile',
		timeZones: [],
	},
	contact: { firstName: 'Zoé', consent: { status, at } },
});

describe('the recipient of an item', () => {
	it.each([
		['a day of a database', new Date(2024, 4, 6), '2024-05-06'],
		['a DateTime', DateTime.fromISO('2024-05-06', { zone: 'Asia/Tokyo' }), '2024-05-06'],
		['a text', '2024-05-06T10:00:00Z', '2024-05-06T10:00:00Z'],
		['nothing', undefined, undefined],
	])('consented at a moment, given as %s', (_, at, expected) => {
		const recipient = readRecipient(item(at));
		expect(recipient?.contact?.consent).toEqual({ status: 'explicit', at: expected });
	});

	it('does not consent for ever because a database gave a Date', () => {
		const recipient = readRecipient(item(new Date(2020, 4, 6), 'soft'));
		if (!recipient) throw new Error('no recipient');
		expect(isSendable(recipient, 'marketing', undefined, Date.UTC(2026, 10, 24))).toMatchObject({
			failure: { reason: 'consent_expired' },
		});
	});

	it('leaves the item as it is', () => {
		const given = item(new Date(2024, 4, 6));
		readRecipient(given);
		expect(given).toEqual(item(new Date(2024, 4, 6)));
	});

	it('may be in every zone of the area, though an earlier import knew of one', () => {
		const kept = {
			phone: { e164: '+14235550123', country: 'US', timeZones: ['America/Chicago'] },
		};
		expect(readRecipient(kept)?.phone.timeZones).toEqual(['America/Chicago', 'America/New_York']);
	});
});
