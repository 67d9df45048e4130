import type { IExecuteFunctions } from 'n8n-workflow';
import {
	type AnyGateway,
	type GatewayFailure,
	type HttpReply,
	type HttpRequest,
	type Listed,
	type RefusalCause,
	retryAfterMs,
	type StatusAnswer,
} from '../../lib/gateways';
import type { StoredMessage, ToCancelAtGateway } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { fail, type Result } from '../../lib/shared';
import { exchange } from './exchange';
import { chosenGatewayAccess } from './gatewayCredential';
import { signedRequest } from './signedRequest';

const ANSWER_WITHIN_MS = 30_000;

/** What this needs of n8n; a trigger has it too, but nobody can press Stop there. */
export type DeskContext = Pick<IExecuteFunctions, 'getNode' | 'getCredentials'> &
	Partial<Pick<IExecuteFunctions, 'getExecutionCancelSignal'>>;

/** A message that a gateway can be asked about: whose it is, is known. */
export type MessageToSomeone = StoredMessage & { readonly e164: E164 };

/** Why a question has no answer. */
export interface DeskFailure {
	/** A sentence without a stop. */
	readonly message: string;
	/** `unavailable` where the gateway could not be reached. */
	readonly cause: RefusalCause;
	/** The HTTP status of its answer; absent where it gave none. */
	readonly status?: number;
	/** Milliseconds to wait before another try, where the gateway says so. */
	readonly retryAfterMs?: number;
}

/** One page of a list, from `since` (epoch ms) on; `from` is empty, or `next` of the page before. */
export type ListAt = (since: number, from: string) => Promise<Result<Listed, DeskFailure>>;

/** Where one asks about messages that a gateway has, or may have. Reasons are sentences without a stop. */
export interface GatewayDesk {
	readonly gateway: AnyGateway;
	/** `undefined` where the gateway keeps no record that can be asked. */
	readonly statusOf:
		((message: MessageToSomeone) => Promise<Result<StatusAnswer, DeskFailure>>) | undefined;
	/** `undefined` where what is scheduled cannot be called back. */
	readonly callBack:
		((message: ToCancelAtGateway) => Promise<Result<'cancelled' | 'too_late', string>>) | undefined;
	/** What people wrote; `undefined` where the gateway lists none. */
	readonly repliesAt: ListAt | undefined;
	/** Who has opted out there; `undefined` where the gateway keeps no such list. */
	readonly optOutsAt: ListAt | undefined;
}

/** The desk of the gateway whose credential the node has; `undefined` when it has none. */
export async function openDesk(context: DeskContext): Promise<GatewayDesk | undefined> {
	const access = await chosenGatewayAccess(context);
	if (!access) return undefined;
	const { gateway, keys } = access;
	const { status, cancel, replies, optOuts } = gateway;
	const signal = context.getExecutionCancelSignal?.();
	const ask = async (request: HttpRequest) => {
		const options = { timeout: ANSWER_WITHIN_MS, ...(signal && { signal }) };
		const reply = await exchange(signedRequest(access, request), options);
		return reply.ok
			? reply
			: fail({ cause: 'unavailable' as const, message: reply.failure.message });
	};
	const listAt = (list: typeof replies): ListAt | undefined =>
		list &&
		(async (since, from) => {
			const reply = await ask(list.build(keys, since, from));
			return reply.ok ? asTold(list.read(reply.value, since, from), reply.value) : reply;
		});
	return {
		gateway,
		statusOf:
			status &&
			(async ({ key, reference, e164, gatewayMessageId = '', sentAt, createdAt, ...message }) => {
				const query = {
					gatewayMessageId,
					idempotencyKey: reference ?? key,
					to: e164,
					sender: message.sender,
					text: message.text,
					textHash: message.textHash,
					sentAt: sentAt ?? createdAt,
				};
				const reply = await ask(status.build(keys, query));
				return reply.ok ? asTold(status.read(reply.value, query), reply.value) : reply;
			}),
		callBack:
			cancel &&
			(async ({ gatewayMessageId }) => {
				const reply = await ask(cancel.build(keys, gatewayMessageId));
				return inWords(reply.ok ? cancel.read(reply.value, gatewayMessageId) : reply);
			}),
		repliesAt: listAt(replies),
		optOutsAt: listAt(optOuts),
	};
}

function asTold<Value>(
	result: Result<Value, GatewayFailure>,
	reply: HttpReply,
): Result<Value, DeskFailure> {
	return result.ok ? result : fail(asSaid(result.failure, reply));
}

/** A refusal with what its answer says beside it. */
export function asSaid(failure: GatewayFailure, reply: HttpReply): DeskFailure {
	const wait = retryAfterMs(reply);
	const { status } = reply;
	return { ...failure, status, ...(wait !== undefined && { retryAfterMs: wait }) };
}

const inWords = <Value>(
	result: Result<Value, { readonly message: string }>,
): Result<Value, string> => (result.ok ? result : fail(result.failure.message));
