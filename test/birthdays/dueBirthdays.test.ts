import {
	type BirthdayOptions,
	type Celebrant,
	daysNear,
	dueBirthdays,
	nextBirthdays,
} from '../../lib/birthdays';
import { MS_PER_DAY } from '../../lib/calendar';
import { checkAt, clocksAt, OPTIONS, personOf } from './people';

const utc = (text: string): number => Date.parse(`${text}Z`);
const HOUR = 3_600_000;
const MINUTE = 60_000;

const standing = (person: Celebrant, at: number, options: Partial<BirthdayOptions> = {}) =>
	dueBirthdays([person], { ...OPTIONS, ...options }, at)[0];

/** When the next birthday from a day on is told. */
function fires(person: Celebrant, from: string, options: Partial<BirthdayOptions> = {}): number {
	const all = { ...OPTIONS, ...options };
	const [next] = nextBirthdays([person], all, utc(`${from}T00:00`), 1);
	expect(next?.fireAt).toBeDefined();
	return next?.fireAt ?? NaN;
}

describe('the hour', () => {
	const french = '+33612345678';
	it.each([
		['a French mobile at 10', french, 10, '2026-12-02 10:00'],
		['a French mobile at 6, an hour that is closed', french, 6, '2026-12-02 08:00'],
		['a French mobile at 22, as late as there is time to send', french, 22, '2026-12-02 21:30'],
		['a number of New York at 10', '+12125550123', 10, '2026-12-02 10:00'],
		['a German mobile at 19', '+4915123456789', 19, '2026-12-02 19:00'],
		['a Nepalese mobile at 12', '+9779841234567', 12, '2026-12-02 12:00'],
	])('%s', (_, number, localHour, clock) => {
		const person = personOf(number, { birthday: '1990-12-02' });
		const at = fires(person, '2026-12-01', { localHour });
		expect(clocksAt(checkAt(person, at).timeZones, at)).toEqual([clock]);
		expect(checkAt(person, at).decision).toBe('send');
	});

	it.each([
		['a Russian mobile', '+79161234567', 10],
		['a Russian mobile', '+79161234567', 14],
		['an Australian mobile', '+61412345678', 20],
		['an Indonesian mobile', '+6281234567890', 22],
		['a Spanish mobile', '+34612345678', 23],
		['a Brazilian mobile', '+5511961234567', 23],
		['a Mexican mobile', '+525512345678', 0],
		['a Kazakh mobile', '+77011234567', 23],
	])('%s without an address at %i: on the day in all of its zones', (_, number, localHour) => {
		const person = personOf(number, { birthday: '1990-12-02' });
		for (const clip of [true, false]) {
			const at = fires(person, '2026-12-01', { localHour, clip });
			const { timeZones, decision } = checkAt(person, at);
			for (const clock of clocksAt(timeZones, at)) expect(clock).toMatch(/^2026-12-02/);
			if (clip) expect(decision).toBe('send');
			expect(standing(person, at, { localHour, clip })).toMatchObject({
				status: 'due',
				late: false,
			});
		}
	});

	it('is that of the person’s own zone, where the record tells it', () => {
		const person = personOf('+79161234567', {
			birthday: '1990-12-02',
			timeZone: 'Asia/Vladivostok',
		});
		expect(fires(person, '2026-12-01')).toBe(utc('2026-12-02T00:00'));
	});

	it('of a number whose law is not known is that of its clock: Check says why it may not go', () => {
		const phone = { ...personOf('+33612345678').phone, timeZones: [] };
		const person = { phone, contact: { birthday: '1990-12-02' } };
		expect(checkAt(person, utc('2026-12-02T09:00')).decision).toBe('blocked');
		const fallbackZone = 'Asia/Tokyo';
		expect(fires(person, '2026-12-01', { fallbackZone })).toBe(utc('2026-12-02T01:00'));
	});
});

describe('a day without a legal moment', () => {
	it.each([
		['a Sunday in France', '+33612345678', '12-06', '2026-12-07 10:00'],
		['a public holiday in France', '+33612345678', '12-25', '2026-12-26 10:00'],
	])('%s: the next one, told as late', (_, number, birthday, clock) => {
		const person = personOf(number, { birthday });
		const at = fires(person, '2026-12-01');
		expect(clocksAt(['Europe/Paris'], at)).toEqual([clock]);
		expect(standing(person, at - 1)).toMatchObject({ status: 'not_yet', fireAt: at });
		expect(standing(person, at)).toMatchObject({ status: 'due', late: true });
	});

	it('and none before the catch-up ends: told as missed from the day on', () => {
		const person = personOf('+33612345678', { birthday: '12-06' });
		const day = { catchUpMs: 0 };
		expect(standing(person, utc('2026-12-05T12:00'), day)).toBeUndefined();
		expect(standing(person, utc('2026-12-06T12:00'), day)).toMatchObject({
			status: 'missed',
			reason: 'no_legal_hour',
		});
	});

	it('is greeted all the same where the hours of the law are not asked', () => {
		const person = personOf('+33612345678', { birthday: '12-06' });
		expect(fires(person, '2026-12-01', { clip: false })).toBe(utc('2026-12-06T09:00'));
	});
});

