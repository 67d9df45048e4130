import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Balance, OutgoingSms, SendOutcome } from '../../lib/gateways';
import { exchange, type ExchangeFailure, type Timeouts } from './exchange';
import { gatewayAccessOf, type GatewayAccess } from './gatewayCredential';

/** The gateway of a node's credential, ready to talk to. */
export interface GatewayClient {
	readonly access: GatewayAccess;
	/** Throws a NodeOperationError when the gateway cannot be reached or refuses the keys. */
	balance(): Promise<Balance>;
	/**
	 * One request for all of them, with one outcome each; never throws for what the gateway does.
	 *
	 * @param cut ends the request at once, which leaves its messages in doubt
	 */
	send(messages: readonly OutgoingSms[], cut: AbortSignal): Promise<readonly SendOutcome[]>;
}

export async function openGateway(
	context: IExecuteFunctions,
	timeout: number,
	connectTimeout?: number,
): Promise<GatewayClient> {
	const access = await gatewayAccessOf(context);
	const { gateway, keys } = access;
	const timeouts: Timeouts = { timeout, ...(connectTimeout !== undefined && { connectTimeout }) };

	return {
		access,

		async balance() {
			const failed = (message: string) =>
				new NodeOperationError(context.getNode(), message, {
					description: `Nothing was sent. Check the credential for ${gateway.displayName} and that the gateway can be reached.`,
				});
			if (!gateway.balance) throw failed(`${gateway.displayName} tells no balance`);
			const signal = context.getExecutionCancelSignal();
			const reply = await exchange(gateway.balance.build(keys), {
				...timeouts,
				...(signal && { signal }),
			});
			if (!reply.ok) throw failed(reply.failure.message);
			const balance = gateway.balance.read(reply.value);
			if (!balance.ok) throw failed(balance.failure.message);
			return balance.value;
		},

		async send(messages, cut) {
			const all = (outcome: SendOutcome) => messages.map(() => outcome);
			const request = attempted(() => gateway.buildSend(keys, messages));
			if (!request) return all(NOT_WRITTEN);
			const reply = await exchange(request, { ...timeouts, signal: cut });
			if (!reply.ok) return all(unanswered(reply.failure));
			return attempted(() => gateway.readSend(reply.value, messages)) ?? all(NOT_READ);
		},
	};
}

/** A mistake in an adapter must not take the run with it: its other messages are under way. */
function attempted<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

const NOT_WRITTEN: SendOutcome = {
	kind: 'refused',
	cause: 'other',
	message: 'No request could be written for this message',
	retryable: false,
};

const NOT_READ: SendOutcome = { kind: 'unknown', message: 'The answer could not be understood' };

const unanswered = ({ kind, message }: ExchangeFailure): SendOutcome =>
	kind === 'unsent'
		? { kind: 'refused', cause: 'unavailable', message, retryable: true }
		: { kind: 'unknown', message };
