import type { INodeProperties } from 'n8n-workflow';
import { gateways, type AnyGateway, type KeyField } from '../../lib/gateways';
import { formRule } from '../../lib/sender';
import { registeredSenders } from './registeredSenders';

const firstGateway = gateways[0]?.id ?? '';

/** The credential form: the choice of gateway, the keys of the chosen one, and the sender. */
export const gatewayProperties = (): INodeProperties[] => [
	{
		displayName: 'Gateway',
		name: 'gateway',
		type: 'options',
		options: gateways.map(({ id, displayName }) => ({ name: displayName, value: id })),
		default: firstGateway,
		description: 'Who carries your messages; what each can do is told behind the link above',
	},
	...gateways.flatMap((gateway) => gateway.keyFields.map((field) => keyProperty(gateway, field))),
	...gateways.filter(({ capabilities }) => capabilities.sender === 'perAccount').map(senderNotice),
	...gateways.filter(showsSenders).map(senderName),
	{
		displayName: 'Sender Name Is Registered Everywhere',
		// Stored by the first version, which asked whether the Sender Name is validated: never rename.
		name: 'senderNameIsValidated',
		type: 'boolean',
		default: false,
		description:
			'Whether your gateway has had this Sender Name registered in every country you text that asks for it. Registers mostly want a company certificate and an identity document. If it is in some countries only, leave this off and name them below.',
		displayOptions: { show: { gateway: gateways.filter(showsSenders).map(({ id }) => id) } },
	},
	{
		...registeredSenders,
		displayOptions: { show: { gateway: gateways.filter(showsSenders).map(({ id }) => id) } },
	},
];

/** Whether a Sender Name is of any use: at the others people see a number that nobody can choose. */
function showsSenders({ senderForm }: AnyGateway): boolean {
	return senderForm.names !== 'unused';
}

/** One field, kept under one name, whose help says what the chosen gateway takes. */
function senderName({ id, displayName, senderForm }: AnyGateway): INodeProperties {
	return {
		displayName: 'Sender Name',
		name: 'senderName',
		type: 'string',
		default: '',
		placeholder: 'e.g. ACME',
		description: `Your brand as people see it. ${displayName} takes ${formRule(senderForm)}. ${
			senderForm.required
				? 'It has no default of its own.'
				: 'May be left empty where your account there has a sender of its own.'
		}`,
		displayOptions: { show: { gateway: [id] } },
	};
}

function keyProperty({ id }: AnyGateway, field: KeyField): INodeProperties {
	const { name, label, description, choices, showWhen } = field;
	const common = {
		displayName: label,
		name,
		default: field.default,
		description,
		displayOptions: { show: { gateway: [id], ...listsOf(showWhen) } },
	};
	if (choices) {
		const options = choices.map((choice) => ({ name: choice.label, value: choice.value }));
		return { ...common, type: 'options', options };
	}
	return {
		...common,
		type: 'string',
		...(field.secret ? { typeOptions: { password: true } } : {}),
		...(field.optional ? {} : { required: true }),
		placeholder: `e.g. ${field.example}`,
	};
}

const listsOf = (showWhen: KeyField['showWhen'] = {}): Record<string, string[]> =>
	Object.fromEntries(Object.entries(showWhen).map(([name, values]) => [name, [...values]]));

/** Where the sender is set when no message can name it. */
const senderNotice = ({
	id,
	displayName,
	capabilities,
	senderForm,
}: AnyGateway): INodeProperties => ({
	displayName: `${displayName} gives every message the sender that is set ${capabilities.senderIsSet ?? 'in its account'}. ${
		senderForm.names === 'unused'
			? 'A sender that a message names is not shown.'
			: 'Write the same one below: people who cannot reply to it are told another way to opt out.'
	}`,
	name: `${id}SenderNotice`,
	type: 'notice',
	default: '',
	displayOptions: { show: { gateway: [id] } },
});
