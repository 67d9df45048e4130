import type { Scoped, Texts } from '../../../lib/compliance/index.ts';

const TEXTS = {
	marketing: 'texts that advertise',
	collections: 'texts that collect a debt',
	service: 'service texts',
	bulk: 'every text in bulk',
} as const satisfies Record<Texts, string>;

/** Whether a statement binds texts that advertise; it does when it says nothing. */
export const bindsMarketing = ({ appliesTo }: Scoped): boolean =>
	appliesTo === undefined || appliesTo.includes('marketing') || appliesTo.includes('bulk');

/** `Binds texts that advertise and texts that collect a debt.`; empty for marketing alone. */
export const scopeOf = ({ appliesTo = ['marketing'] }: Scoped): string =>
	appliesTo.length === 1 && appliesTo[0] === 'marketing'
		? ''
		: ` Binds ${appliesTo.map((one) => TEXTS[one]).join(' and ')}.`;
