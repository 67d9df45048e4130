import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Balance, OutgoingSms, SendOutcome } from '../../lib/gateways';
import { exchange, type ExchangeOptions } from './exchange';
import { gatewayAccessOf, type GatewayAccess } from './gatewayCredential';

/** The gateway of a node's credential, ready to talk to. */
export interface GatewayClient {
	readonly access: GatewayAccess;
	/** Throws a NodeOperationError when the gateway cannot be reached or refuses the keys. */
	balance(): Promise<Balance>;
	/** One message per request; never throws for what the gateway does. */
	send(message: OutgoingSms): Promise<SendOutcome>;
}

export async function openGateway(
	context: IExecuteFunctions,
	timeout: number,
): Promise<GatewayClient> {
	const access = await gatewayAccessOf(context);
	const { gateway, keys } = access;
	const signal = context.getExecutionCancelSignal();
	const options: ExchangeOptions = { timeout, ...(signal ? { signal } : {}) };

	return {
		access,

		async balance() {
			const failed = (message: string) =>
				new NodeOperationError(context.getNode(), message, {
					description: `Nothing was sent. Check the credential for ${gateway.displayName} and that the gateway can be reached.`,
				});
			if (!gateway.balance) throw failed(`${gateway.displayName} tells no balance`);
			const reply = await exchange(gateway.balance.build(keys), options);
			if (!reply.ok) throw failed(reply.failure.message);
			const balance = gateway.balance.read(reply.value);
			if (!balance.ok) throw failed(balance.failure.message);
			return balance.value;
		},

		async send(message) {
			const reply = await exchange(gateway.buildSend(keys, [message]), options);
			if (!reply.ok) return unanswered(reply.failure);
			const [outcome] = gateway.readSend(reply.value, [message]);
			return outcome ?? { kind: 'unknown', message: 'The gateway did not speak of this message' };
		},
	};
}

const unanswered = ({ kind, message }: { kind: 'unsent' | 'unknown'; message: string }) =>
	kind === 'unsent'
		? ({ kind: 'refused', cause: 'unavailable', message, retryable: true } as const)
		: ({ kind: 'unknown', message } as const);
