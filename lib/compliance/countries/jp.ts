import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const JP: Country = {
	id: 'JP',
	name: 'Japan',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: 'at once',
		source: {
			citation: 'Act on Specified Electronic Mail',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Act on Regulation of Transmission of Specified Electronic Mail art. 3',
					url: 'https://symphony.rakuten.com/cpaas/jp/sms/owned-media/specified-mail',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
