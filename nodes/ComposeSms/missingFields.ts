import type { IDataObject } from 'n8n-workflow';
import {
	fieldAt,
	fieldInExpression,
	type ForeignTag,
	isCertain,
	nearestName,
	type Template,
} from '../../lib/text';
import { count, enumerated, figure, quoted } from '../../lib/words';
import { takeTurn } from '../shared/turns';
import { findFor, personalMeaning } from '../shared/recipientFields';

export interface Missing {
	readonly message: string;
	readonly description: string;
}

const GIVE_FALLBACK =
	'Give the field a fallback, as in {firstName|there}, or choose another way in the option “Missing Fields”.';

/** What this package writes into an item beside the fields of the list. */
const OWN_FIELDS = new Set([
	'phone',
	'contact',
	'birthday',
	'sms',
	'check',
	'delivery',
	'rejection',
	'estimate',
]);

/** Enough to find the names of all fields: lists have one header. */
const LOOKED_AT = 100;
const MOST_NAMED = 6;

/**
 * Why a merge field has no value: nobody has it, and perhaps another one is meant; some have none; or it
 * is no field of ours at all but what another tool writes.
 *
 * @param found what each recipient has for it
 */
export function explainMissing(
	field: string,
	template: Template,
	recipients: readonly IDataObject[],
	found = recipients.map((recipient) => findFor(recipient, field)),
): Missing {
	const foreign = foreignTagsOf(template).find(({ written }) => written === field);
	if (foreign) return { message: foreignSentence(foreign), description: GIVE_FALLBACK };
	const none = found.filter(({ kind }) => kind !== 'value').length;
	const ambiguous = found.find((each) => each.kind === 'ambiguous');
	if (ambiguous) {
		const fits = enumerated(ambiguous.fits.map(quoted));
		return {
			message: `No value for {${field}}: it may be ${fits}`,
			description: 'Write the name of the one you mean as it stands there.',
		};
	}
	if (found.every(({ kind }) => kind === 'absent')) return nobodyHas(field, recipients);
	if (none < recipients.length) {
		const have = none === 1 ? 'has' : 'have';
		const message = `No value for {${field}}: ${figure(none)} of ${count(recipients.length, 'recipient')} ${have} none`;
		return { message, description: GIVE_FALLBACK };
	}
	const part = partOf(
		recipients.find((recipient) => isRecord(fieldAt(recipient, field))),
		field,
	);
	if (part !== undefined) {
		const message = `No value for {${field}}: it holds several fields. Write one of them, such as {${part}}`;
		return { message, description: GIVE_FALLBACK };
	}
	const all = recipients.length === 1 ? '' : ` for all ${figure(recipients.length)} recipients`;
	return { message: `No value for {${field}}: it is empty${all}`, description: GIVE_FALLBACK };
}

/**
 * What is to be said of a message that was sent: what may be a merge field of another tool, and a field
 * that nobody has, so that all got its fallback, while another one may be meant.
 */
export async function adviceOn(
	template: Template,
	recipients: readonly IDataObject[],
	isField: (name: string) => boolean,
): Promise<readonly string[]> {
	const advice: string[] = [];
	for (const part of template) {
		if (typeof part === 'string') continue;
		if ('written' in part) {
			if (isField(part.name) && !isCertain(part, isField)) advice.push(foreignSentence(part));
			continue;
		}
		const { path, fallback } = part;
		if (fallback === undefined || (await anyHas(recipients, path))) continue;
		const near = nearestName(path, namesOf(recipients));
		if (near === undefined) continue;
		advice.push(
			`All get the fallback of {${path}|${fallback}}: no recipient has such a field. Did you mean {${near}}?`,
		);
	}
	return advice;
}

async function anyHas(recipients: readonly IDataObject[], path: string): Promise<boolean> {
	const turn = takeTurn();
	for (const recipient of recipients) {
		if (findFor(recipient, path).kind !== 'absent') return true;
		if (turn.isOver()) await turn.next();
	}
	return false;
}

/** The first text in a field that holds several: `phone.e164`. */
function partOf(recipient: IDataObject | undefined, field: string): string | undefined {
	const parts = Object.entries(fieldAt(recipient, field) ?? {});
	const [name] = parts.find(([, value]) => typeof value === 'string') ?? [];
	return name === undefined ? undefined : `${field}.${name}`;
}

const isRecord = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function nobodyHas(field: string, recipients: readonly IDataObject[]): Missing {
	const names = namesOf(recipients);
	const inside = fieldInExpression(field);
	const near =
		inside === field ? nearestName(field, names) : (nearestName(inside, names) ?? inside);
	const meant = near === undefined ? '' : `. Did you mean {${near}}?`;
	const shown = names.slice(0, MOST_NAMED).map((name) => `{${name}}`);
	const there =
		shown.length === 0
			? 'The items carry no fields.'
			: `There ${shown.length === 1 ? 'is' : 'are'} ${enumerated(shown)}${names.length > MOST_NAMED ? ' and others' : ''}.`;
	return {
		message: `No value for {${field}}: no recipient has such a field${meant}`,
		description: `${there} ${GIVE_FALLBACK}`,
	};
}

function namesOf(recipients: readonly IDataObject[]): readonly string[] {
	const names = new Set<string>();
	for (const recipient of recipients.slice(0, LOOKED_AT)) {
		const { contact } = recipient;
		for (const name of Object.keys(recipient)) if (!OWN_FIELDS.has(name)) names.add(name);
		if (typeof contact !== 'object' || contact === null) continue;
		for (const [name, value] of Object.entries(contact)) {
			if (typeof value === 'string') names.add(name);
		}
	}
	return [...names];
}

/** “*|FNAME|* is no merge field here: write {firstName}” */
export function foreignSentence({ written, name, is }: ForeignTag): string {
	const ours = `{${personalMeaning(name) ?? name}}`;
	return is === 'perhaps'
		? `${written} is sent as it stands. If it shall be a merge field, write ${ours}`
		: `${written} is no merge field here: write ${ours}`;
}

/** What was left in a message from another tool. */
export const foreignTagsOf = (template: Template): readonly ForeignTag[] =>
	template.filter((part): part is ForeignTag => typeof part !== 'string' && 'written' in part);
