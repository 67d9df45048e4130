import type { Campaign, TimelineEntry } from '../../../lib/ledger';

/** By a campaign's id, the name as it was first written. */
export type CampaignNames = ReadonlyMap<string, string>;

export const campaignNames = (campaigns: readonly Campaign[]): CampaignNames =>
	new Map(campaigns.map(({ id, name }) => [id, name]));

/** Calls a campaign as the user does; the ledger itself refers to its id. */
export const withName = <Thing extends { readonly campaign?: string }>(
	thing: Thing,
	names: CampaignNames,
): Thing => {
	const name = names.get(thing.campaign ?? '');
	return name === undefined ? thing : { ...thing, campaign: name };
};

export function withNames(entry: TimelineEntry, names: CampaignNames): TimelineEntry {
	switch (entry.kind) {
		case 'consent':
			return { ...entry, consent: withName(entry.consent, names) };
		case 'sent':
			return { ...entry, message: withName(entry.message, names) };
		case 'event': {
			const { event, message } = entry;
			const named = message && { message: withName(message, names) };
			return { ...entry, event: withName(event, names), ...named };
		}
	}
}
