import { fold } from './fold';
import { phoneHeader, isMobileRank } from './phoneHeader';

const ENDS = ['label', 'type', 'kind', 'typ', 'art', 'bezeichnung', 'libelle', 'tipo', 'etiqueta'];

/**
 * Finds for a column the one that says of each row what kind of number it holds: `Phone 1 - Label` or
 * `Phone 1 - Type` of `Phone 1 - Value`, `Phone Type` of `Phone`.
 */
export const labelFinder = (names: Iterable<string>): ((name: string) => string | undefined) => {
	const byHeader = new Map([...names].map((name) => [fold(name), name]));
	return (name) => {
		const base = fold(name).replace(/ (?:value|number|wert|valeur|valor)$/, '');
		for (const end of ENDS) {
			const label = byHeader.get(`${base} ${end}`);
			if (label !== undefined) return label;
		}
		return undefined;
	};
};

/** What a label says of its number; `undefined` where it makes no difference. */
export const readPhoneLabel = (text: string): 'mobile' | 'not_the_persons' | undefined => {
	if (text === '') return undefined;
	const known = labels.get(text);
	if (known !== undefined || labels.has(text)) return known;
	const header = phoneHeader(text);
	const label =
		header?.kind === 'fax' || header?.kind === 'stranger'
			? 'not_the_persons'
			: header?.kind === 'person' && isMobileRank(header.rank)
				? 'mobile'
				: undefined;
	if (labels.size >= MOST_LABELS) labels.clear();
	labels.set(text, label);
	return label;
};

/** Lists have few labels, and each of them often. */
const labels = new Map<string, 'mobile' | 'not_the_persons' | undefined>();
const MOST_LABELS = 200;
