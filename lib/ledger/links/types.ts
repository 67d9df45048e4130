import type { E164 } from '../../phone';

/** A link whose opening tells whose message it was in. */
export interface TrackedLink {
	/** Random, unguessable and unique; it is part of the address that is sent. */
	readonly token: string;
	/** Where it leads. */
	readonly url: string;
	readonly key?: string | undefined;
	readonly e164?: E164 | undefined;
	readonly campaign?: string | undefined;
}

/** A link that is to stand in a message; its token is a proposal. */
export interface WantedLink extends TrackedLink {
	readonly e164: E164;
	/** Of the campaign, so that each step has links of its own. */
	readonly step: string;
}

export interface ObtainOptions {
	/** Epoch milliseconds. */
	readonly now: number;
	/** A new token at every call, for one that is another link's already. */
	readonly another: () => string;
}

export interface Click {
	readonly token: string;
	/** Epoch milliseconds. */
	readonly at: number;
	/** Whether somebody meant to open it; a person unless it says otherwise. */
	readonly by?: 'person' | 'machine' | undefined;
	/**
	 * The fewest milliseconds between the sending of its message and a person's opening: what opens it before
	 * is a machine. Where this is given, a message that was not sent has no reader either.
	 */
	readonly soonestAfterSending?: number | undefined;
	/** The credential by whose trigger it came, so that only that one is given it. */
	readonly account?: string | undefined;
}

export interface ClickAnswer {
	readonly url: string;
	/** Whether it was taken for a person's, and for another opening than the one just before. */
	readonly counted: boolean;
	/** Nobody had opened this link before. */
	readonly first: boolean;
	/** Of the event; absent where it was not counted. */
	readonly id?: number;
	readonly key?: string;
	readonly e164?: string;
	readonly campaign?: string;
}
