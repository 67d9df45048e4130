import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

type Show = NonNullable<IDisplayOptions['show']>;

/**
 * A dropdown that offers an AI agent’s tool only what makes sense there: a tool is handed no items, but what the
 * model fills in. Tools of before 1.1 keep the choices that they were built with, but for what is refused to every
 * tool. n8n knows a tool by `@tool`, and has no choices that depend on it, hence one dropdown for each.
 *
 * @param only what is offered; the first goes without saying where the field’s own default is not among them
 */
export function narrowedForTools(
	field: INodeProperties,
	only: readonly string[],
	refused: readonly string[] = [],
): readonly INodeProperties[] {
	const optionsThat = (isOffered: (value: string) => boolean) =>
		(field.options as INodePropertyOptions[]).filter(({ value }) => isOffered(String(value)));
	const byDefault = only.includes(String(field.default)) ? field.default : (only[0] ?? '');
	return [
		{ ...field, displayOptions: shown(field, { '@tool': [false] }) },
		{
			...field,
			// A refused default stays, to be refused when it is called: n8n has not stored it in the tools that have it.
			options: optionsThat((value) => !refused.includes(value) || value === field.default),
			displayOptions: shown(field, { '@tool': [true], '@version': [{ _cnd: { lt: 1.1 } }] }),
		},
		{
			...field,
			options: optionsThat((value) => only.includes(value)),
			default: byDefault,
			displayOptions: shown(field, { '@tool': [true], '@version': [{ _cnd: { gte: 1.1 } }] }),
		},
	];
}

const shown = ({ displayOptions }: INodeProperties, show: Show): IDisplayOptions => ({
	...displayOptions,
	show: { ...displayOptions?.show, ...show },
});
