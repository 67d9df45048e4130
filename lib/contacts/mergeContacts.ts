import { STRICTEST_FIRST, type Consent, type Contact } from './contact';
import { widerOptOut } from './widerOptOut';

const isStricter = (one: Consent, other: Consent): boolean =>
	STRICTEST_FIRST.indexOf(one.status) < STRICTEST_FIRST.indexOf(other.status);

/**
 * Where two records differ, the one that permits less stands; alike, they complete each other. A no stays as
 * its own row told it: the date beside another row's no is not when this one was said.
 */
const mergeConsent = (
	kept: Consent | undefined,
	other: Consent | undefined,
): Consent | undefined => {
	if (!kept || !other) return kept ?? other;
	if (kept.status === other.status) {
		return kept.status === 'none' ? kept : { ...other, ...kept };
	}
	return isStricter(other, kept) ? other : kept;
};

/** What a person refused in one row binds in the others: the stricter consent, and any opt-out. */
export const bindRefusals = (kept: Contact, other: Contact): Contact => {
	// A row that says nothing of consent leaves the ledger to say it, but not past a refusal.
	const consent =
		other.consent && isStricter(other.consent, kept.consent ?? { status: 'unknown' })
			? other.consent
			: kept.consent;
	const optOut = widerOptOut(kept.optOut, other.optOut);
	if (consent === kept.consent && optOut === kept.optOut) return kept;
	return { ...kept, ...(consent && { consent }), ...(optOut && { optOut }) };
};

const NAME_PARTS = ['firstName', 'lastName'] as const;

/** A family shares a number: half a name is only filled in from the same person's record. */
const isSomeoneElse = (kept: Contact, other: Contact): boolean =>
	NAME_PARTS.some((part) => kept[part] && other[part] && kept[part] !== other[part]);

const withoutName = (contact: Contact): Contact =>
	Object.fromEntries(
		Object.entries(contact).filter(([part]) => !NAME_PARTS.some((name) => name === part)),
	);

/** Fills what `kept` lacks from another record of the same number. */
export const mergeContacts = (kept: Contact, other: Contact): Contact => {
	const consent = mergeConsent(kept.consent, other.consent);
	const optOut = widerOptOut(kept.optOut, other.optOut);
	const filler = isSomeoneElse(kept, other) ? withoutName(other) : other;
	return { ...kept, ...filler, ...kept, ...(consent && { consent }), ...(optOut && { optOut }) };
};

const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Likewise for the fields as they came in; the same object where there is nothing to fill. */
export const mergeFields = (
	kept: Readonly<Record<string, unknown>>,
	other: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
	const added = Object.entries(other).filter(
		([name, value]) => !Object.hasOwn(kept, name) || (isBlank(kept[name]) && !isBlank(value)),
	);
	return added.length === 0 ? kept : { ...kept, ...Object.fromEntries(added) };
};
