import type { INodeProperties, INodePropertyTypeOptions } from 'n8n-workflow';
import { ok } from '../../../lib/shared';
import { figure } from '../../../lib/words';
import { isNot } from './fieldFailure';
import type { Parameter } from './parameter';

/** n8n's lint allows a field “Limit” no upper end; every other number has both. */
type NumberField = Omit<INodeProperties, 'type'> & {
	readonly type: 'number';
	readonly typeOptions: INodePropertyTypeOptions & { readonly minValue: number };
	readonly default: number;
};

/** A number within the range of its field. */
export const number = (field: NumberField): Parameter<number> =>
	within(field, 'a number', Number.isFinite);

/** A whole number within the range of its field. */
export const wholeNumber = (field: NumberField): Parameter<number> =>
	within(field, 'a whole number', Number.isSafeInteger);

function within(
	field: NumberField,
	kind: string,
	isOfKind: (value: number) => boolean,
): Parameter<number> {
	const { minValue, maxValue = Infinity } = field.typeOptions;
	const range =
		maxValue === Infinity
			? `of ${figure(minValue)} or more`
			: `from ${figure(minValue)} to ${figure(maxValue)}`;
	return {
		field,
		absent: field.default,
		read(written) {
			const value = numberIn(written);
			if (isOfKind(value) && value >= minValue && value <= maxValue) return ok(value);
			const advice = `Write one such as ${field.default}, or use an expression that gives one.`;
			return isNot(field.displayName, `${kind} ${range}`, written, advice);
		},
	};
}

/** Digits as people and JSON write them: no hexadecimal, no commas, and an empty text is no zero. */
const WRITTEN = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

function numberIn(written: unknown): number {
	if (typeof written === 'number') return written;
	return typeof written === 'string' && WRITTEN.test(written) ? Number(written) : NaN;
}
