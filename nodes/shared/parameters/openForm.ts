import type {
	IExecuteFunctions,
	IHookFunctions,
	IPollFunctions,
	ITriggerFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { ok } from '../../../lib/shared';
import type { Collection } from './collection';
import type { FieldFailure, FieldResult } from './fieldFailure';
import type { Parameter, Parameters, ValuesOf } from './parameter';
import { ABSENT, hasExpression, placeOf, remembering, type Place } from './place';

/** A value for an item; throws a NodeOperationError that names the field, what came and the item. */
export interface Read<Value> {
	(itemIndex: number): Value;
	/** Whether an expression gives it, which may give another value for another item. */
	readonly varies?: boolean;
	/** Whether that expression names something of the item, and not only the clock or another node’s list. */
	readonly namesItem?: boolean;
}

/** What a reader may go by beside what is written. */
export interface About {
	/** The field as the form calls it. */
	readonly label: string;
	/** The workflow's time zone, an IANA name. */
	readonly zone: string;
}

/** Makes of a value what takes a library to understand: a date, a phone number, a template. */
export type Understand<Written, Value> = (written: Written, about: About) => FieldResult<Value>;

interface ReadParameter {
	<Value>(parameter: Parameter<Value>): Read<Value>;
	<Written, Value>(
		parameter: Parameter<Written>,
		understand: Understand<Written, Value>,
	): Read<Value>;
}

/** What a user filled in, for a node to read item by item. A trigger has no items, and reads item 0. */
export interface Form {
	readonly read: ReadParameter;
	/** Reads a parameter that stands in the collection “Options”. */
	readonly option: ReadParameter;
	/** Reads parameters that stand in the collection of this name. */
	readonly within: (collection: string) => ReadParameter;
	/** All of a collection at once. */
	readonly all: <Members extends Parameters>(
		collection: Collection<Members>,
	) => Read<ValuesOf<Members>>;
	/** The value, or the failure as an error of this item. */
	readonly sure: <Value>(result: FieldResult<Value>, itemIndex: number) => Value;
}

/**
 * Opens the form of a node for one run. n8n resolves a parameter anew for every item, which is most of a
 * run of 100,000: what holds no expression is the same for all, and asked for and understood once. What
 * an expression gives is read for every item, and understood again when it is something else.
 */
export function openForm(context: FormContext): Form {
	const known = forms.get(context);
	if (known) return known;
	const form = formOf(context);
	forms.set(context, form);
	return form;
}

type FormContext =
	IExecuteFunctions | IHookFunctions | IPollFunctions | ITriggerFunctions | IWebhookFunctions;

/** n8n copies the whole node for whoever asks for it, and readers may be asked for item by item. */
const forms = new WeakMap<FormContext, Form>();

function formOf(context: FormContext): Form {
	const node = context.getNode();
	const zone = context.getTimezone();
	const hasItems = 'getInputData' in context;
	const resolve = (path: string, itemIndex: number): unknown =>
		hasItems ? context.getNodeParameter(path, itemIndex) : context.getNodeParameter(path);

	const failed = ({ message, description }: FieldFailure, itemIndex: number, varies: boolean) => {
		const item = varies && hasItems ? ` [item ${itemIndex}]` : '';
		const where = hasItems ? { itemIndex } : {};
		return new NodeOperationError(node, `${message}${item}`, { description, ...where });
	};

	const places = new Map<string, Place>();
	const placeIn = (collection: string | undefined, name: string): Place => {
		const path = collection === undefined ? name : `${collection}.${name}`;
		const known = places.get(path);
		if (known) return known;
		const found = placeOf(node, resolve, name, collection);
		// A trigger lives on: what it asks again for may have changed.
		const place = hasItems ? remembering(found) : found;
		places.set(path, place);
		return place;
	};

	const reader =
		(collection?: string): ReadParameter =>
		<Written, Value>(
			{ field, absent, read }: Parameter<Written>,
			understand?: Understand<Written, Value>,
		): Read<Written | Value> => {
			const place = placeIn(collection, field.name);
			const about = { label: field.displayName, zone };
			const understood = (written: unknown): FieldResult<Written | Value> => {
				const result = written === ABSENT ? ok(absent) : read(written);
				return result.ok && understand ? understand(result.value, about) : result;
			};
			let last: { written: unknown; result: FieldResult<Written | Value> } | undefined;
			const valueOf = (itemIndex: number) => {
				if (!last || place.varies) {
					const written = place.ask(itemIndex);
					if (!last || last.written !== written) last = { written, result: understood(written) };
				}
				if (last.result.ok) return last.result.value;
				throw failed(last.result.failure, itemIndex, place.varies);
			};
			return Object.assign(valueOf, { varies: place.varies, namesItem: place.namesItem });
		};

	return {
		read: reader(),
		option: reader('options'),
		within: reader,
		all({ field, members }) {
			const reads = Object.entries(members).map(
				([name, member]) => [name, reader(field.name)(member)] as const,
			);
			const readAll = (itemIndex: number) =>
				Object.fromEntries(reads.map(([name, read]) => [name, read(itemIndex)])) as ValuesOf<
					typeof members
				>;
			if (hasExpression(node.parameters[field.name])) return readAll;
			let first: ValuesOf<typeof members> | undefined;
			return (itemIndex) => (first ??= readAll(itemIndex));
		},
		sure(result, itemIndex) {
			if (result.ok) return result.value;
			throw failed(result.failure, itemIndex, false);
		},
	};
}
