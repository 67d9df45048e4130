import * as fc from 'fast-check';
import { isoDateOf, MS_PER_DAY, parseBirthday, parseIsoDate } from '../../lib/calendar';
import { LANGUAGES, WAYS } from './writtenDates';

const read = (text: string, dayFirst = true, thisYear?: number) => {
	const birthday = parseBirthday(text, { dayFirst, thisYear });
	return birthday.ok ? birthday.value : birthday.failure.code;
};

describe('a birthday with its month in a word', () => {
	it.each([
		['14 May 1990', '1990-05-14'],
		['14 May 1990 (34)', '1990-05-14'],
		['14.05.1990 (34 Jahre)', '1990-05-14'],
		['14 Agustus 1990', '1990-08-14'],
		['14 Ogos 1990', '1990-08-14'],
		['14 май 1990', '1990-05-14'],
		['1990 m. gegužės 14 d.', '1990-05-14'],
		['1990. gada 14. maijs', '1990-05-14'],
		['14. jaanuar 1990', '1990-01-14'],
		['14 de maig de 1990', '1990-05-14'],
		['14 मार्च 1990', '1990-03-14'],
		['14 พฤษภาคม 2533', '1990-05-14'],
		['14/5/2533', '1990-05-14'],
		['29/2/2535', '1992-02-29'],
		['May 14, 1990', '1990-05-14'],
		['May 14th, 1990', '1990-05-14'],
		['the 14th of May 1990', '1990-05-14'],
		['1st Sept. 1990', '1990-09-01'],
		['2nd JUNE 1990', '1990-06-02'],
		['4-May-90', '05-04'],
		['14-May-1990', '1990-05-14'],
		['1990-May-14', '1990-05-14'],
		["14 May '90", '05-14'],
		['14 May', '05-14'],
		['May 14', '05-14'],
		['29 Feb', '02-29'],
		['Monday, May 14, 1990', '1990-05-14'],
		['Mon May 14 1990 00:00:00 GMT+0200 (Central European Summer Time)', '1990-05-14'],
		['Mon, 14 May 1990 00:00:00 GMT', '1990-05-14'],
		['Mon May 14 00:00:00 CEST 1990', '1990-05-14'],
		['May 14 1990 12:00AM', '1990-05-14'],
		['14 May 1990 at 10:30', '1990-05-14'],
		['14. Mai 1990', '1990-05-14'],
		['Montag, 14. Mai 1990', '1990-05-14'],
		['1. Jänner 1990', '1990-01-01'],
		['14. Mrz. 1990', '1990-03-14'],
		['14 mai 1990', '1990-05-14'],
		['1er mai 1990', '1990-05-01'],
		['14 févr. 1990', '1990-02-14'],
		['14 AOUT 1990', '1990-08-14'],
		['14 juil. 1990', '1990-07-14'],
		['lundi 14 mai 1990 à 14h30', '1990-05-14'],
		['mar. 6 mars 1990', '1990-03-06'],
		['mar 14 1990', '1990-03-14'],
		['14 de mayo de 1990', '1990-05-14'],
		['1º de mayo de 1990', '1990-05-01'],
		['14 de maio de 1990', '1990-05-14'],
		['14-mar-90', '03-14'],
		['1° maggio 1990', '1990-05-01'],
		['14 gen 1990', '1990-01-14'],
		['14 mei 1990', '1990-05-14'],
		['14 mrt 1990', '1990-03-14'],
		['den 14. maj 1990', '1990-05-14'],
		['14. toukokuuta 1990', '1990-05-14'],
		['14 maja 1990 r.', '1990-05-14'],
		['14 paź 1990', '1990-10-14'],
		['14. června 1990', '1990-06-14'],
		['14. července 1990', '1990-07-14'],
		['1990. május 14., hétfő', '1990-05-14'],
		['14 iunie 1990', '1990-06-14'],
		['14 MAYIS 1990 Pazartesi', '1990-05-14'],
		['14 Kasım 1990', '1990-11-14'],
		['14 Μαΐου 1990', '1990-05-14'],
		['14 мая 1990 г.', '1990-05-14'],
		['14 ИЮНЯ 1990', '1990-06-14'],
		['14 травня 1990 року', '1990-05-14'],
		['الاثنين، 14 مايو 1990', '1990-05-14'],
		['١٤ مايو ١٩٩٠', '1990-05-14'],
		['14 تشرين الثاني 1990', '1990-11-14'],
		['14 כאוגוסט', 'unreadable'],
		['14 במאי 1990', '1990-05-14'],
		['1990年5月14日', '1990-05-14'],
		['1990年05月14日(月)', '1990-05-14'],
		['１９９０年５月１４日', '1990-05-14'],
		['5月14日', '05-14'],
		['平成2年5月14日', '1990-05-14'],
		['昭和元年12月25日', '1926-12-25'],
		['民國79年5月14日', '1990-05-14'],
		['1990년 5월 14일 월요일', '1990-05-14'],
		['14-5月-90', '05-14'],
		['14-五月-90', '05-14'],
	])('%s', (text, birthday) => {
		expect(read(text)).toBe(birthday);
		expect(read(text, false)).toBe(birthday);
	});
});

it.each(['a', '3', '(', '(3a', ' ', 'a '])(
	'an age that is made of %j without an end takes no time',
	(part) => {
		expect(read(`14 May 1990 (3${part.repeat(10_000)}!`)).toBe('unreadable');
	},
);

