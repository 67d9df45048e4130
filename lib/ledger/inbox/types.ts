import type { OptOutScope, StoredMessage, ToCancelAtGateway } from '../../message';
import type { E164 } from '../../phone';
import type { StoredContact } from '../contacts';

/** The outputs of SMS Events Trigger. */
export type EventOutput = 'reply' | 'optOut' | 'optIn' | 'deliveryReport' | 'linkClick';

/** Which piece of a text an event is about, where a gateway posts about each piece by itself. */
export interface EventPart {
	/** The same for all pieces of one text; empty where sender and receiver alone tell that. */
	readonly ref: string;
	/** Counted from 1; 0 where the gateway does not say which it is: their identifiers tell such pieces apart. */
	readonly number: number;
	/** 0 where the gateway does not say: as many as the message has segments. */
	readonly total: number;
}

/** What every entry tells. Instants are epoch milliseconds; one in the future counts as now. */
interface FromGateway {
	readonly gateway: string;
	/** The credential by which it came, so that only its own trigger is given it; any when left out. */
	readonly account?: string | undefined;
	/** What the gateway calls the event, or, of a report, the message (of a piece: the piece); may be empty. */
	readonly gatewayMessageId: string;
	/** When it happened, by the gateway's clock; when it came, where the gateway does not say. */
	readonly at?: number | undefined;
}

/** What became of a message of ours, or of one piece of it. */
export interface ReportEntry extends FromGateway {
	readonly kind: 'report';
	/** The message's key, where the gateway gives it back. */
	readonly key?: string | undefined;
	/** `accepted` and `notKnown` are kept and given out; the latter moves nothing. */
	readonly status: 'accepted' | 'delivered' | 'undelivered' | 'notKnown';
	readonly reason?: string | undefined;
	/** The gateway says that it was not delivered because the person has opted out there. */
	readonly optedOut?: boolean | undefined;
	/** The number it was for, as posted, and where it is one. */
	readonly to?: string | undefined;
	readonly e164?: E164 | undefined;
	readonly part?: EventPart | undefined;
	/** What it cost, in the gateway's own unit; of this piece alone, where there is one. */
	readonly charged?: number | undefined;
	/** The same as money, with the ISO 4217 code. */
	readonly price?: number | undefined;
	readonly currency?: string | undefined;
}

/** What a person wrote, or one piece of it. */
export interface ReplyEntry extends FromGateway {
	readonly kind: 'reply';
	/** As posted. */
	readonly from: string;
	/** Where `from` is a number. Without it nothing can be put on record for the person. */
	readonly e164?: E164 | undefined;
	/** The sender it answers, as posted; empty where the gateway does not say. */
	readonly to: string;
	readonly text: string;
	/** The text as the gateway makes it, without a keyword of its own: a STOP may be in either. */
	readonly otherText?: string | undefined;
	/** The gateway itself took it for a STOP, START or HELP. */
	readonly keyword?: 'stop' | 'start' | 'help' | undefined;
	readonly part?: EventPart | undefined;
	/** ISO 3166 alpha-2 of the number, and the person's language; the contact's own win. */
	readonly country?: string | undefined;
	readonly language?: string | undefined;
}

/** The gateway tells that a person has opted out, or in again, by other means than a text. */
export interface ConsentEventEntry extends FromGateway {
	readonly kind: 'optOut' | 'optIn';
	readonly from: string;
	readonly e164?: E164 | undefined;
	readonly to?: string | undefined;
	/** For the record: "blocked at Infobip". */
	readonly how: string;
}

/** A link of ours was opened: `links.click` writes it down. */
export interface ClickEntry extends FromGateway {
	readonly kind: 'click';
	/** Where the link leads. */
	readonly link: string;
	/** Nobody had opened it before. */
	readonly first: boolean;
	/** Whose link it is. */
	readonly e164?: E164 | undefined;
}

