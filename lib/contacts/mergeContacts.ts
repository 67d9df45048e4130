import { STRICTEST_FIRST, type Consent, type Contact } from './contact';
import { widerOptOut } from './widerOptOut';

/** Where two records differ, the one that permits less stands; alike, the one that says more. */
const mergeConsent = (
	kept: Consent | undefined,
	other: Consent | undefined,
): Consent | undefined => {
	if (!kept || !other) return kept ?? other;
	if (kept.status === other.status) return { ...other, ...kept };
	return STRICTEST_FIRST.indexOf(other.status) < STRICTEST_FIRST.indexOf(kept.status)
		? other
		: kept;
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
	const filler = isSomeoneElse(kept, other) ? withoutName(other) : other;
	const optOut = widerOptOut(kept.optOut, other.optOut);
	return {
		...kept,
		...filler,
		...kept,
		...(consent && { consent }),
		...(optOut && { optOut }),
	};
};

const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Likewise for the fields as they came in. */
export const mergeFields = (
	kept: Readonly<Record<string, unknown>>,
	other: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
	...kept,
	...Object.fromEntries(
		Object.entries(other).filter(([name]) => !Object.hasOwn(kept, name) || isBlank(kept[name])),
	),
});
