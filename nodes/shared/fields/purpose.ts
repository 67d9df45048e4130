import type { Choice } from '../parameters';

/** What a message is for, as the law sees it. */
export const purposeOptions = [
	{
		name: 'Birthday',
		value: 'birthday',
		description: 'A greeting or gift. In law this is marketing too: consent and quiet hours apply.',
	},
	{
		name: 'Collection',
		value: 'collection',
		description:
			'About money that is owed, such as a late bill. Needs no consent to marketing; quiet hours and opt-outs apply, a STOP to marketing among them.',
	},
	{
		name: 'Marketing',
		value: 'marketing',
		description: 'Offers, news and events. Consent and quiet hours apply.',
	},
	{
		name: 'Transactional',
		value: 'transactional',
		description:
			'About something the person ordered or asked for. Goes at any hour, but where a law says otherwise; an opt-out applies.',
	},
] as const satisfies readonly Choice<string>[];
