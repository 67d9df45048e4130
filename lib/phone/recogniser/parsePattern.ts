/** A pattern of digits, as libphonenumber's metadata writes them. */
export type Pattern =
	| {
			readonly kind: 'digit';
			/** Bit d is set where the digit d is accepted. */ readonly digits: number;
	  }
	| { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
	| { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
	| {
			readonly kind: 'repeat';
			readonly part: Pattern;
			readonly least: number;
			readonly most: number;
	  };

const ANY_DIGIT = 0b11_1111_1111;

const TOKEN = /\\d|\[[\d-]+\]|\((?:\?:)?|\)|\||\?|\{\d+(?:,\d+)?\}|\$|\d/y;

/** `[0-24-8]` as bits. */
const digitSet = (brackets: string): number => {
	let set = 0;
	for (const [, first = '', last = first] of brackets.matchAll(/(\d)(?:-(\d))?/g)) {
		for (let digit = Number(first); digit <= Number(last); digit++) set |= 1 << digit;
	}
	return set;
};

const tokensOf = (source: string): readonly string[] | undefined => {
	const tokens: string[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < source.length) {
		const token = TOKEN.exec(source)?.[0];
		if (token === undefined) return undefined;
		tokens.push(token);
	}
	return tokens;
};

const repeated = (part: Pattern, quantifier: string): Pattern => {
	if (quantifier === '?') return { kind: 'repeat', part, least: 0, most: 1 };
	const [least = 0, most = least] = quantifier.slice(1, -1).split(',').map(Number);
	return { kind: 'repeat', part, least, most };
};

const isQuantifier = (token: string | undefined): token is string =>
	token !== undefined && (token === '?' || token.startsWith('{'));

/**
 * Reads a regular expression over digits: digits, `\d`, sets, groups, alternatives, `?`, `{n}` and
 * `{n,m}`. Groups capture nothing, and `$` is left out (a pattern is always matched to the end).
 * `undefined` for an expression that uses anything else.
 */
export const parsePattern = (source: string): Pattern | undefined => {
	const tokens = tokensOf(source);
	if (!tokens) return undefined;
	let at = 0;

	const choice = (): Pattern => {
		const parts = [sequence()];
		while (tokens[at] === '|') {
			at++;
			parts.push(sequence());
		}
		return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
	};
	const sequence = (): Pattern => {
		const parts: Pattern[] = [];
		for (;;) {
			const token = tokens[at];
			if (token === undefined || token === '|' || token === ')') return { kind: 'sequence', parts };
			at++;
			if (token === '$') continue;
			let part = atom(token);
			for (let next = tokens[at]; isQuantifier(next); next = tokens[++at]) {
				part = repeated(part, next);
			}
			parts.push(part);
		}
	};
	const atom = (token: string): Pattern => {
		if (token.startsWith('(')) {
			const group = choice();
			at++;
			return group;
		}
		return { kind: 'digit', digits: token === '\\d' ? ANY_DIGIT : digitSet(token) };
	};
	return choice();
};
