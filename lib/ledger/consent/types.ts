import type { OptOut, OptOutScope } from '../../message';
import type { E164 } from '../../phone';
import type { ConsentKind } from './state';

/** A statement to put on record. */
export type ConsentEntry = {
	readonly e164: E164;
	/** When the person said so (epoch ms); by default now, and never later than now. */
	readonly at?: number | undefined;
	/** `YYYY-MM-DD` where only the date is known; `at` is a midnight then. */
	readonly day?: string | undefined;
	/** Where it comes from: a form's address, a list's name, "reply". */
	readonly source?: string | undefined;
	/** What proves it: a form's record, the reply's text, a signature's file name. */
	readonly proof?: string | undefined;
	/** The campaign an opt-out answers, for its report. */
	readonly campaign?: string | undefined;
} & (
	| {
			readonly kind: 'opt_in' | 'imported';
			/** `soft`: a customer relationship, which some countries accept. */
			readonly status: 'explicit' | 'soft';
			/** What the person agreed to, in the words of the form. */
			readonly scope?: string | undefined;
	  }
	| { readonly kind: 'opt_out'; readonly scope: OptOutScope }
);

/** A record as the ledger keeps it. `at` is absent when a list did not tell. */
export interface ConsentRecord {
	readonly seq: number;
	readonly kind: ConsentKind;
	readonly status: string;
	readonly scope: string;
	readonly source: string;
	readonly proof: string;
	readonly campaign?: string;
	readonly at?: number;
	/** `YYYY-MM-DD` where only the date was told. */
	readonly day?: string;
	readonly recordedAt: number;
	readonly hash: string;
}

/** The consent that counts now. */
export interface CurrentConsent {
	readonly status: 'explicit' | 'soft';
	readonly kind: 'opt_in' | 'imported';
	readonly at?: number;
	readonly scope: string;
	readonly source: string;
	readonly proof: string;
}

/** What is on record of a person; both parts absent when nothing is. An opt-out overrides a consent. */
export interface ConsentStanding {
	readonly optOut?: OptOut;
	readonly consent?: CurrentConsent;
}