describe('a birthday in figures', () => {
	it.each([
		['14/05/1990 00:00', '1990-05-14'],
		['5/14/1990 12:00:00 AM', '1990-05-14'],
		['5/13/1990 0:00', '1990-05-13'],
		['11/13/66 3pm', '11-13'],
		['14/05/1990, 00:00:00', '1990-05-14'],
		['14.05.1990 10.30', '1990-05-14'],
		['14/05/1990 00:00 +02:00', '1990-05-14'],
		['Mon 14/05/1990', '1990-05-14'],
		['lun. 14/05/1990', '1990-05-14'],
		['7:30 14/05/1990', '1990-05-14'],
		['1990-05-14 00:00:00+00', '1990-05-14'],
		['1990-05-14T00:00:00+02:00', '1990-05-14'],
		['1990/5/14 上午12:00:00', '1990-05-14'],
		['1990. 5. 14. 오전 12:00:00', '1990-05-14'],
		['1990. 05. 14.', '1990-05-14'],
		['14-05-90', '05-14'],
		['16-07-68', '07-16'],
		['90-05-14', '05-14'],
		['90/05/14', '05-14'],
		['68. 7. 16.', '07-16'],
		['14. 5. 90.', '05-14'],
		['14/5-90', '05-14'],
		['14/5 1990', '1990-05-14'],
		['14 05 1990', '1990-05-14'],
		['14 / 05 / 1990', '1990-05-14'],
		['14051990', '1990-05-14'],
		['20121990', '1990-12-20'],
		['19901220', '1990-12-20'],
		["'14/05/1990", '1990-05-14'],
		['14‑05‑1990', '1990-05-14'],
		['１９９０／０５／１４', '1990-05-14'],
		['١٤/٠٥/١٩٩٠', '1990-05-14'],
		['5.14.1990', '1990-05-14'],
		[' --12-31', '12-31'],
		['32997', '1990-05-07'],
		['25569', '1970-01-01'],
		['45292.75', '2024-01-01'],
		['642643200000', '1990-05-14'],
		['-236822400000', '1962-07-01'],
	])('%s', (text, birthday) => {
		const expected = text === '32997' ? '1990-05-04' : birthday;
		expect(read(text)).toBe(expected);
	});

	it('a spreadsheet’s numbers are days', () => {
		const day = fc.integer({ min: 10_000, max: 54_788 });
		fc.assert(fc.property(day, (serial) => read(String(serial)) === isoDateOf(serial - 25_569)));
	});
});

describe('how the other dates of a column are written', () => {
	const readIn = (text: string, order: object) => {
		const birthday = parseBirthday(text, { dayFirst: true, ...order });
		return birthday.ok ? birthday.value : birthday.failure.code;
	};

	it.each([
		['04-05-06', { shortYear: 'last' }, '05-04'],
		['04-05-06', { shortYear: 'first' }, '05-06'],
		['04/05/06', { shortYear: 'first' }, '05-06'],
		['04/05/06', {}, '05-04'],
		['4.5.1990', { dottedMonthFirst: true }, '1990-04-05'],
		['04-05', { bareDayFirst: true }, '05-04'],
		['04-05', {}, '04-05'],
		['--04-05', { bareDayFirst: true }, '04-05'],
	])('%s with %j is %s', (text, order, birthday) => {
		expect(readIn(text, order)).toBe(birthday);
	});
});

describe('the year of the next birthday', () => {
	it.each([
		['2026-05-14', '05-14'],
		['14/05/2027', '05-14'],
		['14 May 2026', '05-14'],
		['2025-05-14', '2025-05-14'],
		['1990-05-14', '1990-05-14'],
		['2190-05-14', 'year_out_of_range'],
	])('in 2026, %s is %s', (text, birthday) => {
		expect(read(text, true, 2026)).toBe(birthday);
	});
});

describe('what was written is read', () => {
	const problems = (day: Date): string[] =>
		WAYS.flatMap(({ name, dayFirst, write }) => {
			const date = isoDateOf(day.getTime() / MS_PER_DAY);
			const text = write(day);
			const birthday = read(text, dayFirst);
			return birthday === date || birthday === date.slice(5)
				? []
				: [`${name}: “${text}” of ${date} is read as ${birthday}`];
		});

	it(`on every day of a year, in ${WAYS.length} ways and ${LANGUAGES.length} languages`, () => {
		const first = parseIsoDate('1988-01-01') ?? NaN;
		for (let day = 0; day < 366; day++) {
			expect(problems(new Date((first + day) * MS_PER_DAY))).toEqual([]);
		}
	});

	it('in every year from 1900 to 2026, or is not read: never as another day', () => {
		const day = fc.integer({ min: -25_567, max: 20_818 }).map((at) => new Date(at * MS_PER_DAY));
		fc.assert(
			fc.property(day, (at) => {
				// “01. 2. 03.” of Korea may be the third or the first of February.
				const others = problems(at).filter((problem) => !problem.endsWith('as unreadable'));
				expect(others).toEqual([]);
			}),
		);
	});

	it('whatever is written, the answer is a date or a reason', () => {
		const piece = fc.constantFrom(
			'14', '5', '90', '1990', '00', 'May', 'mar', 'mon', '/', '-', '.', ' ', ':', '月', '年', 'T', 'pm', '٣', 'ب', 'ı',
		); // prettier-ignore
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(piece).map((all) => all.join('')),
		);
		fc.assert(
			fc.property(text, fc.boolean(), (written, dayFirst) => {
				const birthday = parseBirthday(written, { dayFirst });
				if (!birthday.ok) return birthday.failure.message !== '';
				const again = parseBirthday(birthday.value, { dayFirst: !dayFirst });
				return again.ok && again.value === birthday.value;
			}),
		);
	});
});
