/** The keys around each letter of STOP on the keyboards of most phones. */
const NEIGHBOURS = ['adwezx', 'rygf', 'ipkl09', 'ol0'];
export const STOP = 'stop';

/** A key that was hit for another, one that was hit with it, letters the wrong way round, one left out. */
export const SLIPS: ReadonlySet<string> = new Set([
	...NEIGHBOURS.flatMap((keys, at) =>
		[...keys].flatMap((key) => [
			STOP.slice(0, at) + key + STOP.slice(at + 1),
			STOP.slice(0, at) + key + STOP.slice(at),
			STOP.slice(0, at + 1) + key + STOP.slice(at + 1),
		]),
	),
	...['tsop', 'sotp', 'stpo', 'stp', 'sop', 'sstop', 'sttop', 'stoop', 'stob'],
]);
/** Slips that are words: nobody means STOP by them in a sentence, and by some of them never. */
export const WORDS_IN_SENTENCES = new Set([
	'atop',
	'stol',
	'stip',
	'sop',
	'stp',
	'stoop',
	'strop',
	'stopo',
]);

/** STOP in other alphabets, with letters the wrong way round; and typed without changing the keyboard. */
export const OTHER_SLIPS: ReadonlyMap<string, string> = new Map([
	...['сотп', 'стпо', 'тсоп', 'стор', 'стоп', 'стпп', 'сстоп', 'cnjg', 'ыещз'].map(
		(slip): [string, string] => [slip, 'стоп'],
	),
	...['στπο', 'σοτπ', 'τσοπ'].map((slip): [string, string] => [slip, 'στοπ']),
	...['qiut', 'quti', 'uqit'].map((slip): [string, string] => [slip, 'quit']),
	...['דאםפ', 'سفخح'].map((slip): [string, string] => [slip, STOP]),
]);
