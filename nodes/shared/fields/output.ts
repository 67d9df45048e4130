import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { choice, type Parameter } from '../parameters';

export type Output = 'all' | 'simplified';

/** From this version on a new node is simplified; older ones go on as their workflows know them. */
const SIMPLIFIED_SINCE = 1.1;

interface Place {
	readonly description: string;
	/** Where it is shown, beside the node's version. */
	readonly show?: NonNullable<IDisplayOptions['show']>;
}

/** The dropdown Output as it stands in a form. */
export const outputChoice = (
	description: string,
	table: string,
	displayOptions?: IDisplayOptions,
): Parameter<Output> =>
	choice<Output>({
		displayName: 'Output',
		name: 'output',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'All Fields',
				value: 'all',
				description: 'Everything that came in, with all that this node adds',
			},
			{ name: 'Simplified', value: 'simplified', description: `A table to read: ${table}` },
		],
		default: 'all',
		description,
		...(displayOptions && { displayOptions }),
	});

/** The dropdown Output, once for nodes of either age: they differ in what holds until somebody chooses. */
export function outputField({ description, show = {} }: Place): {
	readonly fields: readonly INodeProperties[];
	readonly output: Parameter<Output>;
} {
	const output = outputChoice(
		description,
		'to, name, country, how the text begins, status, reason, credits, time',
	);
	const shown: IDisplayOptions = {
		show: { ...show, '@version': [{ _cnd: { lt: SIMPLIFIED_SINCE } }] },
	};
	const shownToNew: IDisplayOptions = {
		show: { ...show, '@version': [{ _cnd: { gte: SIMPLIFIED_SINCE } }] },
	};
	return {
		fields: [
			{ ...output.field, displayOptions: shown },
			{ ...output.field, default: 'simplified', displayOptions: shownToNew },
		],
		output,
	};
}
