import type { Basis, Country, Source } from '../countries';

/** The rule that decided, so that a lawyer can look it up. */
export interface AppliedRule {
	/** The country whose rule it is (`FR`), or one of this package's own: `default`, `opt-out`… */
	readonly id: string;
	/** What the rule stands on. Practice never passes for law. */
	readonly basis: Basis;
	readonly source: Source;
}

/** A country's rule, as an answer cites it. */
export const appliedRule = (
	country: Country,
	{ basis, source }: { readonly basis: Basis; readonly source: Source },
): AppliedRule => ({ id: country.id, basis, source });

const ownRule = (id: string, citation: string): AppliedRule => ({
	id,
	basis: 'default',
	source: { citation, seen: 'own', checkedOn: '2026-11-23' },
});

/** The rules of this package that hold in every country, beyond what its law asks for. */
export const OWN_RULES = {
	optOut: ownRule('opt-out', 'an opt-out binds at once, in every country and for every purpose'),
	consent: ownRule('consent', 'marketing needs a consent on record in every country'),
	consentScope: ownRule('consent-scope', 'a consent counts for what it was given for'),
	countryKnown: ownRule('country', 'without a country no hours can be shown to be legal'),
	zoneKnown: ownRule('time-zone', 'without a time zone no hour can be shown to be legal'),
	strictHours: ownRule('strict-hours', 'the strict preset of this package'),
	ownWindow: ownRule('own-window', 'your own window'),
	closedDates: ownRule('closed-dates', 'your own closed dates'),
	ownCap: ownRule('own-cap', 'your own limit of messages'),
	deadline: ownRule('deadline', 'your own deadline'),
	optOutWay: ownRule('opt-out-way', 'a marketing text says how to refuse, in every country'),
	reachableNotice: ownRule('reachable-notice', 'an opt-out that nobody can follow is none'),
	senderForm: ownRule('sender-form', 'a sender in another form arrives changed, or not at all'),
	suppression: ownRule('suppression-list', 'your own suppression list'),
	transactional: ownRule('transactional', 'marketing hours do not bind transactional messages'),
} as const;
