import { shown } from '../phone';
import type { ImportedContact, RejectedRow } from './importResult';
import { mergeContacts, mergeFields } from './mergeContacts';
import { widerOptOut } from './widerOptOut';

/** Which row of a number stays. `merge` keeps the first and fills what it lacks from the others. */
export type DuplicatePolicy = 'keepFirst' | 'keepLast' | 'merge';

/** A contact with the text its number was read from. */
export interface Candidate {
	readonly contact: ImportedContact;
	readonly input: string;
}

const duplicateOf = (
	{ contact: { row, index, fields, phone }, input }: Candidate,
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
			message: `${shown(input)} is ${phone.e164} again, as in row ${kept.row}: ${fate}.`,
			input,
			row,
		},
	};
};

const combine = (
	candidates: readonly Candidate[],
	kept: ImportedContact,
	policy: DuplicatePolicy,
): ImportedContact => {
	const others = candidates.map(({ contact }) => contact).filter((contact) => contact !== kept);
	if (policy === 'merge') {
		return others.reduce(
			(all, { fields, contact }) => ({
				...all,
				fields: mergeFields(all.fields, fields),
				contact: mergeContacts(all.contact, contact),
			}),
			kept,
		);
	}
	// Whichever row is kept: who said STOP in another stays stopped.
	const optOut = others
		.map(({ contact }) => contact.optOut)
		.reduce(widerOptOut, kept.contact.optOut);
	return optOut === undefined ? kept : { ...kept, contact: { ...kept.contact, optOut } };
};

/** One contact for each number; the other rows of the number become rejections that name the row kept. */
export const settleDuplicates = (
	candidates: readonly Candidate[],
	policy: DuplicatePolicy,
): { readonly valid: readonly ImportedContact[]; readonly duplicates: readonly RejectedRow[] } => {
	const byNumber = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const { e164 } = candidate.contact.phone;
		const same = byNumber.get(e164);
		if (same) same.push(candidate);
		else byNumber.set(e164, [candidate]);
	}
	const valid: ImportedContact[] = [];
	const duplicates: RejectedRow[] = [];
	for (const same of byNumber.values()) {
		const kept = same.at(policy === 'keepLast' ? -1 : 0)?.contact;
		if (!kept) continue;
		valid.push(same.length === 1 ? kept : combine(same, kept, policy));
		// A number written twice in one cell is no second contact to report.
		const others = same.filter(({ contact }) => contact.index !== kept.index);
		duplicates.push(...others.map((other) => duplicateOf(other, kept, policy)));
	}
	return { valid: valid.sort((a, b) => a.index - b.index), duplicates };
};
