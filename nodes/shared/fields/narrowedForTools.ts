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
	const [first = ''] = only;
	const options = (field.options as INodePropertyOptions[]).filter(({ value }) =>
		only.includes(String(value)),
	);
	return [
		{ ...field, displayOptions: shown(field, { '@tool': [false] }) },
		{
			...field,
			displayOptions: shown(field, { '@tool': [true], '@version': [{ _cnd: { lt: 1.1 } }] }),
		},
		{
			...field,
			options,
			default: first,
			displayOptions: shown(field, { '@tool': [true], '@version': [{ _cnd: { gte: 1.1 } }] }),
		},
	];
}

/**
 * A dropdown that does not offer an AI agent’s tool what is refused to it at any version: no tool that was built with
 * such a choice has ever done anything.
 */
export function withoutForTools(
	field: INodeProperties,
	refused: readonly string[],
): readonly INodeProperties[] {
	const options = (field.options as INodePropertyOptions[]).filter(
		({ value }) => !refused.includes(String(value)),
	);
	return [
		{ ...field, displayOptions: shown(field, { '@tool': [false] }) },
		{ ...field, options, displayOptions: shown(field, { '@tool': [true] }) },
	];
}

const shown = ({ displayOptions }: INodeProperties, show: Show): IDisplayOptions => ({
	...displayOptions,
	show: { ...displayOptions?.show, ...show },
});
