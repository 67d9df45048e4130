import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { type AnyGateway, gatewayById, type KeyField } from '../../lib/gateways';
import { type Registration, senderForm, writtenSender } from '../../lib/sender';
import { fail, ok, type Result } from '../../lib/shared';
import { readRegistrations } from './registeredSenders';

export const gatewayCredential = 'smsGatewayApi';

/** What reading a credential needs of n8n; nodes and triggers have it. */
type CredentialContext = Pick<IExecuteFunctions, 'getNode' | 'getCredentials'>;

/** What a credential holds, in our words. */
export interface GatewayAccess {
	readonly gateway: AnyGateway;
	readonly keys: Readonly<Record<string, string>>;
	readonly senderName: string;
	/** What is registered where; empty where nobody has said anything. */
	readonly registered: readonly Registration[];
}

/** The credential a node was given, refused before anything is sent when it cannot work. */
export async function gatewayAccessOf(context: CredentialContext): Promise<GatewayAccess> {
	if (!context.getNode().credentials?.[gatewayCredential]) {
		throw new NodeOperationError(context.getNode(), 'No gateway is chosen in this node', {
			description: 'Choose the credential of your gateway under “SMS Gateway”.',
		});
	}
	const access = await storedAccess(context);
	const empty = emptyField(access);
	if (empty !== undefined) throw unusable(context, empty);
	return access;
}

/** The credential of a node that works without one too; `undefined` where none is chosen. */
export const chosenGatewayAccess = async (
	context: CredentialContext,
): Promise<GatewayAccess | undefined> =>
	context.getNode().credentials?.[gatewayCredential] ? await storedAccess(context) : undefined;

async function storedAccess(context: CredentialContext): Promise<GatewayAccess> {
	const access = readGatewayAccess(await context.getCredentials(gatewayCredential));
	if (!access.ok) throw unusable(context, access.failure);
	return access.value;
}

const unusable = (context: CredentialContext, message: string): NodeOperationError =>
	new NodeOperationError(context.getNode(), message, {
		description: 'Open the credential of this node and correct the field.',
	});

/** Reads what the form has stored; fields that it does not show now are taken as empty. */
export function readGatewayAccess(
	credential: ICredentialDataDecryptedObject,
): Result<GatewayAccess, string> {
	const id = text(credential['gateway']) ?? '';
	const gateway = gatewayById(id);
	if (!gateway) return fail(`The credential names a gateway that this version lacks: “${id}”`);
	const senderName = readSenderName(gateway, text(credential['senderName']) ?? '');
	if (!senderName.ok) return senderName;
	const registered = readRegistrations(credential, senderName.value);
	if (!registered.ok) return registered;
	const stored = (field: KeyField) => [field.name, text(credential[field.name]) ?? field.default];
	const all: Record<string, string> = Object.fromEntries(gateway.keyFields.map(stored));
	const keys = gateway.keyFields.map((field) => [
		field.name,
		isShown(field, all) ? all[field.name] : '',
	]);
	return ok({
		gateway,
		keys: Object.fromEntries(keys) as Record<string, string>,
		senderName: senderName.value,
		registered: registered.value,
	});
}

/** What is written for a gateway that shows none is no longer seen in the form. */
function readSenderName(gateway: AnyGateway, written: string): Result<string, string> {
	if (written === '' || gateway.senderForm.names === 'unused') return ok('');
	const sender = senderForm({ sender: written, gateway });
	return sender.ok
		? ok(writtenSender(sender.value))
		: fail(`Sender Name: ${sender.failure.message}`);
}

/** A sentence naming the first field that the form asks for and nobody has filled in. */
export function emptyField({ gateway, keys }: GatewayAccess): string | undefined {
	const empty = gateway.keyFields.find(
		(field) => !field.optional && isShown(field, keys) && keys[field.name] === '',
	);
	return empty && `“${empty.label}” of ${gateway.displayName} is empty in the credential`;
}

const isShown = ({ showWhen = {} }: KeyField, keys: Readonly<Record<string, string>>): boolean =>
	Object.entries(showWhen).every(([name, values]) => values.includes(keys[name] ?? ''));

/** Keys are pasted, often with a space or a line break at the end. */
const text = (value: unknown): string | undefined =>
	typeof value === 'string' ? value.trim() : undefined;
