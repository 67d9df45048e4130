import { NodeOperationError } from 'n8n-workflow';
import {
	type Balance,
	type OutgoingSms,
	type SendOutcome,
	withoutReportUrl,
} from '../../lib/gateways';
import { fail, ok, type Result } from '../../lib/shared';
import {
	CONNECT_TIMEOUT_MS,
	connect,
	exchange,
	type ExchangeFailure,
	type ExchangeOptions,
	type ReadyConnection,
} from './exchange';
import { gatewayAccessOf, type GatewayAccess } from './gatewayCredential';
import { asSaid, type DeskContext } from './gatewayDesk';
import { type Said, serviceError } from './serviceError';
import { signedRequest } from './signedRequest';
import { timeoutFault } from './timeLimit';

/** The gateway of a node's credential, ready to talk to. */
export interface GatewayClient {
	readonly access: GatewayAccess;
	/** Throws a NodeApiError when the gateway cannot be reached or refuses the keys. */
	balance(): Promise<Balance>;
	/**
	 * A connection with the gateway that stands. Whoever takes the last look at its messages after
	 * this, and sends at once, has them leave within a moment of that look, however slow the network is.
	 *
	 * @param cut gives it up
	 * @returns as failure, what is to be said of each message: nothing was sent of any
	 */
	ready(cut: AbortSignal): Promise<Result<ReadyGateway, Unsent>>;
	/**
	 * One request for all of them, with one outcome each; never throws for what the gateway does.
	 * They leave as soon as there is a connection, which may take a while: see `ready`.
	 *
	 * @param cut ends the request at once, which leaves its messages in doubt
	 */
	send(messages: readonly OutgoingSms[], cut: AbortSignal): Promise<readonly SendOutcome[]>;
}

/** For one request. */
export interface ReadyGateway {
	/**
	 * As `send` of the client, but over this connection only. Where it was closed meanwhile, all are
	 * refused as retryable and nothing was sent, so that they can be looked at again.
	 */
	send(messages: readonly OutgoingSms[], cut: AbortSignal): Promise<readonly SendOutcome[]>;
	/** Gives the connection back when no message is left to send. */
	release(): void;
}

export type Unsent = Extract<SendOutcome, { readonly kind: 'refused' }>;

/**
 * @param timeout milliseconds that a request may take
 * @param connectTimeout milliseconds within which a connection must stand
 */
export async function openGateway(
	context: DeskContext,
	timeout: number,
	connectTimeout = CONNECT_TIMEOUT_MS,
): Promise<GatewayClient> {
	const timeouts = { timeout, connectTimeout };
	const fault = timeoutFault(timeouts);
	if (fault !== undefined) {
		throw new NodeOperationError(
			context.getNode(),
			'This node is set to wait for the gateway for no time at all, or too long',
			{
				description: fault,
			},
		);
	}
	const access = await gatewayAccessOf(context);
	const { gateway, keys } = access;

	// All requests of a gateway that send go to one address, whatever is in them.
	const reach = async (signal: AbortSignal) => {
		const address = addressOf(access);
		if (address === undefined) return fail(NOT_WRITTEN);
		const within = Math.min(timeout, connectTimeout);
		const connection = await connect(address, { connectTimeout: within, signal });
		return connection.ok ? connection : fail(unreached(connection.failure));
	};

	const transmit = async (
		connection: ReadyConnection,
		messages: readonly OutgoingSms[],
		within: Omit<ExchangeOptions, 'connectTimeout'>,
	): Promise<readonly SendOutcome[]> => {
		const all = (outcome: SendOutcome) => messages.map(() => outcome);
		const request = attempted(() => signedRequest(access, gateway.buildSend(keys, messages)));
		if (!request) {
			connection.release();
			return all(NOT_WRITTEN);
		}
		const reply = await connection.exchange(request, within);
		if (!reply.ok) return all(unanswered(reply.failure));
		const outcomes = attempted(() => gateway.readSend(reply.value, messages)) ?? all(NOT_READ);
		const reportUrl = messages[0]?.reportUrl;
		if (reportUrl === undefined) return outcomes;
		return outcomes.map((outcome) => withoutReportUrl(outcome, reportUrl));
	};

	return {
		access,

		async balance() {
			const failed = (said: Said) =>
				serviceError(context, said, {
					description: `Nothing was sent. Check the credential for ${gateway.displayName} and that the gateway can be reached.`,
				});
			if (!gateway.balance) {
				throw new NodeOperationError(
					context.getNode(),
					`${gateway.displayName} does not tell its balance`,
					{ description: 'Nothing was sent. Look the balance up in your account there.' },
				);
			}
			const signal = context.getExecutionCancelSignal?.();
			const reply = await exchange(signedRequest(access, gateway.balance.build(keys)), {
				...timeouts,
				...(signal && { signal }),
			});
			if (!reply.ok) throw failed({ message: reply.failure.message });
			const balance = gateway.balance.read(reply.value);
			if (!balance.ok) throw failed(asSaid(balance.failure, reply.value));
			return balance.value;
		},

		async ready(cut) {
			const connection = await reach(cut);
			if (!connection.ok) return connection;
			return ok({
				send: (messages, signal) => transmit(connection.value, messages, { timeout, signal }),
				release: connection.value.release,
			});
		},

		async send(messages, cut) {
			const begunAt = performance.now();
			const connection = await reach(cut);
			if (!connection.ok) return messages.map(() => connection.failure);
			const left = Math.max(1, timeout - (performance.now() - begunAt));
			return await transmit(connection.value, messages, { timeout: left, signal: cut });
		},
	};
}

/** Where the gateway takes messages; `undefined` where no address can be made of what the credential says. */
export const addressOf = ({
	gateway,
	keys,
}: Pick<GatewayAccess, 'gateway' | 'keys'>): string | undefined =>
	attempted(() => gateway.buildSend(keys, []).url);

/** A mistake in an adapter must not take the run with it: its other messages are under way. */
function attempted<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

const NOT_WRITTEN: Unsent = {
	kind: 'refused',
	cause: 'other',
	message: 'No request could be written for this message',
	retryable: true,
};

const NOT_READ: SendOutcome = { kind: 'unknown', message: 'The answer could not be understood' };

const unanswered = (failure: ExchangeFailure): SendOutcome =>
	failure.kind === 'unsent' ? unreached(failure) : { kind: 'unknown', message: failure.message };

const unreached = ({ message }: ExchangeFailure): Unsent => ({
	kind: 'refused',
	cause: 'unavailable',
	message,
	retryable: true,
});
