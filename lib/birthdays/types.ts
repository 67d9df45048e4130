import type { LeapDay, Opening, Zone } from '../calendar';
import type { Recipient } from '../compliance';
import type { E164 } from '../phone';

/** A person of a list or of the ledger, as far as a birthday asks. */
export interface Celebrant {
	readonly phone: Recipient['phone'] & { readonly e164: E164 };
	readonly contact: Pick<
		NonNullable<Recipient['contact']>,
		'timeZone' | 'region' | 'postalCode' | 'country'
	> & {
		/** `YYYY-MM-DD`, or `MM-DD` or `--MM-DD` where the year is not known. */
		readonly birthday?: string | undefined;
	};
}

export interface BirthdayOptions {
	/** The hour (0-23) of the person's own clock from which on the birthday is told. */
	readonly localHour: number;
	/** Days after the birthday, before it where negative: -60 to 60. */
	readonly daysOffset: number;
	readonly leapDay: LeapDay;
	/** Keeps to the hours that the law allows where the person is. */
	readonly clip: boolean;
	/** How long after the day it is still told, in ms: 0 for that day only, 30 days at most. */
	readonly catchUpMs: number;
	/** IANA name, for a person whose number and record tell no zone. */
	readonly fallbackZone: string;
	/** What was over by then (epoch ms) is nobody's business: the trigger was not there yet. */
	readonly since?: number | undefined;
	/** Up to when (epoch ms) all was looked at before: what was missed by then has been told. */
	readonly lookedAt?: number | undefined;
	/** Those by which it was last looked, where they were others: by these a day may be over by now. */
	readonly before?: TellingOptions | undefined;
	/** Where legal hours come from; those of lib/compliance when absent. */
	readonly hours?: LegalHours | undefined;
}

/** What decides when a birthday is told, as a user sets it. */
export type TellingOptions = Pick<
	BirthdayOptions,
	'localHour' | 'daysOffset' | 'leapDay' | 'clip' | 'catchUpMs' | 'fallbackZone'
>;

/** When a greeting may go to a person, by the law of where they may be. */
export interface LegalHours {
	/** Every zone the person may be in; empty where that is not known. */
	zonesOf(person: Celebrant, at: number): readonly Zone[];
	/**
	 * The first stretch from an instant on in which it is allowed. `none`: not within 14 days. `unknown`: hours
	 * do not decide, as for a number of no known country; whoever sends it says why it may not go.
	 */
	nextOpening(person: Celebrant, from: number): Opening | 'none' | 'unknown';
}

/** One birthday of one person, in one year. */
export interface Occasion {
	/** The birthday's own year, whatever the offset: it is part of the greeting's key, `birthday-<year>`. */
	readonly year: number;
	/** `YYYY-MM-DD`: the birthday itself, on the day on which it is celebrated. */
	readonly date: string;
	/** `YYYY-MM-DD`: the local day on which it is told, `date` plus the offset. */
	readonly tellOn: string;
	/** Years turned, 1 to 120; absent where the year of birth is not known, or cannot be true. */
	readonly age?: number;
}

/** Why a birthday is told and not greeted. */
export type MissedReason =
	/** There was no legal moment on the day, nor before the catch-up ended. */
	| 'no_legal_hour'
	/** Nobody looked in time. */
	| 'too_late'
	/** It was still to come by the options of before, and is over by those of now. */
	| 'moved';

/** Where a birthday stands at a moment. Instants are epoch ms. */
export type WhenTold =
	| {
			readonly status: 'due';
			/** The moment that was right; what is told later than that is caught up. */
			readonly fireAt: number;
			/** The day is over, somewhere at least: an outage, or a day on which no text may go. */
			readonly late: boolean;
			/** From then on it is missed. */
			readonly deadline: number;
	  }
	| {
			readonly status: 'not_yet';
			/** Where its moment has passed while nobody looked, when the hours open again. */
			readonly fireAt: number;
			readonly deadline: number;
	  }
	| { readonly status: 'missed'; readonly reason: MissedReason; readonly deadline: number };

/** Where one person's birthday stands. */
export type BirthdayStanding<Person extends Celebrant = Celebrant> = {
	readonly person: Person;
	readonly occasion: Occasion;
} & WhenTold;

/** A birthday to come, as a sample. */
export interface BirthdayAhead<Person extends Celebrant = Celebrant> {
	readonly person: Person;
	readonly occasion: Occasion;
	/** Epoch ms; absent where no text may go. */
	readonly fireAt?: number;
}
