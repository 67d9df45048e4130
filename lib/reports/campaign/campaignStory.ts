import type { CampaignFigures, FailureGroup } from '../../ledger';
import type { ReportClock } from '../clock';
import type { Rate } from '../rate';
import type { Part, Tally } from './breakdown';
import type { Delays } from './delays';
import type { Route } from './routes';
import type { FirstWave, HourOfDay } from './timing';
import type { Variant } from './variants';

/** Something to do, in a sentence, the most pressing first. */
export interface Advice {
	readonly tone: 'good' | 'watch' | 'bad';
	/** What is so, with the figures it rests on. */
	readonly finding: string;
	/** What to do about it. */
	readonly action: string;
}

export interface Failure {
	readonly kind: FailureGroup['state'];
	/** A code of ours, or the gateway's own sentence. */
	readonly reason: string;
	/** A sentence without a stop. */
	readonly words: string;
	readonly messages: number;
}

/** Everything a report of a campaign tells, counted and said, before it is laid out. */
export interface CampaignStory {
	readonly name: string;
	/** Epoch ms. */
	readonly madeAt: number;
	readonly clock: ReportClock;
	readonly pausedAt?: number;
	readonly firstSentAt?: number;
	readonly lastSentAt?: number;
	readonly budget?: number;
	readonly reserved: number;
	readonly totals: Tally;
	/** Of receipts read; absent while none was. */
	readonly delivery: Rate | undefined;
	readonly people: CampaignFigures['people'];
	/** Of people a message was sent to; absent where no links were made. */
	readonly clickRate: Rate | undefined;
	readonly optedOut: number;
	/** Of people a message was sent to. */
	readonly optOutRate: Rate | undefined;
	/** Texts that came in answer. */
	readonly replies: number;
	readonly failures: readonly Failure[];
	readonly countries: readonly Part[];
	readonly senders: readonly Part[];
	readonly steps: readonly Part[];
	/** The wordings, where they are few enough to compare. */
	readonly variants: readonly Variant[];
	/** How many wordings there are in all. */
	readonly texts: number;
	readonly routes: readonly Route[];
	readonly failing: readonly Route[];
	readonly slow: readonly Route[];
	readonly delays: Delays | undefined;
	readonly hours: readonly HourOfDay[];
	readonly firstWave: FirstWave | undefined;
	readonly clickQuarters: CampaignFigures['clickQuarters'];
	readonly advice: readonly Advice[];
}

export interface StoryOptions {
	/** IANA name; all times are told by it. */
	readonly zone: string;
	/** Epoch ms. */
	readonly now: number;
}
