import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * A reader of one parameter, item by item. n8n resolves a parameter anew for every item, which is most of
 * a run of 100,000; what holds no expression is the same for all and asked for once.
 */
export function parameterReader<Value>(
	context: IExecuteFunctions,
	name: string,
	fallback?: Value,
): (itemIndex: number) => Value {
	const read = (itemIndex: number) => context.getNodeParameter(name, itemIndex, fallback) as Value;
	if (hasExpression(context.getNode().parameters[name])) return read;
	let first: { readonly value: Value } | undefined;
	return (itemIndex) => (first ??= { value: read(itemIndex) }).value;
}

const hasExpression = (value: unknown): boolean => {
	if (typeof value === 'string') return value.startsWith('=');
	return typeof value === 'object' && value !== null && Object.values(value).some(hasExpression);
};
