import type { Basis, Source } from '../countries';
import type { Reader } from './place';
import { date, object, oneOf, text, url } from './readers';

type Written = Omit<Source, 'seen'> & Partial<Pick<Source, 'seen'>>;

const cited = object<Written>(
	{ citation: text, url, seen: oneOf('read', 'secondary', 'memory', 'own'), checkedOn: date },
	['citation', 'checkedOn'],
);

/** A citation with its date, or `own` for a rule that stands on no text. */
export const sourceReader =
	(readOn: string): Reader<Source> =>
	(value, place) => {
		if (value === 'own') return { citation: 'your own rule', seen: 'own', checkedOn: readOn };
		if (typeof value === 'string') {
			return place.fault('write "own", or an object with citation and checkedOn');
		}
		const source = cited(value, place);
		// Whoever cites a text for a rule of their own has it before them.
		return source && { ...source, seen: source.seen ?? 'read' };
	};

export const basis: Reader<Basis> = oneOf('law', 'code', 'practice', 'default');

interface Grounds {
	readonly basis?: Basis;
	readonly source: Source;
}

/** Gives a rule of one's own the basis `default`, and asks of any other what it stands on. */
export const grounded =
	<Rule extends Grounds>(reader: Reader<Rule>): Reader<Rule & { readonly basis: Basis }> =>
	(value, place) => {
		const rule = reader(value, place);
		if (!rule) return undefined;
		const isOwn = rule.source.seen === 'own';
		const { basis: said = isOwn ? 'default' : undefined } = rule;
		if (isOwn) {
			return said === 'default'
				? { ...rule, basis: said }
				: place
						.at('basis')
						.fault('a rule of your own is neither law, code nor practice: leave it out');
		}
		return said === undefined || said === 'default'
			? place.at('basis').fault('say what the source is: law, code or practice')
			: { ...rule, basis: said };
	};
