import { readConsentHeader, type ConsentHeader, type Suspicion } from './consentHeader';
import type { ContactField } from './contactHeaders';
import { fold } from './fold';
import { isOthers, readPlainHeader } from './plainHeader';

/** The columns in which to look for each part of a contact, the surest first. */
export type FieldColumns = ReadonlyMap<ContactField, readonly string[]>;

export interface ContactColumns {
	/** What this package wrote into an item (`contact.firstName`): it has been normalised already. */
	readonly own: FieldColumns;
	/** Those, and behind them the list's. */
	readonly all: FieldColumns;
}

/** What a header announces; of consent and opt-out also what it is about. */
export type HeaderMeaning =
	| ConsentHeader
	| { readonly field: Exclude<ContactField, ConsentHeader['field']>; readonly rank: number };

/** A header longer than this is a text; looking for words in it would take long. */
const LONGEST_HEADER = 300;

/** `body.customer.phone`, but not `Geb. Datum` or a sentence. */
const PATH = /^[^\s.][^.]*(?<!\s)(?:\.[^\s.][^.]*(?<!\s))+$/;

const stepsOf = (name: string): readonly string[] => (PATH.test(name) ? name.split('.') : [name]);

const read = (steps: readonly string[]): HeaderMeaning | Suspicion | undefined => {
	const plain = readPlainHeader(steps);
	if (steps.slice(0, -1).some(isOthers)) return undefined;
	const consent = readConsentHeader(steps);
	if (typeof consent === 'string') return plain ?? consent;
	// A state that is a country's is none of a person: `State`.
	const isOnlyState = consent?.field === 'status' || consent?.field === 'remark';
	return isOnlyState ? (plain ?? consent) : (consent ?? plain);
};

const meaningOf = (steps: readonly string[]): HeaderMeaning | Suspicion | undefined => {
	if (steps.length === 1) return read(steps);
	// `D.O.B` and `Geb.Datum` look like paths.
	const together = readPlainHeader([steps.join(' ')]);
	return together && steps.every((step) => step.length < 6) ? together : read(steps);
};

/** What a column of this name holds; `undefined` where it is not sure to hold anything of a contact. */
export const readHeader = (name: string): HeaderMeaning | undefined => {
	if (name.length > LONGEST_HEADER) return undefined;
	const meaning = meaningOf(stepsOf(name));
	return typeof meaning === 'string' ? undefined : meaning;
};

/** The part of a contact that a header announces. */
export const contactField = (name: string): ContactField | undefined => readHeader(name)?.field;

/** What a header that has no meaning for us looks like: to be told, since it may be a consent or a stop. */
export const suspectedRole = (name: string): Suspicion | undefined => {
	if (name.length > LONGEST_HEADER) return undefined;
	const meaning = meaningOf(stepsOf(name));
	return typeof meaning === 'string' ? meaning : undefined;
};

interface Found {
	readonly name: string;
	readonly meaning: HeaderMeaning;
	/** Steps between the object it stands in and that of the number. */
	readonly distance: number;
}

const sharedSteps = (steps: readonly string[], others: readonly string[]): number => {
	const most = Math.min(steps.length - 1, others.length);
	let shared = 0;
	while (shared < most && steps[shared] === others[shared]) shared++;
	return shared;
};

/** What only looks like a consent or an opt-out is listened to for a stop all the same. */
const heard = (meaning: HeaderMeaning | Suspicion | undefined): HeaderMeaning | undefined => {
	if (meaning === 'optOut') return { field: 'maybeOptOut', rank: 0 };
	return typeof meaning === 'string' ? { field: 'remark', about: 'any' } : meaning;
};

/** What stands beside the number belongs to its owner, whatever the object is called. */
const beside = (name: string, phoneObject: readonly string[]): Found | undefined => {
	if (name.length > LONGEST_HEADER) return undefined;
	const steps = stepsOf(name);
	const shared = sharedSteps(steps, phoneObject);
	const meaning = heard(meaningOf(steps.slice(shared)));
	if (meaning === undefined) return undefined;
	// An address of the person is nearer than what stands around the person.
	const distance = 2 * (phoneObject.length - shared) + steps.length - 1 - shared;
	return { name, meaning, distance };
};

/** `Estado` and `State` head states of a country and states of a subscription: both are listened to. */
const asStates = (found: Found | undefined): readonly Found[] => {
	if (found?.meaning.field !== 'region') return found ? [found] : [];
	return [found, { ...found, meaning: { field: 'remark', about: 'any' } }];
};

