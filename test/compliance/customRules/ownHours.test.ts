import { DateTime } from 'luxon';
import { decide, hoursPolicy, readCustomRules, type Check } from '../../../lib/compliance';
import { someone } from '../support';

const TODAY = '2026-11-24';
const ZONES: Readonly<Record<string, string>> = {
	DE: 'Europe/Berlin',
	FR: 'Europe/Paris',
	NP: 'Asia/Kathmandu',
};

const policyOf = (rules: unknown) => {
	const read = readCustomRules(JSON.stringify(rules), TODAY);
	if (!read.ok) throw new Error(read.failure.join('; '));
	return hoursPolicy({ customRules: read.value });
};
const faultsOf = (rules: unknown) => {
	const read = readCustomRules(JSON.stringify(rules), TODAY);
	return read.ok ? [] : read.failure;
};

/** Decides by the wall clock of the country's people; the margin is told only where it matters. */
function decideBy(code: string, entry: object, local: string, safetyMarginMinutes = 0): Check {
	const zone = ZONES[code] ?? 'UTC';
	const person = someone({ country: code, zones: [zone] });
	const at = DateTime.fromISO(local, { zone }).toMillis();
	const hours = policyOf({ [code]: entry });
	return decide(person, { purpose: 'marketing', hours, safetyMarginMinutes }, at);
}

/** `send until 02:00`, or `later Thu 22:00`, by the same clock. */
function told(code: string, check: Check): string {
	const zone = ZONES[code] ?? 'UTC';
	const clock = (iso: string | undefined) =>
		DateTime.fromISO(String(iso), { zone, locale: 'en' }).toFormat('ccc HH:mm');
	if (check.decision === 'send') return `send until ${clock(check.sendBefore)}`;
	return check.decision === 'later' ? `later ${clock(check.sendAt)}` : check.reason;
}

const open = (...windows: readonly (readonly [unknown, string, string])[]) => ({
	hours: [{ windows: windows.map(([days, from, to]) => ({ days, from, to })), source: 'own' }],
});

