import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

type Show = NonNullable<IDisplayOptions['show']>;

/**
 * A dropdown that offers an AI agent's tool only what makes sense there: a tool is handed no items, but what the
 * model fills in. Tools of before 1.1 keep the choices that they were built with. n8n knows a tool by `@tool`, and
 * has no choices that depend on it, hence one dropdown for each.
 */
export function narrowedForTools(
	field: INodeProperties,
	only: readonly string[],
): readonly INodeProperties[] {
	const shown = (show: Show): IDisplayOptions => ({
		...field.displayOptions,
		show: { ...field.displayOptions?.show, ...show },
	});
	const [first = ''] = only;
	const options = (field.options as INodePropertyOptions[]).filter(({ value }) =>
		only.includes(String(value)),
	);
	return [
		{ ...field, displayOptions: shown({ '@tool': [false] }) },
		{ ...field, displayOptions: shown({ '@tool': [true], '@version': [{ _cnd: { lt: 1.1 } }] }) },
		{
			...field,
			options,
			default: first,
			displayOptions: shown({ '@tool': [true], '@version': [{ _cnd: { gte: 1.1 } }] }),
		},
	];
}
