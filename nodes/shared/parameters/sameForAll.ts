import { fail } from '../../../lib/shared';
import { quoted } from '../../../lib/words';
import type { Form, Read } from './openForm';
import type { Parameter } from './parameter';

interface Single {
	readonly read: <Value>(parameter: Parameter<Value>) => Value;
	/** Reads a parameter that stands in the collection “Options”. */
	readonly option: <Value>(parameter: Parameter<Value>) => Value;
}

/**
 * Reads what can only be one for a whole run. An expression that gives another value for another item is
 * refused: the value of the first would silently hold for all. One that names nothing of the item, such as `$now`
 * or the whole list of another node, is resolved once, for the whole run to go by the same.
 *
 * @param items how many there are
 * @param isNone whether a value of a later item stands for none, and is no other than the first
 */
export function sameForAll(
	{ read, option, sure }: Form,
	items: number,
	{ isNone = () => false }: { readonly isNone?: (value: unknown) => boolean } = {},
): Single {
	const single = <Value>({ field }: Parameter<Value>, valueOf: Read<Value>): Value => {
		const first = valueOf(0);
		if (valueOf.namesItem !== true) return first;
		const same = JSON.stringify(first);
		for (let item = 1; item < items; item++) {
			const other = valueOf(item);
			if (isNone(other) || other === first || JSON.stringify(other) === same) continue;
			const failure = {
				message: `“${field.displayName}” is one for all items, and differs: first ${said(first)}, then ${said(other)} [item ${item}]`,
				description: 'Let the expression give the same for every item, or split the items first.',
			};
			return sure(fail(failure), item);
		}
		return first;
	};
	return {
		read: (parameter) => single(parameter, read(parameter)),
		option: (parameter) => single(parameter, option(parameter)),
	};
}

const said = (value: unknown): string =>
	typeof value === 'string' ? quoted(value) : JSON.stringify(value);