// 2026-11-25 is a Wednesday; no holiday is near.
describe('hours over midnight', () => {
	const night = open([['wed'], '22:00', '02:00']);
	const weekend = open(['fri-sat', '20:00', '01:30']);
	const sunday = open(['sun', '21:00', '03:00']);
	const daily = open(['mon-sun', '18:00', '00:30']);
	const dayAndNight = open(['mon-fri', '09:00', '12:00'], ['mon-fri', '20:00', '01:00']);
	const toMidnight = open(['wed', '22:00', '00:00']);

	it.each([
		['closed before it begins', night, '2026-11-25T21:59', 'later Wed 22:00'],
		['open from its beginning', night, '2026-11-25T22:00', 'send until Thu 02:00'],
		['open at midnight', night, '2026-11-26T00:00', 'send until Thu 02:00'],
		['open after midnight', night, '2026-11-26T00:30', 'send until Thu 02:00'],
		['open in its last minute', night, '2026-11-26T01:59', 'send until Thu 02:00'],
		['closed at its end', night, '2026-11-26T02:00', 'later Wed 22:00'],
		['closed on the next evening', night, '2026-11-26T23:00', 'later Wed 22:00'],
		['closed in the night before it', night, '2026-11-25T00:30', 'later Wed 22:00'],
		['two nights in a row', weekend, '2026-11-28T00:15', 'send until Sat 01:30'],
		['the second of them', weekend, '2026-11-29T01:15', 'send until Sun 01:30'],
		['not a third', weekend, '2026-11-30T00:15', 'later Fri 20:00'],
		['Sunday night goes on on Monday', sunday, '2026-11-30T02:45', 'send until Mon 03:00'],
		['every night, each by itself', daily, '2026-11-26T00:29', 'send until Thu 00:30'],
		['a short night is over', daily, '2026-11-26T00:30', 'later Thu 18:00'],
		['beside hours of the day', dayAndNight, '2026-11-27T11:00', 'send until Fri 12:00'],
		['between the two', dayAndNight, '2026-11-27T12:00', 'later Fri 20:00'],
		['Friday night into Saturday', dayAndNight, '2026-11-28T00:59', 'send until Sat 01:00'],
		['no night from Sunday to Monday', dayAndNight, '2026-11-30T00:30', 'later Mon 09:00'],
		['midnight ends a day', toMidnight, '2026-11-25T23:59', 'send until Thu 00:00'],
		['and does not begin one', toMidnight, '2026-11-26T00:00', 'later Wed 22:00'],
	])('%s', (_, entry, local, expected) => {
		expect(told('DE', decideBy('DE', entry, local))).toBe(expected);
	});

	it.each([
		['a holiday has no evening', '2026-11-10T23:00', 'send until Wed 00:00'],
		['a holiday has no night before it either', '2026-11-11T00:30', 'later Thu 22:00'],
		['nor one after it', '2026-11-12T00:30', 'later Thu 22:00'],
	])('in France, where 11 November is closed: %s', (_, local, expected) => {
		const nights = open(['mon-sun', '22:00', '02:00']);
		expect(told('FR', decideBy('FR', nights, local))).toBe(expected);
	});

	it.each([
		['the first night begins on the first day', '2026-11-25T00:30', 'later Wed 09:00'],
		['a later one goes on', '2026-11-26T00:30', 'send until Thu 02:00'],
		['what is recorded holds from the day of the end', '2026-11-28T00:30', 'later Sat 08:00'],
	])('for a time: %s', (_, local, expected) => {
		const entry = {
			...open(['mon-sun', '09:00', '12:00'], ['mon-sun', '22:00', '02:00']),
			validFrom: '2026-11-25',
			validTo: '2026-11-28',
		};
		expect(told('DE', decideBy('DE', entry, local))).toBe(expected);
	});

	it('keeps the margin before its end', () => {
		expect(told('DE', decideBy('DE', night, '2026-11-26T01:55', 10))).toBe('later Wed 22:00');
		expect(decideBy('DE', night, '2026-11-26T01:45', 10)).toMatchObject({
			decision: 'send',
			sendBefore: '2026-11-26T00:50:00.000Z',
		});
	});
});

describe('several windows a day', () => {
	const noon = open(['mon-fri', '09:00', '12:00'], ['mon-fri', '14:00', '18:00']);
	const three = open(
		['mon', '08:00', '09:00'],
		['mon', '12:00', '13:00'],
		[['mon', 'sat'], '17:00', '19:00'],
	);
	const meeting = open(['wed', '09:00', '12:00'], ['wed', '12:00', '15:00']);
	const wholeDay = open(['wed', '00:00', '24:00'], ['thu', '00:00', '10:00']);
	const brief = open(['wed', '8:00', '9:15']);

	it.each([
		['before the first', noon, '2026-11-25T08:59', 'later Wed 09:00'],
		['in the first', noon, '2026-11-25T09:00', 'send until Wed 12:00'],
		['at noon', noon, '2026-11-25T12:00', 'later Wed 14:00'],
		['in the second', noon, '2026-11-25T17:59', 'send until Wed 18:00'],
		['after the second', noon, '2026-11-25T18:00', 'later Thu 09:00'],
		['over the weekend', noon, '2026-11-27T19:00', 'later Mon 09:00'],
		['in the third of three', three, '2026-11-30T18:00', 'send until Mon 19:00'],
		['between the second and the third', three, '2026-11-30T13:00', 'later Mon 17:00'],
		['on a day that has only one of them', three, '2026-11-28T12:30', 'later Sat 17:00'],
		['windows that meet are one', meeting, '2026-11-25T11:00', 'send until Wed 15:00'],
		['a whole day goes on into the next', wholeDay, '2026-11-25T23:59', 'send until Thu 10:00'],
		['an hour of one digit', brief, '2026-11-25T08:30', 'send until Wed 09:15'],
	])('%s', (_, entry, local, expected) => {
		expect(told('DE', decideBy('DE', entry, local))).toBe(expected);
	});
});

