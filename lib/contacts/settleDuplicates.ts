import { shown } from '../phone';
import type { Contact } from './contact';
import type { ImportedContact, RejectedRow } from './importResult';
import { bindRefusals, mergeContacts, mergeFields } from './mergeContacts';
import { isSameBirthday } from './secondBirthdays';

/** Which row of a number stays. `merge` keeps the first and fills what it lacks from the others. */
export type DuplicatePolicy = 'keepFirst' | 'keepLast' | 'merge';

/** A contact with the text its number was read from. */
export interface Candidate {
	readonly contact: ImportedContact;
	readonly input: string;
}

/** The rows of one number: the one that stays, and the person as all of them leave it. */
interface Person {
	kept: Candidate;
	contact: ImportedContact;
}

const duplicateOf = (
	{ contact: { row, index, fields, phone, contact }, input }: Candidate,
	kept: ImportedContact,
	policy: DuplicatePolicy,
): RejectedRow => {
	const fate = policy === 'merge' ? 'what it adds was merged there' : 'that row is kept';
	return {
		row,
		index,
		fields,
		rejection: {
			code: 'duplicate',
			message: `${shown(input)} is ${phone.e164} again, as in row ${kept.row}: ${fate}.${otherBirthday(contact, kept.contact)}`,
			input,
			row,
		},
	};
};

/** A family that shares a number, or a slip: only one of them will be greeted, so it is told. */
const otherBirthday = ({ birthday: here }: Contact, { birthday: kept }: Contact): string =>
	here === undefined || kept === undefined || isSameBirthday(here, kept)
		? ''
		: ` The birthday kept is ${kept}, not ${here}.`;

/** Whichever row stays: what the person refused in another is refused. */
const withRefusals = (kept: ImportedContact, other: ImportedContact): ImportedContact => {
	const contact = bindRefusals(kept.contact, other.contact);
	return contact === kept.contact ? kept : { ...kept, contact };
};

const merged = (kept: ImportedContact, other: ImportedContact): ImportedContact => ({
	...kept,
	fields: mergeFields(kept.fields, other.fields),
	contact: mergeContacts(kept.contact, other.contact),
});

/**
 * One contact for each number; the other rows of the number become rejections that name the row kept.
 * Takes the candidates in the order of their rows and gives both in it, without sorting: no step takes
 * longer with the length of the list.
 */
export class DuplicateSettler {
	readonly #policy: DuplicatePolicy;
	readonly #candidates: Candidate[] = [];
	/** Of each candidate, so that none is looked up again. */
	readonly #persons: Person[] = [];
	readonly #people = new Map<string, Person>();

	constructor(policy: DuplicatePolicy) {
		this.#policy = policy;
	}

	add(candidate: Candidate): void {
		const { contact } = candidate;
		const { e164 } = contact.phone;
		const known = this.#people.get(e164);
		const person = known ?? { kept: candidate, contact };
		this.#candidates.push(candidate);
		this.#persons.push(person);
		if (!known) this.#people.set(e164, person);
		else if (this.#policy === 'merge') person.contact = merged(person.contact, contact);
		else if (this.#policy === 'keepFirst') {
			person.contact = withRefusals(person.contact, contact);
		} else {
			// A number written twice in one cell stays where it stood first.
			if (contact.index === person.kept.contact.index) return;
			person.contact = withRefusals(contact, person.contact);
			person.kept = candidate;
		}
	}

	/** What became of each candidate, once all are added. */
	*settled(): Generator<{ readonly valid: ImportedContact } | { readonly duplicate: RejectedRow }> {
		for (const [at, candidate] of this.#candidates.entries()) {
			const person = this.#persons[at];
			if (person?.kept === candidate) yield { valid: person.contact };
			else if (person && candidate.contact.index !== person.kept.contact.index) {
				yield { duplicate: duplicateOf(candidate, person.contact, this.#policy) };
			}
		}
	}
}
