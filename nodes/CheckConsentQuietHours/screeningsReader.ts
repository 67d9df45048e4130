import type { INode } from 'n8n-workflow';
import type { Screening, Screenings } from '../../lib/compliance';
import { fail, ok } from '../../lib/shared';
import { type FieldResult, type Form, hasExpression, type Read } from '../shared/parameters';
import { options } from './fields/options';
import { registerOptions } from './fields/registerOptions';
import { readNumberList } from './suppressionList';

const NONE: Screenings = new Map();

const RECORDED: ReadonlySet<string> = new Set(registerOptions.map(({ value }) => value));

/**
 * Reads what is said of registers, for each item: the day may be everybody's own. A list is understood once a
 * run, since it may have thousands of numbers; an item with another one is refused.
 *
 * @param ownIdsOf the registers of the user's own rules, by their ids
 */
export function screeningsReader(
	{ option, sure }: Form,
	ownIdsOf: Read<ReadonlySet<string>>,
	node: INode,
): Read<Screenings> {
	const registers = option(options.members.registers);
	const lists = new Map<string, KnownList>();
	let last: { readonly written: unknown; readonly read: Screenings } | undefined;

	const listOf = (register: string, written: unknown, itemIndex: number) => {
		const known = lists.get(register) ?? {
			written,
			read: readRegister(register, written ?? []),
		};
		lists.set(register, known);
		return sure(isSame(known.written, written) ? known.read : ANOTHER_LIST, itemIndex);
	};

	return (itemIndex) => {
		const written = registers(itemIndex);
		if (written.length === 0) return NONE;
		if (last?.written === written) return last.read;
		const read = new Map<string, Screening>();
		for (const [row, { register, screenedOn, numbers }] of written.entries()) {
			const id = sure(knownId(register, ownIdsOf(itemIndex), read), itemIndex);
			const isLeftOut = numbers === '' && !isByExpression(node, row);
			const list = isLeftOut ? undefined : listOf(id, numbers, itemIndex);
			read.set(id, {
				...(screenedOn !== '' && { on: screenedOn }),
				...(list && { numbers: list }),
			});
		}
		last = { written, read };
		return read;
	};
}

/** Whether an expression is to give the list of a row, and has not just been left empty. */
function isByExpression({ parameters }: INode, row: number): boolean {
	let stored: unknown = parameters;
	for (const name of ['options', 'registers', 'entries', row, 'numbers']) {
		if (typeof stored !== 'object' || stored === null) break;
		stored = (stored as Readonly<Record<string | number, unknown>>)[name];
	}
	return hasExpression(stored);
}

/** What is said of a register that there is not would be said of none. */
function knownId(
	id: string,
	own: ReadonlySet<string>,
	read: ReadonlyMap<string, Screening>,
): FieldResult<string> {
	if (read.has(id)) {
		return fail({
			message: `“Registers” has ${id} twice`,
			description: 'Say all of it in one entry: its day, and everybody who is on it.',
		});
	}
	if (RECORDED.has(id) || own.has(id)) return ok(id);
	return fail({
		message: id.trim() === '' ? '“Registers: Register” is empty' : `“Registers” knows no “${id}”`,
		description: `Choose it from the list, or give one of these IDs: ${[...RECORDED, ...own].toSorted().join(', ')}.`,
	});
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
