import type { INodeProperties } from 'n8n-workflow';
import { ok } from '../../../lib/shared';
import { isNot, isNothing } from './fieldFailure';
import type { Parameter } from './parameter';

/** An entry of a dropdown. */
export interface Choice<Value extends string | number> {
	readonly name: string;
	readonly value: Value;
	readonly description?: string;
	/** Of an operation: what n8n's list of nodes calls it. */
	readonly action?: string;
}

type ChoiceField<Value extends string | number> = Omit<
	INodeProperties,
	'type' | 'options' | 'default'
> & {
	readonly type: 'options';
	readonly options: readonly Choice<Value>[];
	readonly default: NoInfer<Value>;
};

type ChoicesField<Value extends string | number> = Omit<ChoiceField<Value>, 'type' | 'default'> & {
	readonly type: 'multiOptions';
	readonly default: readonly NoInfer<Value>[];
};

/** One of the values of a dropdown, or its default, which may stand for no choice. */
export function choice<const Value extends string | number>(
	field: ChoiceField<Value>,
): Parameter<Value> {
	const valueOf = lookUp([...field.options, { name: '', value: field.default }]);
	return {
		field: { ...field, options: [...field.options] },
		absent: field.default,
		read(written) {
			const value = valueOf(written);
			if (value !== undefined) return ok(value);
			return isNot(field.displayName, 'one of its choices', written, namesOf(field.options));
		},
	};
}

/** Several of the values of a dropdown. An expression may give them as a list, or between commas. */
export function choices<const Value extends string | number>(
	field: ChoicesField<Value>,
): Parameter<readonly Value[]> {
	const { displayName, options } = field;
	const valueOf = lookUp(options);
	return {
		field: { ...field, options: [...options], default: [...field.default] },
		absent: field.default,
		read(written) {
			// Nothing is no list: which values count must not hang on a field that an item lacks.
			if (isNothing(written)) {
				return isNot(displayName, 'a list', written, 'An expression says none with [].');
			}
			const values: Value[] = [];
			for (const each of partsOf(written)) {
				const value = valueOf(each);
				if (value === undefined) {
					return isNot(displayName, 'made of its choices', each, namesOf(options));
				}
				values.push(value);
			}
			return ok(values);
		},
	};
}

const partsOf = (written: unknown): readonly unknown[] => {
	if (Array.isArray(written)) return written;
	return typeof written === 'string' ? written.split(',') : [written];
};

/** Finds a value whatever its capital letters and the spaces around it, and a number in a text. */
function lookUp<Value extends string | number>(options: readonly Choice<Value>[]) {
	const keyOf = (value: string | number) => String(value).trim().toLowerCase();
	const values = new Map(options.map(({ value }) => [keyOf(value), value]));
	return (written: unknown): Value | undefined => {
		if (written === undefined || written === null) return values.get('');
		if (typeof written !== 'string' && typeof written !== 'number') return undefined;
		return values.get(keyOf(written));
	};
}

const MOST_NAMED = 20;

function namesOf(options: readonly Choice<string | number>[]): string {
	const values = options.map(({ value }) => value).filter((value) => value !== '');
	if (values.length <= MOST_NAMED) return `Its choices are ${values.join(', ')}.`;
	return `Its choices are ${values.slice(0, 3).join(', ')} and so on, as the list shows them.`;
}
