import type { IExecuteFunctions } from 'n8n-workflow';
import type { AnyGateway, HttpRequest, StatusAnswer } from '../../lib/gateways';
import type { StoredMessage, ToCancelAtGateway } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { fail, type Result } from '../../lib/shared';
import { exchange } from './exchange';
import { chosenGatewayAccess } from './gatewayCredential';

const ANSWER_WITHIN_MS = 30_000;

/** What this needs of n8n; a trigger has it too, but nobody can press Stop there. */
export type DeskContext = Pick<IExecuteFunctions, 'getNode' | 'getCredentials'> &
	Partial<Pick<IExecuteFunctions, 'getExecutionCancelSignal'>>;

/** A message that a gateway can be asked about: whose it is, is known. */
export type MessageToSomeone = StoredMessage & { readonly e164: E164 };

/** Where one asks about messages that a gateway has, or may have. Reasons are sentences without a stop. */
export interface GatewayDesk {
	readonly gateway: AnyGateway;
	/** `undefined` where the gateway keeps no record that can be asked. */
	readonly statusOf:
		((message: MessageToSomeone) => Promise<Result<StatusAnswer, string>>) | undefined;
	/** `undefined` where what is scheduled cannot be called back. */
	readonly callBack:
		((message: ToCancelAtGateway) => Promise<Result<'cancelled' | 'too_late', string>>) | undefined;
}

/** The desk of the gateway whose credential the node has; `undefined` when it has none. */
export async function openDesk(context: DeskContext): Promise<GatewayDesk | undefined> {
	const access = await chosenGatewayAccess(context);
	if (!access) return undefined;
	const { gateway, keys } = access;
	const { status, cancel } = gateway;
	const signal = context.getExecutionCancelSignal?.();
	const ask = async (request: HttpRequest) => {
		const options = { timeout: ANSWER_WITHIN_MS, ...(signal && { signal }) };
		const reply = await exchange(request, options);
		return reply.ok ? reply : fail(reply.failure.message);
	};
	return {
		gateway,
		statusOf:
			status &&
			(async ({ key, e164, gatewayMessageId = '', sentAt, createdAt, ...message }) => {
				const query = {
					gatewayMessageId,
					idempotencyKey: key,
					to: e164,
					sender: message.sender,
					text: message.text,
					textHash: message.textHash,
					sentAt: sentAt ?? createdAt,
				};
				const reply = await ask(status.build(keys, query));
				return reply.ok ? inWords(status.read(reply.value, query)) : reply;
			}),
		callBack:
			cancel &&
			(async ({ gatewayMessageId }) => {
				const reply = await ask(cancel.build(keys, gatewayMessageId));
				return reply.ok ? inWords(cancel.read(reply.value, gatewayMessageId)) : reply;
			}),
	};
}

const inWords = <Value>(
	result: Result<Value, { readonly message: string }>,
): Result<Value, string> => (result.ok ? result : fail(result.failure.message));