describe('windows that cannot be meant', () => {
	it.each<readonly [string, readonly (readonly [unknown, string, string])[], RegExp]>([
		[
			'two at once',
			[
				['wed', '09:00', '14:00'],
				['wed', '12:00', '18:00'],
			],
			/windows\[1\]: it overlaps the window before it on wed$/,
		],
		[
			'one within another',
			[
				['mon-fri', '09:00', '18:00'],
				['tue', '10:00', '11:00'],
			],
			/overlaps.*tue$/,
		],
		[
			'the same twice',
			[
				['sat', '09:00', '18:00'],
				['sat', '09:00', '18:00'],
			],
			/overlaps.*sat$/,
		],
		[
			'a night over the next morning',
			[
				['mon', '22:00', '03:00'],
				['tue', '02:00', '09:00'],
			],
			/overlaps.*tue$/,
		],
		[
			'Sunday night over Monday',
			[
				['sun', '22:00', '03:00'],
				['mon', '01:00', '09:00'],
			],
			/overlaps.*mon$/,
		],
		['a day twice in one list', [[['wed', 'wed'], '09:00', '14:00']], /days: wed is in it twice$/],
		[
			'no time at all',
			[['wed', '09:00', '09:00']],
			/opens and closes at 09:00: a whole day is 00:00 to 24:00$/,
		],
		['nothing at midnight', [['wed', '00:00', '00:00']], /opens and closes at 00:00/],
		[
			'from the end of a day',
			[['wed', '24:00', '02:00']],
			/from: 24:00 ends a day: write 00:00 of the next$/,
		],
		['quiet hours', [['mon-sun', '21:00', '08:00']], /open all night, from 21:00 to 08:00/],
		['quiet hours until seven', [['mon-sun', '22:00', '07:00']], /open all night/],
		[
			'an hour of a zone',
			[['wed', '09:00 CET', '18:00']],
			/“09:00 CET” names a time zone; these hours are by the recipient’s own clock/,
		],
		['an hour of UTC', [['wed', '09:00Z', '18:00']], /names a time zone/],
		['an hour of an offset', [['wed', '09:00+01:00', '18:00']], /names a time zone/],
		['an hour of a named zone', [['wed', '09:00', '18:00 Europe/Paris']], /names a time zone/],
		[
			'an hour before noon',
			[['wed', '9:00 am', '18:00']],
			/“9:00 am” is not a time of day on a quarter/,
		],
		['minutes between the quarters', [['wed', '09:20', '18:00']], /not a time of day on a quarter/],
		['a time past the day', [['wed', '09:00', '24:15']], /not a time of day on a quarter/],
	])('%s', (_, windows, fault) => {
		const faults = faultsOf({ DE: open(...windows) });
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(fault);
	});

	it.each([
		[
			'no window',
			{ hours: [{ windows: [], source: 'own' }] },
			'DE.hours[0].windows: the list is empty',
		],
		['no hours', { hours: [] }, 'DE.hours: the list is empty'],
		['no day', open([[], '09:00', '10:00']), 'DE.hours[0].windows[0].days: the list is empty'],
	])('%s', (_, entry, fault) => {
		expect(faultsOf({ DE: entry })).toEqual([fault]);
	});

	it.each(['timeZone', 'timezone', 'time_zone', 'tz', 'zone'])('a field %s', (field) => {
		const [fault = ''] = faultsOf({
			DE: { ...open(['wed', '09:00', '10:00']), [field]: 'Europe/Berlin' },
		});
		expect(fault).toBe(
			`DE.${field}: hours are by the recipient’s own clock, so there is no time zone to set`,
		);
		const [ofHours = ''] = faultsOf({
			DE: { hours: [{ ...open(['wed', '09:00', '10:00']).hours[0], [field]: 'UTC' }] },
		});
		expect(ofHours).toContain('no time zone to set');
	});
});

