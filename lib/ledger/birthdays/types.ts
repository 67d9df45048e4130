import type { E164, PhoneType } from '../../phone';
import type { ContactFilter } from '../contacts';
import type { OpenBirthdays } from './open';

/** A birthday in one year of one person. */
export interface BirthdayKey {
	readonly e164: E164;
	/** The birthday's own year, as in `birthday-<year>`. */
	readonly year: number;
}

export interface TakeBirthdaysOptions extends TriggerAt {
	/** For how long what is given is given to nobody else while it is not confirmed: up to an hour. */
	readonly leaseMs: number;
}

export interface TriggerAt {
	/** Who asks: one node of one workflow, whatever its options are. */
	readonly trigger: string;
	/** Epoch ms. */
	readonly now: number;
}

export interface TakenBirthday extends BirthdayKey {
	/** It was given out before, and nobody confirmed it: an execution may have had it. */
	readonly repeated: boolean;
}

export interface MissedBirthday extends BirthdayKey {
	/** It was given out in time, and nobody confirmed it: an execution may have had it. */
	readonly given: boolean;
}

/** What a trigger remembers of itself. Instants are epoch ms. */
export interface BirthdayWatch {
	/** When it first looked: what was over by then is none of its business. */
	readonly since: number;
	/** Up to when it has looked at all there was; absent before the first time. */
	readonly lookedAt?: number;
	/** As told when it last looked. */
	readonly options?: string;
}

export interface LookedOptions extends TriggerAt {
	/** Those by which it was looked, to be told again at the next opening. */
	readonly options?: string;
}

/** A person of a list that is kept for a trigger, as an item carries them. */
export interface ListedPerson {
	readonly phone: {
		readonly e164: E164;
		readonly country?: string;
		readonly callingCode?: string;
		readonly nationalNumber?: string;
		readonly type?: PhoneType;
		readonly timeZones: readonly string[];
	};
	/** As the list tells of the person. */
	readonly contact: {
		readonly firstName?: string;
		readonly lastName?: string;
		readonly birthday?: string;
		readonly language?: string;
		readonly timeZone?: string;
		readonly postalCode?: string;
		readonly region?: string;
		readonly country?: string;
		readonly consent?: {
			readonly status: 'explicit' | 'soft' | 'none' | 'unknown' | 'expired';
			readonly at?: string;
			readonly source?: string;
			readonly scope?: string;
			readonly proof?: string;
		};
		readonly optOut?: true | { readonly at?: string; readonly scope?: 'all' | 'marketing' };
	};
	/** The list's own columns. */
	readonly fields: Readonly<Record<string, unknown>>;
}

/** A list that is being read anew, and is not seen until it is whole. */
export interface ListDraft {
	readonly trigger: string;
	/** Which reading of the list it is. */
	readonly generation: number;
}

/** What is known of a list that is kept. */
export interface KeptList {
	readonly generation: number;
	/** How many people with a birthday it has. */
	readonly people: number;
	/** When it was put in place (epoch ms). */
	readonly readAt: number;
	/** What the caller wants remembered of its source, an ETag say, so that it tells a change. */
	readonly note: string;
}

export interface PublishOptions {
	readonly now: number;
	readonly note: string;
}

/** Whose birthdays are asked for: all that is given must be met. */
export interface BirthdayFilter extends Omit<ContactFilter, 'birthdays'> {
	/** `MM-DD` of the birthdays. */
	readonly days: readonly string[];
	/** Only those that are still open. */
	readonly open?: OpenBirthdays | undefined;
}

/** The same of a list from elsewhere, which has no other fields to go by. */
export type ListedFilter = Pick<BirthdayFilter, 'days' | 'open'>;

/** Somebody with a birthday, as far as it takes to tell when it is theirs. */
export interface BornPerson {
	readonly phone: {
		readonly e164: E164;
		readonly country: string | undefined;
		readonly callingCode: string;
		readonly type: PhoneType;
		readonly timeZones: readonly string[];
	};
	readonly contact: {
		readonly birthday: string | undefined;
		readonly timeZone: string | undefined;
		readonly postalCode: string | undefined;
		readonly region: string | undefined;
	};
}

/** What the ledger knows of one person's birthdays, for an export. */
export interface BirthdaysOfPerson {
	readonly told: readonly {
		readonly year: number;
		readonly trigger: string;
		readonly at: number;
		readonly state: string;
	}[];
	/** As the lists of triggers have the person. */
	readonly listed: readonly unknown[];
}
