import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { properties } from './properties';

/** By resource and operation, what the form calls them: “Message: Take In”. */
export const namedOperations: Readonly<Record<string, Readonly<Record<string, string>>>> =
	Object.fromEntries(
		choicesOf('resource').map((resource) => [
			resource.value,
			Object.fromEntries(
				choicesOf('operation', String(resource.value)).map(({ name, value }) => [
					value,
					`${resource.name}: ${name}`,
				]),
			),
		]),
	);

function choicesOf(name: string, resource?: string): INodePropertyOptions[] {
	const isFor = ({ displayOptions }: INodeProperties) =>
		resource === undefined || displayOptions?.show?.['resource']?.includes(resource);
	return properties
		.filter((property) => property.name === name && isFor(property))
		.flatMap(({ options = [] }) => options.filter((option) => 'value' in option));
}
