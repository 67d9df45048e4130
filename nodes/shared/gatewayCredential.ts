import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	IAuthenticateRuleResponseCode,
	IExecuteFunctions,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { NodeOperationError, OperationalError } from 'n8n-workflow';
import {
	gatewayById,
	gateways,
	parseSender,
	type AnyGateway,
	type KeyField,
} from '../../lib/gateways';
import { fail, ok, type Result } from '../../lib/shared';

export const gatewayCredential = 'smsGatewayApi';

/** What a credential holds, in our words. */
export interface GatewayAccess {
	readonly gateway: AnyGateway;
	readonly keys: Readonly<Record<string, string>>;
	readonly senderName: string;
}

/** The credential form: the choice of gateway, the keys of each, and the sender. */
export function gatewayProperties(): INodeProperties[] {
	const firstGateway = gateways[0]?.id ?? '';
	return [
		{
			displayName: 'Gateway',
			name: 'gateway',
			type: 'options',
			options: gateways.map(({ id, displayName }) => ({ name: displayName, value: id })),
			default: firstGateway,
		},
		...gateways.flatMap(({ id, keyFields }) => keyFields.map((field) => keyProperty(id, field))),
	];
}

function keyProperty(gateway: string, field: KeyField): INodeProperties {
	const { default: preset } = field;
	return {
		displayName: field.label,
		name: field.name,
		type: 'string',
		...(field.secret ? { typeOptions: { password: true } } : {}),
		default: preset,
		placeholder: `e.g. ${field.example}`,
		description: field.description,
		displayOptions: { show: { gateway: [gateway] } },
	};
}

const refused = (value: number): IAuthenticateRuleResponseCode => ({
	type: 'responseCode',
	properties: { value, message: 'The gateway does not accept these keys: check each of them' },
});

/** A harmless start; `signTestRequest` turns it into the chosen gateway's own balance request. */
export const gatewayTest: ICredentialTestRequest = {
	request: { url: 'http://127.0.0.1/' },
	rules: [refused(401), refused(403)],
};

/** Makes of the credential test the request by which the chosen gateway proves its keys. */
export async function signTestRequest(
	credential: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	const access = readGatewayAccess(credential);
	if (!access.ok) throw new OperationalError(access.failure);
	const { gateway, keys, senderName } = access.value;
	const { method, url, headers } = gateway.test.build(keys, senderName);
	return { ...options, method, url, headers: { ...headers } };
}

/** The credential a node was given, refused before anything is sent when it cannot work. */
export async function gatewayAccessOf(context: IExecuteFunctions): Promise<GatewayAccess> {
	const access = readGatewayAccess(await context.getCredentials(gatewayCredential));
	if (access.ok) return access.value;
	throw new NodeOperationError(context.getNode(), access.failure, {
		description: 'Open the credential of this node and correct the field.',
	});
}

/** The credential of a node that works without one too; `undefined` where none is chosen. */
export const chosenGatewayAccess = async (
	context: IExecuteFunctions,
): Promise<GatewayAccess | undefined> =>
	context.getNode().credentials?.[gatewayCredential] ? await gatewayAccessOf(context) : undefined;

function readGatewayAccess(
	credential: ICredentialDataDecryptedObject,
): Result<GatewayAccess, string> {
	const id = text(credential['gateway']);
	const gateway = gatewayById(id);
	if (!gateway) return fail(`The credential names a gateway that this version lacks: “${id}”`);
	const sender = parseSender(text(credential['senderName']));
	if (!sender.ok) return sender;
	const keys = gateway.keyFields.map(({ name }) => [name, text(credential[name])]);
	return ok({
		gateway,
		keys: Object.fromEntries(keys),
		senderName: sender.value.kind === 'default' ? '' : sender.value.value,
	});
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
