import type { SenderForm } from '../sender';
import type { Balance, CountryPrice, SenderRegister } from './account';
import type { Capabilities } from './capabilities';
import type { HttpReply, HttpRequest } from './http';
import type { KeyField } from './keyField';
import type { List, Operation } from './operation';
import type { OutgoingSms, SendOutcome } from './outgoing';
import type { StatusAnswer, StatusQuery } from './record';
import type { Webhooks } from './webhooks';

export type {
	Balance,
	CountryPrice,
	SenderRegister,
	SenderStanding,
	SenderStandings,
} from './account';
export type { Capabilities } from './capabilities';
export type { ConsentEvent, InboundEvent, Part, ReplyEvent, ReportEvent } from './inboundEvent';
export type { KeyField, KeysOf } from './keyField';
export type { GatewayFailure, List, Listed, Operation } from './operation';
export type { OutgoingSms, RefusalCause, SendOutcome } from './outgoing';
export type { StatusAnswer, StatusQuery } from './record';
export type {
	Guard,
	InboundAnswer,
	ReadPost,
	Registered,
	Registration,
	UnreadPiece,
	Webhooks,
} from './webhooks';

/**
 * An SMS gateway as pure functions: each operation builds a request value and reads a reply value.
 * What a gateway cannot do is left out, and nothing is shown or tried in its place.
 */
export interface Gateway<Keys extends Readonly<Record<string, string>>> {
	/** Stored in credentials: never rename. */
	readonly id: string;
	readonly displayName: string;
	readonly keyFields: readonly KeyField[];
	readonly capabilities: Capabilities;
	/** What may stand in `OutgoingSms.sender`; every such sender goes into the request as it is. */
	readonly senderForm: SenderForm;
	/**
	 * One request for up to `batchSize` messages, to the same address whatever they are: with none, it
	 * names the address to connect with before the messages are looked at for the last time.
	 */
	buildSend(keys: Keys, messages: readonly OutgoingSms[]): HttpRequest;
	/** One outcome for each message, in their order. */
	readSend(reply: HttpReply, messages: readonly OutgoingSms[]): SendOutcome[];
	/**
	 * Puts a signature over the request as it leaves, for vendors that sign the instant too. Every request is
	 * built without it; the address stays the same.
	 *
	 * @param now epoch ms
	 */
	sign?(keys: Keys, request: HttpRequest, now: number): HttpRequest;
	/** The credential test: the cheapest request that proves the keys and sends nothing. */
	readonly test: Operation<Keys, readonly [sender: string], undefined>;
	readonly balance?: Operation<Keys, readonly [], Balance>;
	readonly status?: Operation<Keys, readonly [StatusQuery], StatusAnswer>;
	/** Calls back a message that waits at the gateway: scheduled, or for a phone that is off. */
	readonly cancel?: Operation<Keys, readonly [gatewayMessageId: string], 'cancelled' | 'too_late'>;
	readonly webhooks?: Webhooks<Keys>;
	/** What people wrote since then, for an n8n that the gateway cannot reach. */
	readonly replies?: List<Keys>;
	/** Who is on the gateway's own opt-out list since then. */
	readonly optOuts?: List<Keys>;
	/** What a segment costs in a country, by its ISO 3166-1 alpha-2 code, for this account. */
	readonly prices?: Operation<Keys, readonly [country: string], CountryPrice>;
	/**
	 * How this sender stands in the registers that the gateway knows of; of countries that it says nothing
	 * about, nothing is known.
	 */
	readonly senderStandings?: SenderRegister<Keys>;
}