describe('what was missed', () => {
	const person = personOf('+33612345678', { birthday: '1990-12-02' });
	const fireAt = utc('2026-12-02T09:00');

	it.each([
		['before its hour', '2026-12-02T08:59', { status: 'not_yet', fireAt }],
		['at its hour', '2026-12-02T09:00', { status: 'due', late: false }],
		['hours later', '2026-12-02T18:00', { status: 'due', late: false, fireAt }],
		['while there is time to send', '2026-12-02T20:45', { status: 'due', late: false, fireAt }],
		['too late to be sent that day', '2026-12-02T20:46', { status: 'not_yet', fireAt: utc('2026-12-03T07:00') }],
		['when the hours are closed', '2026-12-02T22:00', { status: 'not_yet', fireAt: utc('2026-12-03T07:00') }],
		['the morning after', '2026-12-03T07:00', { status: 'due', late: true, fireAt }],
		['at the end of the catch-up', '2026-12-04T20:00', { status: 'due', late: true }],
		['in the last minutes of all', '2026-12-04T20:49', { status: 'due', late: true }],
		['when its hours do not come any more', '2026-12-04T22:30', { status: 'missed', reason: 'too_late' }],
		['after the catch-up', '2026-12-05T09:00', { status: 'missed', reason: 'too_late' }],
		['months later', '2027-05-05T09:00', { status: 'missed', reason: 'too_late' }],
	])('%s', (_, at, expected) => {
		expect(standing(person, utc(at))).toMatchObject(expected);
	}); // prettier-ignore

	it('is told of no more once all was looked at after its end', () => {
		const at = utc('2027-01-05T09:00');
		const lookedAt = utc('2026-12-04T23:00');
		expect(standing(person, at, { lookedAt: lookedAt - 1 })).toMatchObject({ status: 'missed' });
		expect(standing(person, at, { lookedAt })).toBeUndefined();
	});

	it('is nobody’s business where its day was over before the trigger was there', () => {
		const at = utc('2026-12-03T09:00');
		const midnight = utc('2026-12-02T23:00');
		expect(standing(person, at, { since: midnight })).toBeUndefined();
		expect(standing(person, at, { since: midnight - 1 })).toMatchObject({ status: 'due' });
	});
});

describe('the year of the greeting is the birthday’s own', () => {
	it.each([
		['two days before 1 January', '01-01', -2, '2026-12-30', 2027],
		['two days after 30 December', '12-30', 2, '2027-01-01', 2026],
		['sixty days before', '1990-02-01', -60, '2026-12-03', 2027],
		['sixty days after', '1990-11-15', 60, '2027-01-14', 2026],
		['on the day', '12-31', 0, '2026-12-31', 2026],
	])('%s', (_, birthday, daysOffset, tellOn, year) => {
		const person = personOf('+4915123456789', { birthday });
		// What falls on a Sunday or holiday is told later, of the same occasion.
		const [next] = nextBirthdays([person], { ...OPTIONS, daysOffset }, utc('2026-12-01T12:00'), 1);
		expect(next?.occasion).toMatchObject({ tellOn, year });
	});
});

describe('29 February', () => {
	it.each([
		['feb28', 2027, '2027-02-28'],
		['mar1', 2027, '2027-03-01'],
		['feb28', 2028, '2028-02-29'],
		['mar1', 2028, '2028-02-29'],
	] as const)('%s in %i is %s', (leapDay, year, date) => {
		const person = personOf('+12125550123', { birthday: '1992-02-29' });
		const [next] = nextBirthdays([person], { ...OPTIONS, leapDay }, utc(`${year}-01-10T00:00`), 1);
		expect(next?.occasion).toEqual({ year, date, tellOn: date, age: year - 1992 });
	});
});

