import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { fail, ok } from '../../../lib/shared';
import { type FieldResult, isNot } from './fieldFailure';
import { fieldsOf, type Parameter, type Parameters, type ValuesOf } from './parameter';

type CollectionField = Omit<INodeProperties, 'type' | 'default' | 'options'>;

/** Fields that a user adds one by one. Each is kept under the name of its field. */
export interface Collection<Members extends Parameters> {
	readonly field: INodeProperties;
	readonly members: Members;
}

export const collection = <Members extends Parameters>(
	field: CollectionField,
	members: Members,
): Collection<Members> => ({
	field: { ...field, type: 'collection', default: {}, options: fieldsOf(members) },
	members,
});

type Group = Pick<INodePropertyCollection, 'name' | 'displayName'>;

/** A table whose rows a user adds. */
export const rows = <Columns extends Parameters>(
	field: CollectionField,
	group: Group,
	columns: Columns,
): Parameter<readonly ValuesOf<Columns>[]> => ({
	field: {
		...grouped(field, group, columns),
		typeOptions: { ...field.typeOptions, multipleValues: true },
	},
	absent: [],
	read(written) {
		const found = groupIn(field.displayName, group, written);
		if (!found.ok) return found;
		const read: ValuesOf<Columns>[] = [];
		for (const row of Array.isArray(found.value) ? found.value : [found.value]) {
			if (row === undefined) continue;
			const values = memberValues(field.displayName, columns, row);
			if (!values.ok) return values;
			read.push(values.value);
		}
		return ok(read);
	},
});

/** A few fields that belong together, added at once; `undefined` until they are. */
export const row = <Columns extends Parameters>(
	field: CollectionField,
	group: Group,
	columns: Columns,
): Parameter<ValuesOf<Columns> | undefined> => ({
	field: grouped(field, group, columns),
	absent: undefined,
	read(written) {
		const found = groupIn(field.displayName, group, written);
		if (!found.ok) return found;
		return found.value === undefined
			? ok(undefined)
			: memberValues(field.displayName, columns, found.value);
	},
});

const grouped = (field: CollectionField, group: Group, columns: Parameters): INodeProperties => ({
	...field,
	type: 'fixedCollection',
	default: {},
	options: [{ ...group, values: fieldsOf(columns) }],
});

function groupIn(label: string, { name }: Group, written: unknown): FieldResult<unknown> {
	if (isRecord(written)) return ok(written[name]);
	return isNot(label, 'filled in as a table', written, 'Fill it in in the form, row by row.');
}

function memberValues<Columns extends Parameters>(
	label: string,
	columns: Columns,
	written: unknown,
): FieldResult<ValuesOf<Columns>> {
	const values = readValues(label, columns, written);
	if (values.ok) return values;
	const { message, description } = values.failure;
	return fail({ message: `“${label}”: ${message}`, description });
}

/** All values at once, of what n8n hands over as a whole; those that are not there are absent. */
export function readValues<Members extends Parameters>(
	label: string,
	members: Members,
	written: unknown,
): FieldResult<ValuesOf<Members>> {
	if (!isRecord(written)) return isNot(label, 'a set of fields', written, 'Fill in the form.');
	const values: Record<string, unknown> = {};
	for (const [name, { field, absent, read }] of Object.entries(members)) {
		const value = field.name in written ? read(written[field.name]) : ok(absent);
		if (!value.ok) return value;
		values[name] = value.value;
	}
	return ok(values as ValuesOf<Members>);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
