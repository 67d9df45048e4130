import type { Result } from '../shared';
import type { HttpRequest, InboundRequest } from './http';
import type { InboundEvent } from './inboundEvent';
import type { Operation } from './operation';

/** What is answered to a post; with HTTP 200 and nothing where a gateway does not care. */
export interface InboundAnswer {
	readonly status: number;
	readonly contentType?: string;
	readonly body?: string;
}

/**
 * What tells a gateway's posts from forgeries. `secret` is a word that they bring along because a person has
 * told the gateway to (a header, a bearer token, a user and password, a part of the address): `verify` holds
 * it as `valid` or `forged`. `address` is nothing but an address that nobody else knows.
 */
export type Guard = 'signature' | 'secret' | 'address';

/** A piece of a post that cannot be read, beside others that can. */
export interface UnreadPiece {
	readonly why: string;
	/** The piece as a post of its own. */
	readonly post: InboundRequest;
}

/**
 * What a post tells. Where only some of its pieces can be read, their events, and the others beside them:
 * one of these may be a STOP.
 */
export type ReadPost<Event = InboundEvent> = Result<readonly Event[], string> & {
	readonly unread?: readonly UnreadPiece[];
};

/** How posts of a gateway are read, and told from forgeries. */
export interface Webhooks<Keys> {
	/** By which it calls; a HEAD, or a GET without fields, is somebody trying the address. */
	readonly methods: readonly ('GET' | 'POST')[];
	/**
	 * What tells its posts from forgeries, with these keys: what the best of its guards needs may not be
	 * filled in.
	 */
	guard(keys: Keys): Guard;
	/**
	 * Over the raw body, in constant time, and not older than the vendor's replay window; `unsigned`
	 * where the keys needed are not filled in or the gateway signs nothing.
	 *
	 * @param now epoch ms
	 * @param certificate what stands at the address that `certificateUrl` has named, as PEM
	 */
	verify(
		keys: Keys,
		request: InboundRequest,
		now: number,
		certificate?: string,
	): 'valid' | 'forged' | 'unsigned';
	/**
	 * Where the certificate stands by which a post was signed, for gateways that name it in the post:
	 * whoever verifies fetches it, and keeps it. Only an address of the vendor's own; `undefined` for any
	 * other, and for a post that names none, which `verify` then sees without one.
	 */
	certificateUrl?(request: InboundRequest): string | undefined;
	/**
	 * What a genuine post asks to be called, once, before others come: a new subscription that wants to be
	 * confirmed. Its events are none.
	 */
	confirm?(request: InboundRequest): HttpRequest | undefined;
	/**
	 * Every event of one post, in its order: none where it tells nothing of texts or opt-outs, such as one
	 * about a call. A failure when it is no post of this gateway, or none of its pieces can be read. Never
	 * throws, whatever the bytes are.
	 *
	 * @param keys where what a post means is set in the credential; without them such settings do not count
	 */
	read(request: InboundRequest, keys?: Keys): ReadPost;
	/** What the gateway wants to hear once the events are kept. */
	answer?(events: readonly InboundEvent[]): InboundAnswer;
	/**
	 * How a person enters the address, in the words of the gateway's own screens; `{url}` stands for it.
	 * Lines after the first of a step are to be copied as they are.
	 */
	readonly steps: readonly string[];
	/** Where the gateway's API enters the address by itself. */
	readonly registration?: Registration<Keys>;
}

/** An address as it stands at the gateway. */
export interface Registered {
	readonly id: string;
	readonly url: string;
}

/** The gateway's own API for entering the address: each kind of event is registered by itself. */
export interface Registration<Keys> {
	/** Whether these keys are enough for it. */
	isOffered(keys: Keys): boolean;
	/** The kinds of events, by the gateway's own names. */
	readonly events: readonly string[];
	/**
	 * What stands at the gateway for this kind of event. Where there is room for one address alone, it may
	 * be somebody else's: then it is for a person to decide, and nothing is created.
	 */
	readonly find: Operation<Keys, readonly [url: string, event: string], Registered | undefined>;
	readonly create: Operation<Keys, readonly [url: string, event: string], Registered>;
	/** Of an address that is ours, as `find` has just said. One that is gone already is removed too. */
	readonly remove: Operation<Keys, readonly [id: string], undefined>;
}
