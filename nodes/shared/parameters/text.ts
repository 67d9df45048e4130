import type { INodeProperties } from 'n8n-workflow';
import { ok } from '../../../lib/shared';
import { type FieldResult, isNot } from './fieldFailure';
import type { Parameter } from './parameter';

type TextField = INodeProperties & { readonly default: string };

/** A text without the spaces around it. Nothing is the empty text; a number or a date is written out. */
export const text = (field: TextField): Parameter<string> => textAs(field, (as) => as.trim());

/** A text with the spaces around it. */
export const textAsWritten = (field: TextField): Parameter<string> => textAs(field, (as) => as);

/** What is chosen from a list or written as a name; n8n keeps both in an object that says which. */
export function chosenOrNamed(
	field: INodeProperties & { readonly type: 'resourceLocator' },
): Parameter<string> {
	const named = textAs({ ...field, default: '' }, (as) => as.trim());
	const isChoice = (written: unknown): written is { readonly value: unknown } =>
		typeof written === 'object' && written !== null && 'value' in written;
	return {
		...named,
		field,
		read: (written) => named.read(isChoice(written) ? written.value : written),
	};
}

/** Parts of a text between commas, or the parts of a list; spaces around them and empty ones left out. */
export const list = (field: TextField): Parameter<readonly string[]> => ({
	field,
	absent: split(field.default),
	read(written) {
		if (!Array.isArray(written)) {
			const whole = textOf(field.displayName, written);
			return whole.ok ? ok(split(whole.value)) : whole;
		}
		const parts: string[] = [];
		for (const part of written) {
			const read = textOf(field.displayName, part);
			if (!read.ok) return read;
			parts.push(read.value.trim());
		}
		return ok(parts.filter((part) => part !== ''));
	},
});

const split = (text: string): string[] =>
	text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');

const textAs = (field: TextField, finish: (text: string) => string): Parameter<string> => ({
	field,
	absent: finish(field.default),
	read(written) {
		const read = textOf(field.displayName, written);
		return read.ok ? ok(finish(read.value)) : read;
	},
});

function textOf(label: string, written: unknown): FieldResult<string> {
	switch (typeof written) {
		case 'string':
			return ok(written);
		case 'undefined':
			return ok('');
		case 'boolean':
		case 'bigint':
			return ok(String(written));
		case 'number':
			if (Number.isFinite(written)) return ok(String(written));
			break;
		case 'object': {
			const moment = written === null ? '' : isoOf(written);
			if (moment !== undefined) return ok(moment);
		}
	}
	return isNot(label, 'a text', written, 'Use an expression that gives one text or number.');
}

/** A DateTime, as `$now` is one in an expression, or a Date. */
function isoOf(written: object): string | undefined {
	if (written instanceof Date) {
		return Number.isNaN(written.getTime()) ? undefined : written.toISOString();
	}
	if (!('toISO' in written) || typeof written.toISO !== 'function') return undefined;
	const iso: unknown = written.toISO();
	return typeof iso === 'string' ? iso : undefined;
}
