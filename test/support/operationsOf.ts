import {
	type INodeParameters,
	type INodeProperties,
	type INodePropertyOptions,
	type INodeTypeDescription,
	NodeHelpers,
} from 'n8n-workflow';

/** A choice of the form: the parameter and what is chosen. */
export interface Chosen {
	readonly parameter: string;
	readonly name: string;
	readonly value: string;
}

/** Everything that a node can do which is no agent's tool, as what is to be chosen for it: the resource, where there are some, and the operation. */
export function operationsOf(description: INodeTypeDescription): readonly (readonly Chosen[])[] {
	const properties = description.properties.filter(
		({ displayOptions }) => !displayOptions?.show?.['@tool']?.includes(true),
	);
	const resources = properties.filter(({ name }) => name === 'resource').flatMap(choicesOf);
	const of = (resource?: Chosen) =>
		properties
			.filter(({ name }) => name === 'operation')
			.filter(
				({ displayOptions }) =>
					resource === undefined || displayOptions?.show?.['resource']?.includes(resource.value),
			)
			.flatMap(choicesOf)
			.map((operation) => (resource ? [resource, operation] : [operation]));
	return resources.length > 0 ? resources.flatMap(of) : of();
}

const choicesOf = ({ name: parameter, options = [] }: INodeProperties): Chosen[] =>
	options
		.filter((option): option is INodePropertyOptions => 'value' in option)
		.map(({ name, value }) => ({ parameter, name, value: String(value) }));

/** The labels of the credentials that a node asks for with these parameters. */
export function credentialsAskedFor(
	description: INodeTypeDescription,
	parameters: INodeParameters,
): string[] {
	const { properties, credentials = [] } = description;
	const all =
		NodeHelpers.getNodeParameters(properties, parameters, true, false, null, description) ?? {};
	return credentials
		.filter((each) => NodeHelpers.displayParameter(all, each, null, description))
		.map(({ name, displayName = name }) => displayName);
}

export const parametersFor = (chosen: readonly Chosen[]): INodeParameters =>
	Object.fromEntries(chosen.map(({ parameter, value }) => [parameter, value]));
