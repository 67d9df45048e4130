import type { ConsentStanding } from '../consent';
import type { StoredContact } from './types';

/** What is on record of a person, as the field `contact` of an item says it: instants in ISO 8601. */
export const standingInItem = ({
	consent,
	optOut,
}: ConsentStanding): Pick<StoredContact['contact'], 'consent' | 'optOut'> => ({
	...(consent && {
		consent: {
			status: consent.status,
			source: consent.source,
			scope: consent.scope,
			proof: consent.proof,
			...(consent.at !== undefined && { at: iso(consent.at) }),
		},
	}),
	...(optOut && { optOut: optOutInItem(optOut) }),
});

export const optOutInItem = ({ scope, at }: NonNullable<ConsentStanding['optOut']>) => ({
	scope,
	at: iso(at),
});

const iso = (at: number): string => new Date(at).toISOString();
