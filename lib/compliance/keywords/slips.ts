/** The keys around each letter of STOP on the keyboards of most phones. */
const NEIGHBOURS = ['adwezx', 'rygf', 'ipkl09', 'ol0'];

/** STOP with one letter beside its key, or two letters the wrong way round. */
export const SLIPS: ReadonlySet<string> = new Set([
	...NEIGHBOURS.flatMap((keys, at) =>
		[...keys].map((key) => 'stop'.slice(0, at) + key + 'stop'.slice(at + 1)),
	),
	'tsop',
	'sotp',
	'stpo',
]);
