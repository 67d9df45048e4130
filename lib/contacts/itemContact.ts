import type { Contact } from './contact';

/** A contact as an item carries it. */
export type ItemContact = Omit<Contact, 'optOut'> & {
	readonly optOut?: true;
	/** When the person said stop, ISO 8601 date or date and time, where the list tells. */
	readonly optOutAt?: string;
	/** Where the stop is to less than all messages. */
	readonly optOutScope?: 'marketing';
};

/** `optOut` stays the plain true that workflows ask for; what else is known of it stands beside it. */
export const itemContact = (contact: Contact): ItemContact => {
	const { optOut, ...rest } = contact;
	if (optOut === undefined) return rest;
	const { at, scope }: { readonly at?: string; readonly scope?: string } =
		optOut === true ? {} : optOut;
	return {
		...rest,
		optOut: true,
		...(at && { optOutAt: at }),
		...(scope === 'marketing' && { optOutScope: scope }),
	};
};
