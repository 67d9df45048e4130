import { objectAt } from './item';

/** What an item tells of a stop beside that it was said: neither is checked. */
export interface ToldOptOut {
	readonly at: unknown;
	readonly scope: unknown;
}

/** Of `contact.optOut` as the ledger writes it (`{ scope, at }`), or as a list does, with date and scope beside it. */
export const toldOptOut = (contact: Readonly<Record<string, unknown>>): ToldOptOut => {
	const { at = contact['optOutAt'], scope = contact['optOutScope'] } = objectAt(contact, 'optOut');
	return { at, scope };
};
