import type { INodeProperties } from 'n8n-workflow';
import { gateways, type AnyGateway, type KeyField } from '../../lib/gateways';

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
	{
		displayName: 'SenderName',
		name: 'senderName',
		type: 'string',
		default: '',
		placeholder: 'e.g. ACME',
		description:
			'Your brand as people see it: at most 10 letters or digits without spaces, or a phone number. Leave empty for the gateway’s default.',
	},
	{
		displayName: 'SenderName Is Validated',
		name: 'senderNameIsValidated',
		type: 'boolean',
		default: false,
		description:
			'Whether the gateway has approved this SenderName. Many ask for a company certificate and an identity document first.',
	},
];

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
const senderNotice = ({ id, displayName, capabilities }: AnyGateway): INodeProperties => ({
	displayName: `${displayName} gives every message the sender that is set ${capabilities.senderIsSet ?? 'in its account'}. Write the same one below: people who cannot reply to it are told another way to opt out.`,
	name: `${id}SenderNotice`,
	type: 'notice',
	default: '',
	displayOptions: { show: { gateway: [id] } },
});
