/** In order of preference where two fit equally well. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** What no list contains: a table of one column. */
const NO_DELIMITER = '\u001f';

/** Characters and records looked at; a table shows its hand early. */
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 50;

/** The text without what quotes enclose, in which only real delimiters and line ends are left. */
const withoutQuoted = (text: string): string => text.replace(/"(?:[^"]|"")*(?:"|$)/g, '');

const countOf = (record: string, delimiter: string): number => record.split(delimiter).length - 1;

/** How many records agree on the most frequent count above zero. */
const mostAlike = (counts: readonly number[]): number => {
	const times = new Map<number, number>();
	for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
	times.delete(0);
	return Math.max(0, ...times.values());
};

/**
 * The delimiter of a table: the one that comes equally often in most records, quoted text apart, be the
 * table only two lines long. `NO_DELIMITER` where most records have none.
 */
export const detectDelimiter = (text: string): string => {
	const lines = withoutQuoted(text.slice(0, SAMPLE_CHARACTERS)).split('\n');
	// The sample may end within a record, which then lacks some of its delimiters.
	const whole = text.length >= SAMPLE_CHARACTERS && lines.length > 1 ? lines.slice(0, -1) : lines;
	const records = whole.filter((record) => record.trim() !== '').slice(0, SAMPLE_RECORDS);
	const fits = DELIMITERS.map((delimiter) => ({
		delimiter,
		alike: mostAlike(records.map((record) => countOf(record, delimiter))),
		present: records.filter((record) => record.includes(delimiter)).length,
	}));
	const best = fits.reduce((a, b) => (b.alike > a.alike ? b : a));
	return best.present * 2 > records.length ? best.delimiter : NO_DELIMITER;
};
