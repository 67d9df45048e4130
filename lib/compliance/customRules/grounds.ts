import type { Basis, Source } from '../countries';
import type { Reader } from './jsonPath';
import { date, object, oneOf, some, text, url } from './readers';

const citation = object<Omit<Source, 'seen'> & Partial<Pick<Source, 'seen'>>>(
	{ citation: text, url, seen: oneOf('read', 'secondary', 'memory', 'own'), checkedOn: date },
	['citation', 'checkedOn'],
);

/** A citation with its date, or `own` for a rule that stands on no text. */
export const sourceReader =
	(readOn: string): Reader<Source> =>
	(value, path) => {
		if (value === 'own') return { citation: 'your own rule', seen: 'own', checkedOn: readOn };
		if (typeof value === 'string') {
			return path.fault('write "own", or an object with citation and checkedOn');
		}
		const source = citation(value, path);
		// Whoever cites a text for a rule of their own has it before them.
		return source && { ...source, seen: source.seen ?? 'read' };
	};

export const basis: Reader<Basis> = oneOf('law', 'code', 'practice', 'default');

export const confidence = oneOf('high', 'medium', 'low');

/** Which texts a statement binds. */
export const appliesTo = some(oneOf('marketing', 'collections', 'service', 'bulk'));

/** A rule as it is written: one of a user's own leaves its basis out. */
export type Ungrounded<Rule extends { readonly basis: Basis }> = Omit<Rule, 'basis'> & {
	readonly basis?: Basis;
};

interface Grounds {
	readonly basis?: Basis;
	readonly source: Source;
}

/** Gives a rule of one's own the basis `default`, and asks of any other what it stands on. */
export const grounded =
	<Rule extends Grounds>(reader: Reader<Rule>): Reader<Rule & { readonly basis: Basis }> =>
	(value, path) => {
		const rule = reader(value, path);
		if (!rule) return undefined;
		const isOwn = rule.source.seen === 'own';
		const { basis: said = isOwn ? 'default' : undefined } = rule;
		if (isOwn) {
			return said === 'default'
				? { ...rule, basis: said }
				: path
						.at('basis')
						.fault('a rule of your own is neither law, code nor practice: leave it out');
		}
		return said === undefined || said === 'default'
			? path.at('basis').fault('say what the source is: law, code or practice')
			: { ...rule, basis: said };
	};
