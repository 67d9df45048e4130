import { fail, ok, type Result } from '../shared';

/**
 * Where a message is in its life.
 *
 * - `held`: waits in the ledger for its time; `released`: given out to be sent, on a lease;
 * - `claimed`: one run has the right to send it, on a lease;
 * - `sending`: the request may be on its way; committed before its first byte is written;
 * - `accepted`, `scheduled` (at the gateway), `refused`, `unknown` (it may have been sent);
 * - `delivered`, `undelivered`: what the delivery report says;
 * - `cancelled`: withdrawn before it was sent.
 */
export const MESSAGE_STATES = [
	'held',
	'released',
	'claimed',
	'sending',
	'scheduled',
	'accepted',
	'refused',
	'unknown',
	'delivered',
	'undelivered',
	'cancelled',
] as const;

export type MessageState = (typeof MESSAGE_STATES)[number];

/** `new` stands for a message the ledger has never seen. */
type Before = MessageState | 'new';

/**
 * The whole life of a message. What is not listed cannot happen.
 *
 * `sending` is entered from `claimed` alone, and left towards another try only through `refused`,
 * by which a gateway proves that nothing was sent. That is why no key is sent twice.
 *
 * `replace` and `claimAnew` put another form in the place of one that has not left: whoever had that one claimed
 * finds out when it is to be `sending`.
 *
 * A delivery report is proof that the gateway has the message, so it also settles one that was
 * taken for refused and is claimed for another try.
 */
export const TRANSITIONS = {
	claim: { new: 'claimed', claimed: 'claimed', refused: 'claimed' },
	claimReleased: { released: 'claimed', claimed: 'claimed', refused: 'claimed' },
	hold: { new: 'held', claimed: 'held', refused: 'held' },
	holdReleased: { released: 'held', claimed: 'held', refused: 'held' },
	replace: {
		new: 'held',
		held: 'held',
		released: 'held',
		claimed: 'held',
		refused: 'held',
		cancelled: 'held',
	},
	claimAnew: {
		new: 'claimed',
		held: 'claimed',
		released: 'claimed',
		claimed: 'claimed',
		refused: 'claimed',
		cancelled: 'claimed',
	},
	release: { held: 'released', released: 'released' },
	lapse: { released: 'held', claimed: 'held', sending: 'unknown' },
	send: { claimed: 'sending' },
	accept: {
		sending: 'accepted',
		unknown: 'accepted',
		delivered: 'delivered',
		undelivered: 'undelivered',
	},
	schedule: {
		sending: 'scheduled',
		unknown: 'scheduled',
		delivered: 'delivered',
		undelivered: 'undelivered',
	},
	refuse: { claimed: 'refused', sending: 'refused', unknown: 'refused' },
	lose: { sending: 'unknown' },
	deliver: {
		claimed: 'delivered',
		sending: 'delivered',
		scheduled: 'delivered',
		accepted: 'delivered',
		refused: 'delivered',
		unknown: 'delivered',
		undelivered: 'delivered',
	},
	fail: {
		claimed: 'undelivered',
		sending: 'undelivered',
		scheduled: 'undelivered',
		accepted: 'undelivered',
		refused: 'undelivered',
		unknown: 'undelivered',
	},
	cancel: { held: 'cancelled', released: 'cancelled', claimed: 'cancelled' },
	// What a gateway reports of one that it was asked to call back may be here before its answer is.
	cancelAtGateway: { scheduled: 'cancelled', unknown: 'cancelled', undelivered: 'cancelled' },
	allowRetry: { refused: 'refused', unknown: 'refused' },
	holdAgain: { refused: 'held', unknown: 'held' },
} as const satisfies Record<string, Partial<Record<Before, MessageState>>>;

export type MessageAction = keyof typeof TRANSITIONS;

/** What the rules need to know of a stored message. */
export interface MessageStatus {
	readonly state: MessageState;
	/** Who holds the lease. */
	readonly run: string | null;
	/** End of the lease, or the moment a held message may leave (epoch ms). */
	readonly dueAt: number | null;
	/** How often it was on its way: tells an old answer from the present one. */
	readonly attempts: number;
	/** Of a refused message: the gateway proved that it did not process it. */
	readonly retryable: boolean;
	/** Whether it came out of the ledger's own waiting room, which alone can give it out again. */
	readonly wasHeld: boolean;
}

/** What somebody wants done with a message. */
export interface Wish {
	readonly action: MessageAction;
	/** Who asks; only its owner may send or record a claimed message. */
	readonly run?: string | undefined;
	/** Of an outcome: which attempt it belongs to. */
	readonly attempt?: number | undefined;
	/** Epoch milliseconds. */
	readonly now: number;
}

/**
 * The state that follows, or a refusal. An `impossible` action is not in the table; `not_yet` waits
 * for a time or a lease; `not_yours` is another run's lease; `final` is a refusal for good.
 */
export function nextState(
	message: MessageStatus | undefined,
	wish: Wish,
): Result<MessageState, Refused> {
	const after = (TRANSITIONS[wish.action] as Partial<Record<Before, MessageState>>)[
		message?.state ?? 'new'
	];
	if (after === undefined) return fail('impossible');
	const refused = message && guard(message, wish);
	return refused ? fail(refused) : ok(after);
}

export type Refused = 'impossible' | 'not_yet' | 'not_yours' | 'final';

/** What the table cannot say: whose it is, and whether its time has come. */
function guard(message: MessageStatus, wish: Wish): Refused | undefined {
	const { state } = message;
	const due = message.dueAt === null || message.dueAt <= wish.now;
	const mine = message.run !== null && message.run === wish.run;
	switch (wish.action) {
		case 'claim':
		case 'claimReleased':
			if (state === 'refused' && !message.retryable) return 'final';
			return state === 'claimed' && !mine && !due ? 'not_yours' : undefined;
		case 'hold':
		case 'holdReleased':
			if (state === 'refused' && !message.retryable) return 'final';
			return state === 'claimed' && !mine ? 'not_yours' : undefined;
		case 'replace':
		case 'claimAnew':
			return state === 'refused' && !message.retryable ? 'final' : undefined;
		case 'release':
			return due ? undefined : 'not_yet';
		case 'lapse':
			// A claimed message that was never held waits for the rerun that takes it over.
			if (state === 'claimed' && !message.wasHeld) return 'impossible';
			return due ? undefined : 'not_yet';
		case 'send':
			return mine ? undefined : 'not_yours';
		case 'accept':
		case 'schedule':
		case 'refuse':
		case 'lose':
			return answersThisAttempt(message, wish, mine) ? undefined : 'not_yours';
		default:
			return undefined;
	}
}

/** The attempt of a claimed message that was refused before any: the marked ones count from 1. */
export const NEVER_MARKED = 0;

/**
 * Whether an outcome speaks of the attempt under way. An answer that comes late, after the message
 * was given to another run, must not free it for a third.
 */
function answersThisAttempt(
	message: MessageStatus,
	{ run, attempt }: Wish,
	mine: boolean,
): boolean {
	// Its run had no connection to send it over, and so never marked it as on its way.
	if (message.state === 'claimed') return mine && attempt === NEVER_MARKED;
	if (message.state === 'sending') return mine && attempt === message.attempts;
	// Reconciling settles what is unknown in nobody's name.
	if (message.state === 'unknown')
		return run === undefined || (mine && attempt === message.attempts);
	return true;
}
