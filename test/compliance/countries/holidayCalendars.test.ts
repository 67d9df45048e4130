import { HOLIDAY_CALENDARS } from '../../../lib/calendar';
import { COUNTRIES, decide, hoursPolicy, readCustomRules } from '../../../lib/compliance';
import { someone } from '../support';

const CLOSING = COUNTRIES.flatMap(({ id, rules }) =>
	rules.filter(({ holidays }) => holidays !== 'open').map((rule) => [id, rule] as const),
);

describe('a country that closes on holidays', () => {
	it.each(CLOSING)('names the calendar of %s where there is one', (id, rule) => {
		const own = HOLIDAY_CALENDARS.find((calendar) => calendar === id);
		expect(rule.holidayCalendar).toBe(own);
	});

	it.each(CLOSING)(
		'does not say that the holidays of %s are not known where they are',
		(_, rule) => {
			if (rule.holidayCalendar === undefined) return;
			expect(rule.assumptions?.join() ?? '').not.toMatch(/holidays are not known to this check/);
		},
	);
});

/** What comes of a marketing text in a country whose user closes holidays, at a UTC moment. */
function decided(country: string, zone: string, at: string, holidays = 'closed') {
	const entry = {
		hours: [{ windows: [{ days: 'mon-sun', from: '09:00', to: '21:00' }], source: 'own' }],
		holidays,
		holidayCalendar: country,
	};
	const read = readCustomRules(JSON.stringify({ [country]: entry }), '2026-11-24');
	if (!read.ok) throw new Error(read.failure.join());
	const policy = hoursPolicy({ customRules: read.value });
	const person = someone({ country, zones: [zone] });
	return decide(person, { purpose: 'marketing', hours: policy }, Date.parse(at));
}

describe('a text on a holiday', () => {
	it.each([
		['AZ', 'Asia/Baku', '2027-03-22T08:00Z', 'Azerbaijan is closed on Novruz'],
		[
			'CL',
			'America/Santiago',
			'2027-06-28T15:00Z',
			'Chile is closed on Saint Peter and Saint Paul',
		],
		[
			'EC',
			'America/Guayaquil',
			'2027-08-09T15:00Z',
			'closed on First Cry of Independence (observed)',
		],
		['EG', 'Africa/Cairo', '2027-03-09T10:00Z', 'Egypt is closed on Eid al-Fitr'],
		['EG', 'Africa/Cairo', '2027-03-08T10:00Z', 'closed on Eid al-Fitr (may move by a day)'],
		[
			'EG',
			'Africa/Cairo',
			'2027-10-07T10:00Z',
			'closed on Armed Forces Day (may move to Thursday)',
		],
		['HN', 'America/Tegucigalpa', '2027-10-06T15:00Z', 'closed on Morazán Week'],
		['IL', 'Asia/Jerusalem', '2027-10-10T10:00Z', 'Israel is closed on Eve of Yom Kippur'],
		['JO', 'Asia/Amman', '2027-05-16T10:00Z', 'Jordan is closed on Eid al-Adha'],
		['KZ', 'Asia/Almaty', '2027-05-16T10:00Z', 'Kazakhstan is closed on Kurban Ait'],
		['QA', 'Asia/Qatar', '2027-03-10T10:00Z', 'Qatar is closed on Eid al-Fitr'],
		['SV', 'America/El_Salvador', '2027-06-17T16:00Z', "closed on Father's Day"],
		['UY', 'America/Montevideo', '2027-05-17T14:00Z', 'Uruguay is closed on Battle of Las Piedras'],
	])('in %s (%s) at %s waits', (country, zone, at, because) => {
		const check = decided(country, zone, at);
		expect(check).toMatchObject({ decision: 'later', reason: 'public_holiday' });
		expect(check.message).toContain(because);
	});

	it.each([
		['EG', 'Africa/Cairo', /^Islamic holidays of Egypt are computed and may move by a day/],
		['JO', 'Asia/Amman', /^Islamic holidays of Jordan are computed and may move by a day/],
		['QA', 'Asia/Qatar', /^Islamic holidays of Qatar are computed and may move by a day/],
		['KZ', 'Asia/Almaty', /^Kurban Ait is computed and may move by a day/],
		['IL', 'Asia/Jerusalem', /^The whole day on whose evening a holiday of Israel begins/],
	])(
		'in %s (%s) is decided with what its calendar takes for granted',
		(country, zone, sentence) => {
			const { assumptions } = decided(country, zone, '2026-12-01T10:00Z');
			expect(assumptions).toContainEqual(expect.stringMatching(sentence));
			expect(assumptions.join()).not.toContain('not known to this check');
		},
	);

	it('takes nothing of the moon for granted where holidays are open', () => {
		const { assumptions } = decided('EG', 'Africa/Cairo', '2026-12-01T10:00Z', 'open');
		expect(assumptions.join()).not.toContain('Islamic');
	});
});