describe('age', () => {
	it.each([
		['1990-12-02', 36],
		['--12-02', undefined],
		['12-02', undefined],
		['2025-12-02', 1],
		['2026-12-02', undefined],
		['2027-12-02', undefined],
		['1906-12-02', 120],
		['1905-12-02', undefined],
		['1604-12-02', undefined],
		['0001-12-02', undefined],
	])('of someone born %s in 2026 is %s', (birthday, age) => {
		const person = personOf('+33612345678', { birthday });
		expect(standing(person, utc('2026-12-02T10:00'))?.occasion.age).toBe(age);
	});

	it.each(['', 'soon', '02-30', '1990-02-30', '13-01', '00-10', '1990-12'])(
		'%j is no birthday',
		(birthday) => {
			const person = personOf('+33612345678', { birthday });
			for (const day of ['2026-03-01', '2026-03-02', '2026-12-01'])
				expect(standing(person, utc(`${day}T12:00`))).toBeUndefined();
		},
	);
});

describe('a date that clocks skip', () => {
	const polls = (from: string, days: number) =>
		Array.from({ length: days * 24 }, (_, hour) => utc(`${from}T00:07`) + hour * HOUR);
	it.each([
		['Samoa, 30 December 2011', 'Pacific/Apia', '12-30', '2011-12-27', '31 10'],
		['Tokelau, 30 December 2011', 'Pacific/Fakaofo', '12-30', '2011-12-27', '31 10'],
		['Kwajalein, 21 August 1993', 'Pacific/Kwajalein', '08-21', '1993-08-18', '22 10'],
	])('%s: once, on the day after', (_, timeZone, birthday, from, shown) => {
		const person = personOf('+4915123456789', { birthday, timeZone });
		for (const options of [{ clip: true }, { clip: false }, { clip: false, catchUpMs: 0 }]) {
			const due = polls(from, 6).filter((at) => standing(person, at, options)?.status === 'due');
			const [first = NaN] = due;
			const [clock = ''] = clocksAt([timeZone], first);
			expect(clock.slice(8, 13)).toBe(shown);
			expect(standing(person, first, options)).toMatchObject({ late: false });
		}
	});

	it('and clocks that are more than a day apart: the next moment that is legal in both', () => {
		const phone = {
			...personOf('+33612345678').phone,
			timeZones: ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
		};
		const person = { phone, contact: { birthday: '12-02' } };
		const at = fires(person, '2026-12-01');
		expect(checkAt(person, at).decision).toBe('send');
		expect(standing(person, at)).toMatchObject({ status: 'due', late: true });
	});
});

describe('summer time', () => {
	it.each([
		['the hour that is skipped, in Berlin', 'Europe/Berlin', '03-28', 2, '2027-03-28T01:00'],
		['the hour that comes twice, in Berlin', 'Europe/Berlin', '10-31', 2, '2027-10-31T00:00'],
		['midnight that is skipped, in Beirut', 'Asia/Beirut', '03-28', 0, '2027-03-27T22:00'],
	])('%s', (_, timeZone, birthday, localHour, at) => {
		const person = personOf('+4915123456789', { birthday, timeZone });
		expect(fires(person, '2027-01-10', { localHour, clip: false })).toBe(utc(at));
	});
});

describe('the days that need to be read', () => {
	it('are few, and reach back to when it was last looked', () => {
		const at = utc('2026-03-02T12:00');
		const lookedAt = at - MINUTE;
		expect(daysNear({ ...OPTIONS, lookedAt }, at).sort()).toEqual([
			'02-26', '02-27', '02-28', '02-29', '03-01', '03-02', '03-03',
		]); // prettier-ignore
		expect(daysNear({ ...OPTIONS, lookedAt: at - 100 * MS_PER_DAY }, at)).toHaveLength(107);
		expect(daysNear({ ...OPTIONS, lookedAt, daysOffset: -3, catchUpMs: 0 }, at).sort()).toEqual([
			'03-03', '03-04', '03-05', '03-06',
		]); // prettier-ignore
	});

	it('leave out nobody of whom there is something to say', () => {
		const people = Array.from({ length: 366 }, (_, day) => {
			const birthday = new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(5, 10);
			return (['Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const).map((timeZone) =>
				personOf('+4915123456789', { birthday, timeZone }),
			);
		}).flat();
		for (const daysOffset of [-60, -1, 0, 7]) {
			for (const looked of [0, 5, 40]) {
				const at = utc('2027-02-27T10:30');
				const lookedAt = at - looked * MS_PER_DAY - MINUTE;
				const options = { ...OPTIONS, daysOffset, lookedAt };
				const near = new Set(daysNear(options, at));
				const told = dueBirthdays(people, options, at).filter(({ status }) => status !== 'not_yet');
				expect(told.length).toBeGreaterThan(looked * 2);
				for (const { person } of told) expect(near).toContain(person.contact.birthday);
			}
		}
	});
});
