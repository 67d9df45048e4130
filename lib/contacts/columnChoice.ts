import { shown } from '../phone';
import { contactField, type ContactColumns } from './contactColumns';
import type { ContactField } from './contactHeaders';
import { fold } from './fold';

/** What of a person can be read from a column chosen by hand. */
export type ChosenField = Extract<
	ContactField,
	| 'consent'
	| 'consentAt'
	| 'consentSource'
	| 'optOut'
	| 'firstName'
	| 'lastName'
	| 'birthday'
	| 'country'
	| 'language'
	| 'timeZone'
	| 'postalCode'
	| 'region'
>;

export interface ColumnChoice {
	/** The column or dotted path of the number, capitals and accents apart; absent or empty: found by header and content. */
	readonly phoneField?: string | undefined;
	readonly defaultCountry?: string | undefined;
	/**
	 * The column or dotted path of each, likewise, in the place of what the headers say. An empty text: there is
	 * none, whatever the headers say. Absent: as the headers say.
	 */
	readonly columns?: Readonly<Partial<Record<ChosenField, string | undefined>>> | undefined;
}

/** A column was chosen that the list does not have: nothing may be sent on what is read instead. */
export interface UnknownColumn {
	readonly field: ChosenField | 'phone';
	readonly name: string;
	/** Names it, and the columns there are. */
	readonly message: string;
}

/** More names do not help, and an error stays readable. */
const MOST_NAMED = 30;

/** `"Name", "Mobile" and 12 more`. */
export const namedColumns = (names: Iterable<string>): string => {
	const all = [...names];
	const named = all.slice(0, MOST_NAMED).map(shown).join(', ');
	return all.length > MOST_NAMED ? `${named} and ${all.length - MOST_NAMED} more` : named;
};

export const unknownColumn = (
	field: UnknownColumn['field'],
	name: string,
	names: ReadonlySet<string>,
): UnknownColumn => {
	const has = names.size > 0 ? `The list has ${namedColumns(names)}.` : 'The list has no columns.';
	return { field, name, message: `There is no column ${shown(name)}. ${has}` };
};

/** The column as the list writes it; `undefined` where there is none. */
export const sameName = (wanted: string, names: ReadonlySet<string>): string | undefined => {
	if (names.has(wanted)) return wanted;
	const folded = fold(wanted);
	return [...names].find((name) => fold(name) === folded);
};

/** A chosen object (`sms_consent`) is read by those of its fields that say the same (`sms_consent.state`). */
const chosenColumns = (
	field: ChosenField,
	wanted: string,
	names: ReadonlySet<string>,
): readonly string[] => {
	const name = sameName(wanted, names);
	if (name !== undefined) return [name];
	return [...names].filter((one) => one.startsWith(`${wanted}.`) && contactField(one) === field);
};

/** What means nothing without a consent: a date alone would pass for one. */
const OF_CONSENT = ['consentAt', 'consentSource', 'consentScope', 'consentProof'] as const;

interface Chosen {
	readonly contact: ContactColumns;
	readonly unknown: readonly UnknownColumn[];
}

/**
 * Puts the chosen columns in the place of those found by header. A column chosen for one field is not read for
 * another by its header. Where a chosen column does not exist, the header's stays: an opt-out is not lost by it.
 */
export const applyChoice = (
	{ own, all }: ContactColumns,
	{ columns = {} }: ColumnChoice,
	names: ReadonlySet<string>,
): Chosen => {
	const chosen = new Map<ContactField, readonly string[]>();
	const unknown: UnknownColumn[] = [];
	for (const [field, wanted] of Object.entries(columns) as [ChosenField, string | undefined][]) {
		if (wanted === undefined) continue;
		const found = wanted === '' ? [] : chosenColumns(field, wanted, names);
		if (wanted !== '' && found.length === 0) unknown.push(unknownColumn(field, wanted, names));
		else chosen.set(field, found);
	}
	if (chosen.size === 0) return { contact: { own, all }, unknown };
	if (chosen.get('consent')?.length === 0) {
		for (const field of OF_CONSENT) if (!chosen.has(field)) chosen.set(field, []);
	}
	if (chosen.get('firstName')?.length === 0 && chosen.get('lastName')?.length === 0) {
		chosen.set('fullName', []);
	}
	const taken = new Set([...chosen.values()].flat());
	const optOuts = chosen.get('optOut');
	if (optOuts?.length === 0) chosen.set('maybeOptOut', []);
	else if (optOuts) {
		// One stop is enough: another column that tells of them is heard beside the chosen one.
		const others = (all.get('optOut') ?? []).filter((name) => !taken.has(name));
		chosen.set('optOut', [...optOuts, ...others]);
	}
	if (chosen.has('consent')) {
		// A yes of theirs is not believed any more; a stop is heard all the same.
		const heard = (['remark', 'consent', 'status'] as const).flatMap(
			(field) => all.get(field) ?? [],
		);
		chosen.set('status', []);
		chosen.set(
			'remark',
			heard.filter((name) => !taken.has(name)),
		);
	}
	const guessed = (fields: ContactColumns['all']) =>
		[...fields].flatMap(([field, found]): [ContactField, readonly string[]][] => {
			if (chosen.has(field)) return [];
			const left = found.filter((name) => !taken.has(name));
			return left.length > 0 ? [[field, left]] : [];
		});
	const filled = [...chosen].filter(([, found]) => found.length > 0);
	return {
		contact: { own: new Map(guessed(own)), all: new Map([...guessed(all), ...filled]) },
		unknown,
	};
};

/** A half of a name that is switched off is not taken from a whole name either. */
export const switchedOff = ({
	columns = {},
}: ColumnChoice): readonly ('firstName' | 'lastName')[] =>
	(['firstName', 'lastName'] as const).filter((part) => columns[part] === '');
