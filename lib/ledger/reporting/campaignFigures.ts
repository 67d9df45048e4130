import type { MessageState } from '../../message';
import type { CampaignReport } from '../campaigns';

/** Messages that are alike in all of this, and what they came to. */
export interface MessageGroup {
	readonly country: string | null;
	readonly sender: string;
	readonly step: string;
	readonly state: MessageState;
	readonly currency: string | null;
	readonly messages: number;
	readonly segments: number;
	/** As they were estimated. */
	readonly credits: number;
	readonly charged: number;
	/** In `currency`; null where no price was told. */
	readonly price: number | null;
	/** Messages of which a link was opened. */
	readonly clicked: number;
}

export interface FailureGroup {
	readonly state: MessageState;
	/** A code of ours, or a sentence of the gateway. */
	readonly reason: string;
	readonly messages: number;
}

/** What left in one minute. */
export interface MinuteGroup {
	/** Minutes since the epoch. */
	readonly minute: number;
	readonly sent: number;
	readonly delivered: number;
	readonly undelivered: number;
	/** Sent, with no receipt yet that ends it. */
	readonly open: number;
}

/** How long receipts say that it took from sending to the phone. */
export interface DelayGroup {
	readonly country: string | null;
	readonly sender: string;
	/** Whole seconds, coarser the longer it took. */
	readonly seconds: number;
	readonly messages: number;
}

/** One wording of a step, with what it came to. */
export interface TextGroup {
	readonly step: string;
	/** Absent where only its hash is kept. */
	readonly text: string | null;
	readonly messages: number;
	readonly sent: number;
	readonly delivered: number;
	readonly undelivered: number;
	readonly clicked: number;
	/** How many wordings the campaign has in all. */
	readonly texts: number;
}

/** A campaign counted in every way that a report needs; the counting is the database's. */
export interface CampaignFigures {
	readonly report: CampaignReport;
	readonly groups: readonly MessageGroup[];
	/** The most frequent first. */
	readonly failures: readonly FailureGroup[];
	readonly minutes: readonly MinuteGroup[];
	readonly delays: readonly DelayGroup[];
	/** The most frequent first, as many as can be compared. */
	readonly texts: readonly TextGroup[];
	readonly people: PeopleFigures;
	/** Links opened for the first time, by the quarter of an hour since the epoch, which no zone's hour cuts in two. */
	readonly clickQuarters: readonly { readonly quarter: number; readonly clicks: number }[];
}

export interface PeopleFigures {
	/** With a message in the campaign, whatever became of it. */
	readonly recipients: number;
	/** Whose message the gateway took. */
	readonly reached: number;
	readonly delivered: number;
	/** Links that were made; without any, nobody can have clicked. */
	readonly links: number;
	/** Openings by a person, repeated ones too. */
	readonly clicks: number;
	/** Who opened a link. */
	readonly clickers: number;
	/** Who wrote back. */
	readonly repliers: number;
	/** Who was erased since: their links, replies and opt-outs are gone, and in no figure any more. */
	readonly erased: number;
}
