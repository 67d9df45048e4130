import { DateTime } from 'luxon';
import { parseIsoDate } from '../../lib/calendar';
import { decide, hoursPolicy, type CheckOptions } from '../../lib/compliance';
import { someone } from './support';

const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const LOS_ANGELES = 'America/Los_Angeles';

type Traits = Parameters<typeof someone>[0];

const decided = (
	traits: Traits,
	local: string,
	zone: string,
	options: Partial<CheckOptions> = {},
) =>
	decide(
		someone(traits),
		{ purpose: 'marketing', ...options },
		DateTime.fromISO(local, { zone }).toMillis(),
	);

describe('a zone of one’s own against an area code', () => {
	const us = (e164: string, zones: readonly string[], ownZone: string): Traits => ({
		country: 'US',
		e164,
		zones,
		ownZone,
	});

	it.each([
		['agrees with it', us('+12125550123', [NEW_YORK], NEW_YORK), ['US-NY'], [NEW_YORK]],
		[
			'agrees with it under another name',
			us('+12125550123', [NEW_YORK], 'US/Eastern'),
			['US-NY'],
			['US/Eastern'],
		],
		[
			'speaks of the other coast: every state there may be home',
			us('+12125550123', [NEW_YORK], LOS_ANGELES),
			['US-NY', 'US-CA', 'US-ID', 'US-NV', 'US-OR', 'US-WA'],
			[LOS_ANGELES],
		],
		[
			'speaks of another country, where no state is',
			us('+12125550123', [NEW_YORK], 'Europe/Paris'),
			['US-NY'],
			['Europe/Paris'],
		],
		[
			'and Florida presumes its area code to be called at home',
			us('+13055550123', [NEW_YORK], 'Pacific/Honolulu'),
			['US-FL', 'US-HI'],
			['Pacific/Honolulu', NEW_YORK],
		],
		[
			'and a straddling state does not contradict its other half',
			us('+13055550123', [NEW_YORK], CHICAGO),
			['US-FL'],
			[CHICAGO, NEW_YORK],
		],
		[
			'tells where a toll-free number is answered',
			us('+18005550123', [], 'Pacific/Honolulu'),
			['US-HI'],
			['Pacific/Honolulu'],
		],
	])('%s', (_, traits, states, zones) => {
		const check = decided(traits, '2026-11-24T14:00', NEW_YORK);
		expect(check.jurisdictions).toEqual(states);
		expect(check.timeZones).toEqual(zones);
	});

	it('blocks a toll-free number with a zone in which no state is', () => {
		const abroad = us('+18005550123', [], 'Europe/Paris');
		expect(decided(abroad, '2026-11-24T14:00', NEW_YORK).reason).toBe('timezone_unknown');
	});

	it('says what the states are taken from', () => {
		const moved = us('+12125550123', [NEW_YORK], 'Pacific/Honolulu');
		expect(decided(moved, '2026-11-24T14:00', NEW_YORK).assumptions).toContain(
			'The state is taken from the area code and the time zone: New York, Hawaii',
		);
	});
});

describe('the rule that is named', () => {
	const rhodeIslander: Traits = { country: 'US', e164: '+14015550123', zones: [NEW_YORK] };

	it.each([
		['at night, when both are closed, the one that opens last', '2026-11-24T03:00', 'US-RI'],
		['in the evening the one that closed', '2026-11-24T20:00', 'US-RI'],
		['while open the one that closes first', '2026-11-24T12:00', 'US-RI'],
	])('is %s', (_, local, id) => {
		const { rule, message } = decided(rhodeIslander, local, NEW_YORK);
		expect(rule.id).toBe(id);
		expect(message).toMatch(/^Rhode Island/);
	});

	it('is that of the zone that opens last', () => {
		const { message } = decided(
			{ country: 'US', zones: [NEW_YORK, LOS_ANGELES] },
			'2026-11-24T05:00',
			NEW_YORK,
		);
		expect(message).toMatch(/opens Tuesday 24 November 08:00 in Los Angeles/);
	});
});

