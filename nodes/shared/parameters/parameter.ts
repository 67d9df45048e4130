import type { INodeProperties } from 'n8n-workflow';
import type { FieldResult } from './fieldFailure';

/**
 * A field of a node's form and the reader of what is written into it, side by side: the range that the
 * form shows is the range that is held to. The form's description is loaded long before a node runs,
 * so readers need nothing heavy; what takes a library to understand is left to an `Understand`, which a
 * form is given when the node runs.
 */
export interface Parameter<Value> {
	readonly field: INodeProperties;
	/** What holds while the field is not there: an option that nobody added, a field that is hidden. */
	readonly absent: Value;
	/** Reads what is written, or what an expression gave, which may be anything. */
	readonly read: (written: unknown) => FieldResult<Value>;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

export type ValueOf<One> = One extends Parameter<infer Value> ? Value : never;

export type ValuesOf<All> = { readonly [Name in keyof All]: ValueOf<All[Name]> };

/** An option that is `undefined` until somebody adds it; the default of its field is a proposal. */
export const optional = <Value>(parameter: Parameter<Value>): Parameter<Value | undefined> => ({
	...parameter,
	absent: undefined,
});

/** The same parameter where and as another operation shows it. */
export const shownAs = <Value>(
	{ field, ...parameter }: Parameter<Value>,
	changes: Partial<Omit<INodeProperties, 'name' | 'type' | 'default' | 'options'>>,
): Parameter<Value> => ({ ...parameter, field: { ...field, ...changes } });

export const fieldsOf = (parameters: Parameters): INodeProperties[] =>
	Object.values(parameters).map(({ field }) => field);
