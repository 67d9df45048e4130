import type { Screening, Screenings } from '../../lib/compliance';
import { fail } from '../../lib/shared';
import type { FieldResult, Form, Read } from '../shared/parameters';
import { options } from './fields/options';
import { readNumberList } from './suppressionList';

const NONE: Screenings = new Map();

/**
 * Reads what is said of registers, for each item: the day may be everybody's own. A list is understood once a
 * run, since it may have thousands of numbers; an item with another one is refused.
 */
export function screeningsReader({ option, sure }: Form): Read<Screenings> {
	const registers = option(options.members.registers);
	const lists = new Map<string, KnownList>();
	let last: { readonly written: unknown; readonly read: Screenings } | undefined;

	const listOf = (register: string, written: unknown, itemIndex: number) => {
		if (written === '' || written === undefined) return undefined;
		const known = lists.get(register) ?? { written, read: readRegister(register, written) };
		lists.set(register, known);
		return sure(isSame(known.written, written) ? known.read : ANOTHER_LIST, itemIndex);
	};

	return (itemIndex) => {
		const written = registers(itemIndex);
		if (written.length === 0) return NONE;
		if (last?.written === written) return last.read;
		const read = new Map<string, Screening>();
		for (const { register, screenedOn, numbers } of written) {
			const list = listOf(register, numbers, itemIndex);
			read.set(register, {
				...(screenedOn !== '' && { on: screenedOn }),
				...(list && { numbers: list }),
			});
		}
		last = { written, read };
		return read;
	};
}

interface KnownList {
	readonly written: unknown;
	readonly read: FieldResult<ReadonlySet<string>>;
}

const isSame = (one: unknown, other: unknown): boolean =>
	one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

const ANOTHER_LIST = fail({
	message: '“Registers: Numbers on It” is one list for all items, and differs',
	description: 'Let the expression give the same for every item, or split the items first.',
});

/** Numbers without a country code are of the register's own country. */
const readRegister = (register: string, written: unknown) =>
	readNumberList(written, register.slice(0, 2), {
		label: 'Registers: Numbers on It',
		how: 'Write each number with + and its country code, or as it is dialled in the country of the register.',
		ifEmpty: 'If you have only the day of the screening, leave the field empty.',
	});
