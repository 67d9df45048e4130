import { parsePattern, type Pattern } from './parsePattern';

/** Takes from digits what is dialled before a number (`0`, a carrier code, `00`), or rewrites them as a plan says. */
export type StripPrefix = (digits: string) => string;

const untouched: StripPrefix = (digits) => digits;

const ANY_DIGIT = 0b11_1111_1111;

interface Beginning {
	/** Bit d is set where a match can begin with the digit d. */
	readonly digits: number;
	/** Whether the pattern can match nothing at all. */
	readonly empty: boolean;
}

const beginning = (pattern: Pattern): Beginning => {
	switch (pattern.kind) {
		case 'digit':
			return { digits: pattern.digits, empty: false };
		case 'repeat':
			return {
				...beginning(pattern.part),
				...((pattern.least === 0 || beginning(pattern.part).empty) && { empty: true }),
			};
		case 'choice':
			return pattern.parts
				.map(beginning)
				.reduce((a, b) => ({ digits: a.digits | b.digits, empty: a.empty || b.empty }));
		case 'sequence':
			return pattern.parts
				.map(beginning)
				.reduceRight(
					(after, first) =>
						first.empty
							? { digits: first.digits | after.digits, empty: after.empty }
							: { digits: first.digits, empty: false },
					{ digits: 0, empty: true },
				);
	}
};

const firstDigits = (source: string): number => {
	const pattern = parsePattern(source);
	return pattern ? beginning(pattern).digits : ANY_DIGIT;
};

/**
 * Made once for each plan; most numbers are seen by their first digit to have no prefix. A rule with groups
 * rewrites the number where its last group took part in the match, else the whole match is the prefix.
 *
 * @param prefix as a regular expression
 */
export const stripPrefix = (
	prefix: string | undefined,
	transform: string | undefined,
): StripPrefix => {
	if (prefix === undefined) return untouched;
	// That of four countries in five.
	if (/^\d+$/.test(prefix)) {
		return (digits) => (digits.startsWith(prefix) ? digits.slice(prefix.length) : digits);
	}
	const expression = new RegExp(`^(?:${prefix})`);
	const first = firstDigits(prefix);
	return (digits) => {
		if (((first >> (digits.charCodeAt(0) & 0xf)) & 1) === 0) return digits;
		const match = expression.exec(digits);
		if (!match) return digits;
		const rewritten = match.length > 1 && match.at(-1) && transform;
		return rewritten ? digits.replace(expression, rewritten) : digits.slice(match[0].length);
	};
};