describe('dates the user closes', () => {
	const hours = hoursPolicy({ closedDates: new Set([Number(parseIsoDate('2026-11-24'))]) });
	const parisian: Traits = { country: 'FR', zones: ['Europe/Paris'] };

	it.each([
		['close an open day', '2026-11-24T12:00', 'closed_date', 'closed-dates'],
		['give way to the rule that opens last, at night', '2026-11-24T23:00', 'outside_hours', 'FR'],
		['leave the day before alone', '2026-11-23T12:00', 'ok', 'FR'],
	])('%s', (_, local, reason, id) => {
		const check = decided(parisian, local, 'Europe/Paris', { hours });
		expect(check).toMatchObject({ reason, rule: { id } });
		if (reason !== 'ok') expect(check.sendAt).toBe('2026-11-25T07:00:00.000Z');
	});

	it('close every zone by its own calendar', () => {
		const somewhere: Traits = { country: 'AU', zones: ['Australia/Perth', 'Pacific/Auckland'] };
		// Already the 25th in Auckland, still the 24th in Perth.
		const check = decided(somewhere, '2026-11-25T02:30', 'Pacific/Auckland', { hours });
		expect(check).toMatchObject({ decision: 'later' });
		expect(Date.parse(String(check.sendAt))).toBeGreaterThanOrEqual(
			Date.parse('2026-11-25T00:00+08:00'),
		);
	});

	it('are named as the user’s own, never as law', () => {
		const check = decided(parisian, '2026-11-24T12:00', 'Europe/Paris', { hours });
		expect(check.rule).toMatchObject({ id: 'closed-dates', basis: 'default' });
		expect(check.message).toBe(
			'Your calendar is closed on 2026-11-24; it opens Wednesday 25 November 08:00 local time (not law: your own closed dates)',
		);
	});
});

describe('caps', () => {
	const HOUR = 3_600_000;
	const noon = Date.parse('2026-11-24T12:00+01:00');
	const parisian: Traits = { country: 'FR', zones: ['Europe/Paris'] };
	const capped = (cap: { messages: number; hours: number }, hoursAgo: readonly number[]) => {
		const sends = hoursAgo.map((hours) => noon - hours * HOUR).sort((a, b) => a - b);
		return decided(parisian, '2026-11-24T12:00', 'Europe/Paris', { cap, record: { sends } });
	};

	it.each([
		['nothing was sent', { messages: 1, hours: 24 }, [], 'ok', '2026-11-24T11:00'],
		['fewer than allowed', { messages: 2, hours: 24 }, [5], 'ok', '2026-11-24T11:00'],
		['the last has just left the span', { messages: 1, hours: 24 }, [24], 'ok', '2026-11-24T11:00'],
		[
			'one is left in the span',
			{ messages: 1, hours: 24 },
			[23],
			'frequency_cap',
			'2026-11-24T12:00',
		],
		[
			'more than allowed: the one that counts frees it',
			{ messages: 2, hours: 48 },
			[1, 2, 3],
			'frequency_cap',
			'2026-11-26T09:00',
		],
		[
			'it frees at night, so it waits for the morning',
			{ messages: 1, hours: 24 },
			[13],
			'frequency_cap',
			'2026-11-25T07:00',
		],
		[
			'it frees on a Sunday, so it waits for Monday',
			{ messages: 1, hours: 24 * 5 },
			[1],
			'frequency_cap',
			'2026-11-30T07:00',
		],
	] as const)('when %s', (_, cap, hoursAgo, reason, sendAt) => {
		const check = capped(cap, hoursAgo);
		expect(check.reason).toBe(reason);
		expect(check.sendAt).toBe(`${sendAt}:00.000Z`);
	});

	it('say how many there were, and when the next may go', () => {
		expect(capped({ messages: 2, hours: 168 }, [1, 2]).message).toMatch(
			/^The person has had 2 in 7 days, as many as are allowed; the next may go Tuesday 1 December 10:00 local time/,
		);
	});

	it('bind transactional messages never', () => {
		const record = { sends: [noon] };
		const options = { purpose: 'transactional', cap: { messages: 1, hours: 24 }, record } as const;
		expect(decided(parisian, '2026-11-24T12:00', 'Europe/Paris', options).decision).toBe('send');
	});
});
