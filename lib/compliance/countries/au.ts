import type { Country } from './country';
import { daytimeAndEveningByPractice } from './practice';

export const AU: Country = {
	id: 'AU',
	name: 'Australia',
	rules: [
		{
			hours: [daytimeAndEveningByPractice],
			holidays: 'open',
			consent: {
				regime: 'inferred',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Spam Act 2003',
					url: 'https://www.bandwidth.com/support/en/articles/12823112-preventing-spam-sms-in-australia',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'The hours of the telemarketing standard are for voice and fax.',
			},
			confidence: 'medium',
		},
	],
};
