import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * A reader of single options, item by item. An option without an expression is asked for once, however
 * many of the others have one.
 */
export function optionReader<Options extends object>(context: IExecuteFunctions) {
	const written = Object(context.getNode().parameters['options']) as Record<string, unknown>;
	return <Name extends keyof Options & string>(
		name: Name,
		fallback: Options[Name],
	): Read<Options[Name]> => {
		const read = (itemIndex: number) =>
			context.getNodeParameter(`options.${name}`, itemIndex, fallback) as Options[Name];
		if (hasExpression(written[name])) return read;
		let first: { readonly value: Options[Name] } | undefined;
		return (itemIndex) => (first ??= { value: read(itemIndex) }).value;
	};
}

export type Read<Value> = (itemIndex: number) => Value;

// Every string that begins with an equals sign is one.
const hasExpression = (value: unknown): boolean => JSON.stringify(value ?? '').includes('"=');

/** Understands what is written once, as long as it stays the same. */
export function understandOnce<Written, Value>(
	understand: (written: Written) => Value,
): (written: Written) => Value {
	let last: { readonly written: Written; readonly value: Value } | undefined;
	return (written) => {
		if (!last || last.written !== written) last = { written, value: understand(written) };
		return last.value;
	};
}
