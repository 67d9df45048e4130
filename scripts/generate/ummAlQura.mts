/**
 * Writes lib/calendar/holidays/ummAlQura.json: which months of the calendar of Umm al-Qura have thirty
 * days, as this Node's ICU knows it. Written down, so that no build of Node without that calendar, or
 * with another edition of it, answers differently. Run it from the repository root.
 */
import { writeFileSync } from 'node:fs';

export const UMM_AL_QURA_FILE = 'lib/calendar/holidays/ummAlQura.json';

const MS_PER_DAY = 86_400_000;
/** The Islamic years that begin from 1899 to 2099. */
const FIRST_YEAR = 1317;
const FIRST_DAY = '1899-05-11';
const YEARS = 207;
const YEARS_PER_LINE = 23;

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
	timeZone: 'UTC',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
});

/** `[year, month, day]` of a day since 1970. */
export function ummAlQuraDate(day: number): readonly [number, number, number] {
	const parts = calendar.formatToParts(day * MS_PER_DAY);
	const numberOf = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
	return [numberOf('year'), numberOf('month'), numberOf('day')];
}

/** The text of the generated file: three hexadecimal digits a year, their highest bit its first month. */
export function ummAlQuraJson(): string {
	let day = Date.parse(FIRST_DAY) / MS_PER_DAY;
	const years: string[] = [];
	for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year += 1) {
		let bits = 0;
		for (let month = 1; month <= 12; month += 1) {
			const found = ummAlQuraDate(day).join('-');
			if (found !== `${year}-${month}-1`)
				throw new Error(`${year}-${month}-1 begins as ${found}, so this Node lacks the calendar`);
			const isLong = ummAlQuraDate(day + 29)[2] === 30;
			bits = bits * 2 + Number(isLong);
			day += isLong ? 30 : 29;
		}
		years.push(bits.toString(16).padStart(3, '0'));
	}
	const lines = years.flatMap((_, index) =>
		index % YEARS_PER_LINE === 0 ? [years.slice(index, index + YEARS_PER_LINE).join('')] : [],
	);
	const file = { firstYear: FIRST_YEAR, firstDay: FIRST_DAY, longMonths: lines };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

if (process.argv[1]?.endsWith('ummAlQura.mts')) {
	writeFileSync(UMM_AL_QURA_FILE, ummAlQuraJson());
}