describe('dates that a user closes', () => {
	const YOURS = { id: 'closed-dates', basis: 'default', source: { seen: 'own' } };

	it.each([
		['FR', ['2026-11-25'], '2026-11-25T12:00', 'later Thu 08:00'],
		['FR', { '2026-11-25': 'our stocktaking' }, '2026-11-25T12:00', 'later Thu 08:00'],
		['FR', ['2026-11-27', '2026-11-28'], '2026-11-27T15:00', 'later Mon 08:00'],
		['DE', ['2026-11-25', '2026-11-26'], '2026-11-25T12:00', 'later Fri 08:00'],
		['NP', ['2026-11-25'], '2026-11-25T10:00', 'later Thu 09:00'],
	])('in %s: %j', (code, closedDates, local, expected) => {
		const check = decideBy(code, { closedDates }, local);
		expect(told(code, check)).toBe(expected);
		expect(check).toMatchObject({ reason: 'closed_date', rule: YOURS });
		const named = Array.isArray(closedDates) ? 'a date you closed' : 'our stocktaking';
		expect(check.message).toMatch(
			new RegExp(`is closed on ${named}; it opens .* \\(not law: your own closed dates\\)$`),
		);
	});

	it('leaves other days to the rules of the country, and its holidays to theirs', () => {
		const closed = { closedDates: ['2026-11-25', '2027-07-14'] };
		expect(decideBy('FR', closed, '2026-11-26T12:00')).toMatchObject({
			decision: 'send',
			rule: { id: 'FR', basis: 'code' },
		});
		expect(decideBy('FR', closed, '2026-11-11T12:00')).toMatchObject({
			reason: 'public_holiday',
			rule: { id: 'FR', basis: 'code' },
		});
		expect(decideBy('FR', closed, '2026-11-29T12:00')).toMatchObject({
			reason: 'outside_hours',
			rule: { id: 'FR' },
		});
	});

	it('closes the night that begins on it', () => {
		const entry = { ...open(['mon-sun', '22:00', '02:00']), closedDates: ['2026-11-25'] };
		expect(told('DE', decideBy('DE', entry, '2026-11-24T23:00'))).toBe('send until Wed 00:00');
		expect(told('DE', decideBy('DE', entry, '2026-11-25T23:00'))).toBe('later Thu 22:00');
		expect(told('DE', decideBy('DE', entry, '2026-11-26T00:30'))).toBe('later Thu 22:00');
		expect(told('DE', decideBy('DE', entry, '2026-11-27T00:30'))).toBe('send until Fri 02:00');
	});

	it('closes a date altogether where holidays have the hours of a Sunday', () => {
		const sundays = { holidays: 'weekend', closedDates: ['2026-11-25'] };
		expect(decideBy('DE', sundays, '2026-11-25T12:00').reason).toBe('closed_date');
	});

	it('closes nothing outside its time', () => {
		const entry = { closedDates: ['2026-11-25', '2026-12-02'], validTo: '2026-12-01' };
		expect(decideBy('DE', entry, '2026-11-25T12:00').reason).toBe('closed_date');
		expect(decideBy('DE', entry, '2026-12-02T12:00').reason).toBe('ok');
	});

	it('closes a date under “Own Window Only” too', () => {
		const read = readCustomRules(JSON.stringify({ DE: { closedDates: ['2026-11-25'] } }), TODAY);
		const hours = hoursPolicy({
			mode: 'ownWindowOnly',
			ownWindow: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 }],
			...(read.ok && { customRules: read.value }),
		});
		const person = someone({ country: 'DE', zones: ['Europe/Berlin'] });
		const at = Date.parse('2026-11-25T12:00+01:00');
		expect(decide(person, { purpose: 'marketing', hours }, at)).toMatchObject({
			reason: 'closed_date',
			sendAt: '2026-11-25T23:00:00.000Z',
		});
	});
});
