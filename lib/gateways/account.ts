import type { Operation } from './operation';

/** What is left. */
export interface Balance {
	/** In the gateway's own unit: credits or money. */
	readonly credits: number;
	/** `credits`, or the ISO 4217 code of the money. */
	readonly currency: string;
}

/** What a segment costs in a country; of networks that differ, the dearest one. */
export interface CountryPrice {
	readonly perSegment: number;
	/** ISO 4217 code. */
	readonly currency: string;
}

/**
 * How a sender stands in the register of a country, by the gateway's own record: a campaign of 10DLC, a
 * verified toll-free number, a name that networks have on their list.
 */
export interface SenderStanding {
	/** As in `OutgoingSms.sender`; empty for the gateway's own default. */
	readonly sender: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** `unregistered`: networks lose or refuse its texts; `pending`: they do until somebody has decided. */
	readonly state: 'registered' | 'pending' | 'refused' | 'unregistered';
	/**
	 * What was asked and where it stands, as the end of "ACME is not registered for the US: …", without a
	 * stop: "the 10DLC campaign of this Messaging Service waits for approval".
	 */
	readonly reason: string;
}

/** A part of what a gateway says of a sender. */
export interface SenderStandings {
	readonly standings: readonly SenderStanding[];
	/** What the next question begins with, where one answer leads to another; absent after the last one. */
	readonly next?: string;
}

/** How a gateway is asked about a sender, one question after the other. */
export interface SenderRegister<Keys> extends Operation<
	Keys,
	readonly [sender: string, from: string],
	SenderStandings
> {
	/** Whether its record says anything of such a sender; of any one where this is left out. */
	knows?(keys: Keys, sender: string): boolean;
}