/** A date of consent to text messages is surer than one of consent in general. */
const rankOf = ({ meaning }: Found): number =>
	'rank' in meaning ? meaning.rank : meaning.about === 'sms' ? 0 : 1;

const byField = (columns: readonly Found[]): FieldColumns => {
	const fields = new Map<ContactField, string[]>();
	const sorted = [...columns].sort((a, b) => a.distance - b.distance || rankOf(a) - rankOf(b));
	for (const { name, meaning } of sorted) {
		const names = fields.get(meaning.field);
		if (names) names.push(name);
		else fields.set(meaning.field, [name]);
	}
	return fields;
};

/** `BirthDay` is the day of the month where a column for the month stands beside it. */
const inParts = (columns: readonly Found[]): readonly Found[] => {
	if (!columns.some(({ meaning }) => meaning.field === 'birthMonth')) return columns;
	return columns.map((column) =>
		/\bbirth day$/.test(fold(column.name))
			? { ...column, meaning: { field: 'birthDay', rank: 0 } }
			: column,
	);
};

/** Mailchimp's `OPTIN_TIME` and `OPTIN_IP` are those of the e-mail audience; `LEID` and `EUID` give it away. */
const ofAudience = (columns: readonly Found[], names: ReadonlySet<string>): readonly Found[] =>
	names.has('LEID') && names.has('EUID')
		? columns.filter(({ name }) => !/^(?:OPTIN|CONFIRM)_(?:TIME|IP)$/.test(name))
		: columns;

const LABEL = /\.(?:label|key|name|title|question)$/;

/** The name of an answer says nothing by itself: `fields.3.label` is "Unsubscribed" of everybody. */
const withoutLabels = (columns: readonly Found[], names: ReadonlySet<string>): readonly Found[] =>
	columns.filter(({ name }) => {
		const object = LABEL.test(name) ? name.replace(LABEL, '') : undefined;
		return (
			object === undefined || !['value', 'answer'].some((leaf) => names.has(`${object}.${leaf}`))
		);
	});

/** Where an object keeps its answer: `Opted out.checkbox`, `sms_unsubscribed.value`. */
const ANSWERS =
	/^(?:value|checkbox|state|status|boolean|bool|selected|checked|enabled|answer|name)$/i;
const OPT_OUTS: ReadonlySet<ContactField> = new Set(['optOut', 'maybeOptOut', 'optOutScope']);

/** Up to the step that makes a column one of opt-outs; `undefined` where that is the last. */
const optOutObject = ({ name, meaning }: Found): string | undefined => {
	if (!OPT_OUTS.has(meaning.field) || name.startsWith('contact.')) return undefined;
	const steps = stepsOf(name);
	const at = steps.findIndex((step) => OPT_OUTS.has(readHeader(step)?.field ?? 'fullName'));
	return at < 0 || at === steps.length - 1 ? undefined : steps.slice(0, at + 1).join('.');
};

/** Of an object that tells of an opt-out its answer counts, and not its id, its type or when it was last looked at. */
const answered = (columns: readonly Found[]): readonly Found[] => {
	const answering = new Set(
		columns.flatMap((column) =>
			ANSWERS.test(column.name.split('.').at(-1) ?? '') ? (optOutObject(column) ?? []) : [],
		),
	);
	if (answering.size === 0) return columns;
	return columns.filter((column) => {
		const leaf = column.name.split('.').at(-1) ?? '';
		const object = optOutObject(column);
		return object === undefined || !answering.has(object) || ANSWERS.test(leaf);
	});
};

/**
 * Finds the columns of a contact among those of a list.
 *
 * @param phone the column of the number: of fields in objects, those beside it come first
 */
export const contactColumns = (names: Iterable<string>, phone = ''): ContactColumns => {
	const all = new Set(names);
	const phoneObject = stepsOf(phone).slice(0, -1);
	const found = [...all].flatMap((name) => asStates(beside(name, phoneObject)));
	const columns = answered(ofAudience(withoutLabels(inParts(found), all), all));
	const isOwn = ({ name }: Found): boolean => name.startsWith('contact.');
	const own = byField(columns.filter(isOwn));
	const others = byField(columns.filter((column) => !isOwn(column)));
	const together = new Map(own);
	for (const [field, list] of others) together.set(field, [...(own.get(field) ?? []), ...list]);
	return { own, all: together };
};
