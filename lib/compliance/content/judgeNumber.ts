import { parsePhone, type PhoneNumber } from '../../phone';
import { appliedRule } from '../answer';
import type { Country, NumberRule } from '../countries';
import type { ContentFinding } from './findings';

/** What a country’s networks ask of a number as sender. Only told: what a gateway has is not known here. */
export function judgeNumber(number: string, country: Country): readonly ContentFinding[] {
	const rule = country.sender?.numbers;
	if (!rule) return [];
	const objection = objectionTo(number, country, rule);
	if (objection === undefined) return [];
	return [
		{
			code: 'number_not_carried',
			effect: 'warn',
			message: `${country.name}: ${objection}, so see with your gateway that ${number} may be the sender there`,
			rule: appliedRule(country, rule),
		},
	];
}

function objectionTo(number: string, { id }: Country, { carried }: NumberRule): string | undefined {
	const isForeign = () => (phoneOf(number)?.country ?? id) !== id;
	const isLocal = () => phoneOf(number)?.country === id;
	switch (carried) {
		case 'none':
			return 'networks carry no numbers as senders';
		case 'registered':
			return 'networks carry registered numbers only';
		case 'localAndRegistered':
			return isForeign()
				? 'networks carry numbers of the country only, and registered ones'
				: 'networks carry registered numbers only';
		case 'local':
			return isForeign() ? 'networks carry numbers of the country only' : undefined;
		case 'localIfRegistered':
			return isLocal()
				? 'networks carry numbers of the country once they are registered'
				: undefined;
		case 'notMobile':
			return isLocal() && phoneOf(number)?.type === 'mobile'
				? 'networks refuse mobile numbers as senders of businesses'
				: undefined;
	}
}

/** One campaign has a few senders at most. */
const REMEMBERED = 100;
const phones = new Map<string, PhoneNumber | undefined>();

/** The phone number of a sender; `undefined` for a short code and a number without its country. */
function phoneOf(number: string): PhoneNumber | undefined {
	if (phones.has(number)) return phones.get(number);
	const isLong = /^\+?[1-9]\d{7,14}$/.test(number);
	const phone = isLong
		? parsePhone(`+${number.replace('+', '')}`, { mobileOnly: false })
		: undefined;
	if (phones.size >= REMEMBERED) phones.clear();
	const found = phone?.ok ? phone.value : undefined;
	phones.set(number, found);
	return found;
}