/** One thing that a gateway told. */
export type InboxEntry = ReportEntry | ReplyEntry | ConsentEventEntry;

/** What a whole text says. */
export interface Understood {
	readonly outcome: 'optOut' | 'likelyOptOut' | 'optIn' | 'help' | 'none';
	/** The word by which it was known. */
	readonly keyword?: string | undefined;
	/** What an `optOut` is about; everything when left out. */
	readonly scope?: OptOutScope | undefined;
}

/** Reads a whole text, its pieces joined. Pure and quick: it is called inside the transaction. */
export type Understand = (reply: {
	readonly text: string;
	readonly otherText?: string;
	readonly keyword?: 'stop' | 'start' | 'help';
	readonly country?: string;
	readonly language?: string;
}) => Understood;

export interface TakeInOptions {
	/** Epoch milliseconds. */
	readonly now: number;
	readonly understand: Understand;
}

/** What is on record of a person because of an event. */
export interface RecordedConsent {
	readonly kind: 'opt_out' | 'start';
	/** Absent for `start`. */
	readonly scope?: OptOutScope;
	/**
	 * Whether it changed what stands: an opt-out of somebody who had opted out already does not, nor a
	 * START where nothing was to be lifted.
	 */
	readonly effective: boolean;
}

/** What the ledger knows of an event. */
interface Event<Entry> {
	/** Of the event in this ledger; rises with the order in which they came. 0 while pieces are missing. */
	readonly id: number;
	/** What was told; of a text in pieces the whole of it, without `part`. */
	readonly entry: Entry;
	/** What a reply says; `optOut` and `optIn` for what the gateway told; absent for a report. */
	readonly outcome?: Understood['outcome'];
	/** The word by which a reply was known. */
	readonly keyword?: string;
	/** Somebody has to look: it may be an opt-out, and no marketing is sent until it is cleared up. */
	readonly likely: boolean;
	/** Of a text in pieces: how many it was to have, and how many never came. */
	readonly parts?: { readonly total: number; readonly missing: number };
	readonly contact?: StoredContact;
	/**
	 * Of a report the message it is about; of a reply the one it answers: the latest that was sent to the
	 * number under that sender, else the latest to the number.
	 */
	readonly message?: StoredMessage;
}

/** What became of one entry. */
export interface TakenIn extends Event<InboxEntry> {
	/** Where it is given out; absent for a piece whose text is not whole yet, or was given out whole. */
	readonly output?: EventOutput;
	/** The same event came before: nothing was changed by this one. */
	readonly repeated: boolean;
	readonly recorded?: RecordedConsent;
	/** What the person's opt-out stopped: messages cancelled here… */
	readonly cancelled: number;
	/** …and those that only their gateway can still stop. */
	readonly atGateway: readonly ToCancelAtGateway[];
	/**
	 * A text that is due in return, told once, to one process alone, and never again: the confirmation of an
	 * opt-out that has just begun to bind, the answer to HELP (once an hour), or to a START that lifted one.
	 */
	readonly answers?: 'confirmation' | 'help' | 'start';
}

export interface GiveOutOptions {
	/** Epoch milliseconds. */
	readonly now: number;
	/** Only for outputs that lead somewhere. */
	readonly outputs: readonly EventOutput[];
	/** Only what came by this credential, or by none; everything when left out. */
	readonly account?: string | undefined;
	/** Only what came since then, epoch milliseconds. */
	readonly takenSince?: number | undefined;
	/** The most events. */
	readonly limit: number;
	/** How long whoever takes them has to `confirm`, in milliseconds; then they are given out again. */
	readonly leaseMs: number;
	/** Who takes them, for the record. */
	readonly node: string;
}

/** An event for an execution. */
export interface GivenOut extends Event<InboxEntry | ClickEntry> {
	readonly output: EventOutput;
	/** It was given out before, and nobody confirmed that an execution has it. */
	readonly repeated: boolean;
	/** Epoch milliseconds: when it happened. */
	readonly at: number;
}
