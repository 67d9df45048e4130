import { CONTACT_HEADERS, OWNERS, type ContactField } from './contactHeaders';
import { fold, foldList } from './fold';

/** The columns in which to look for each part of a contact, in the order of the list. */
export type FieldColumns = ReadonlyMap<ContactField, readonly string[]>;

export interface ContactColumns {
	/** What this package wrote into an item (`contact.firstName`): it has been normalised already. */
	readonly own: FieldColumns;
	/** Those, and behind them the list's. */
	readonly all: FieldColumns;
}

const fieldOf: ReadonlyMap<string, ContactField> = new Map(
	(Object.keys(CONTACT_HEADERS) as ContactField[]).flatMap((field) =>
		foldList(CONTACT_HEADERS[field]).map((header): [string, ContactField] => [header, field]),
	),
);

const owner = new RegExp(`^(?:${foldList(OWNERS).join('|')}) `);

/** A header longer than this is a text; looking for brackets in it would take time squared. */
const LONGEST_HEADER = 200;

/** The part of a contact a header announces: remarks in brackets and the owner's name do not matter. */
export const contactField = (name: string): ContactField | undefined => {
	if (name.length > LONGEST_HEADER) return undefined;
	const header = fold(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
	return fieldOf.get(header) ?? fieldOf.get(header.replace(owner, ''));
};

const byField = (names: readonly string[]): FieldColumns => {
	const columns = new Map<ContactField, string[]>();
	for (const name of names) {
		const field = contactField(name);
		if (field) columns.set(field, [...(columns.get(field) ?? []), name]);
	}
	return columns;
};

export const contactColumns = (names: Iterable<string>): ContactColumns => {
	const [own, others]: [string[], string[]] = [[], []];
	for (const name of names) (name.startsWith('contact.') ? own : others).push(name);
	return { own: byField(own), all: byField([...own, ...others]) };
};
