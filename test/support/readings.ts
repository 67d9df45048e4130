import { ExecuteContext } from 'n8n-core';
import type {
	IDataObject,
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodeType,
	NodeParameterValueType,
} from 'n8n-workflow';

/** What stands in the form of an operation, and takes an expression. */
export interface Form {
	/** `sendSms schedule`, `smsLedger contact upsert`. */
	readonly name: string;
	/** Every field as an expression, which an item resolves by its `given`. */
	readonly parameters: INodeParameters;
	/** What the fields give: their defaults, by the path of each. */
	readonly given: IDataObject;
	/** Choices of the form itself under which further fields are shown. */
	readonly variants: readonly IDataObject[];
	readonly paths: readonly string[];
}

/** Hold no value of their own. */
const NO_VALUE: ReadonlySet<string> = new Set(['notice', 'callout', 'button', 'hidden']);

const takesExpression = ({ type, noDataExpression }: INodeProperties): boolean =>
	!NO_VALUE.has(type) && noDataExpression !== true;

/** The forms of all operations of a node, as its description has them. */
export function formsOf({ description: { name, properties: all } }: INodeType): Form[] {
	// What an agent's tool is asked in the place of items has tests of its own.
	const properties = all.filter(
		({ displayOptions }) => !displayOptions?.show?.['@tool']?.includes(true),
	);
	return choicesOf(properties).map((choice) => {
		const shown = properties.filter((field) => isShown(field, choice));
		const given: IDataObject = {};
		const paths: string[] = [];
		const parameters: INodeParameters = { ...choice };
		const add = (field: INodeProperties, at: string): NodeParameterValueType => {
			if (field.type === 'collection') {
				const members = membersOf(field).filter((member) => isShown(member, choice));
				return group(members, at);
			}
			paths.push(at);
			if (field.type === 'fixedCollection') return rowsOf(field, at);
			return valueOf(field, at);
		};
		const valueOf = (field: INodeProperties, at: string): NodeParameterValueType => {
			given[at] = field.type === 'resourceLocator' ? '' : (field.default as IDataObject);
			const expression = `={{ $json.given[${JSON.stringify(at)}] }}`;
			return field.type === 'resourceLocator'
				? { __rl: true, mode: 'name', value: expression }
				: expression;
		};
		const group = (fields: readonly INodeProperties[], at: string): INodeParameters =>
			Object.fromEntries(
				fields
					.filter(takesExpression)
					.map((field) => [field.name, add(field, `${at}.${field.name}`)]),
			);
		const rowsOf = (field: INodeProperties, at: string): INodeParameters =>
			Object.fromEntries(
				(field.options as INodePropertyCollection[]).map(({ name: row, values }) => {
					const one = Object.fromEntries(
						values.map((value) => [value.name, valueOf(value, `${at}.${row}.${value.name}`)]),
					);
					return [row, field.typeOptions?.multipleValues === true ? [one] : one];
				}),
			);
		for (const field of shown.filter(takesExpression)) {
			const value = add(field, field.name);
			const before = parameters[field.name];
			// Fields of one name are shown in turn.
			if (before === undefined) parameters[field.name] = value;
		}
		const variants = variantsOf(shown);
		const title = [name, ...Object.values(choice)].join(' ');
		return { name: title, parameters, given, variants, paths: [...new Set(paths)] };
	});
}

const membersOf = ({ options }: INodeProperties) => options as INodeProperties[];

const CHOICES: ReadonlySet<string> = new Set(['resource', 'operation']);

/** Every resource with every operation. */
function choicesOf(properties: readonly INodeProperties[]): Record<string, string>[] {
	let choices: Record<string, string>[] = [{}];
	for (const { name, options = [], displayOptions } of properties) {
		if (!CHOICES.has(name)) continue;
		choices = choices.flatMap((choice) => {
			const of = displayOptions?.show?.['resource'];
			if (of !== undefined && !of.includes(choice['resource'] ?? '')) return [choice];
			return options.map((option) => ({
				...choice,
				[name]: String('value' in option ? option.value : ''),
			}));
		});
	}
	return choices;
}

const isShown = ({ displayOptions }: INodeProperties, choice: Record<string, string>): boolean =>
	Object.entries(displayOptions?.show ?? {}).every(([shownBy, values]) => {
		const name = shownBy.replace(/^\//, '');
		return !CHOICES.has(name) || values?.includes(choice[name] ?? '') === true;
	});

function variantsOf(shown: readonly INodeProperties[]): IDataObject[] {
	const variants = new Map<string, IDataObject>([['{}', {}]]);
	const all = [
		...shown,
		...shown.flatMap((field) => (field.type === 'collection' ? membersOf(field) : [])),
	];
	for (const { displayOptions } of all) {
		const variant: IDataObject = {};
		for (const [name, values = []] of Object.entries(displayOptions?.show ?? {})) {
			const [value] = values;
			const field = name.replace(/^\//, '');
			if (CHOICES.has(field) || typeof value === 'object') continue;
			variant[field] = value as string;
		}
		variants.set(JSON.stringify(variant), variant);
	}
	return [...variants.values()];
}

/** By path, of which items n8n was asked for what stands there. */
export type Readings = ReadonlyMap<string, ReadonlySet<number>>;

/** Writes down which parameters a node asks n8n for, and of which items. */
export async function readingsDuring(work: () => Promise<unknown>): Promise<Readings> {
	const readings = new Map<string, Set<number>>();
	const asked = ExecuteContext.prototype as unknown as {
		_getNodeParameter(name: string, item: number, ...rest: unknown[]): unknown;
	};
	const plain = asked._getNodeParameter;
	asked._getNodeParameter = function (name, item, ...rest) {
		const items = readings.get(name) ?? new Set();
		readings.set(name, items.add(item));
		return plain.call(this, name, item, ...rest);
	};
	try {
		await work();
	} finally {
		asked._getNodeParameter = plain;
	}
	return readings;
}
