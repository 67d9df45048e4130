import type { Result } from '../shared';
import type { HttpReply, HttpRequest } from './http';
import type { InboundEvent } from './inboundEvent';
import type { RefusalCause } from './outgoing';

export interface GatewayFailure {
	readonly cause: RefusalCause;
	/** In the user's words; names the key field to check when the keys are at fault. */
	readonly message: string;
}

/** One operation of a gateway: a request value out, a reply value in. */
export interface Operation<Keys, Arguments extends readonly unknown[], Value> {
	build(keys: Keys, ...about: Arguments): HttpRequest;
	read(reply: HttpReply, ...about: Arguments): Result<Value, GatewayFailure>;
}

/** One page of a list that a gateway keeps. */
export interface Listed {
	readonly events: readonly InboundEvent[];
	/** Where the next page begins; absent after the last one. */
	readonly next?: string;
}

/** @param from `next` of the page before, or empty for the first one; `since` is in epoch ms */
export type List<Keys> = Operation<Keys, readonly [since: number, from: string], Listed>;
