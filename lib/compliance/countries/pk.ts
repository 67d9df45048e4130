import type { Country } from './country';
import { EVERY_DAY } from './days';
import { providerTables } from './practice';

export const PK: Country = {
	id: 'PK',
	name: 'Pakistan',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: providerTables,
	},
	registers: [
		{
			name: 'Do Not Call Register (3627)',
			source: {
				citation: 'Protection from Spam Regulations 2009; PTA',
				url: 'https://www.thenews.com.pk/latest/779173-pta-says-users-can-now-block-unwanted-calls-and-sms',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '20:00' }],
					basis: 'default',
					source: {
						citation: 'no SMS hours found; these are the caution of this package',
						seen: 'own',
						checkedOn: '2026-11-23',
					},
					note: 'PTA once told parliament 09:00-17:00 (undated press).',
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Protection from Spam Regulations 2009',
					url: 'https://propakistani.pk/2009/08/19/protection-from-spam-unsolicited-fraudulent-and-obnoxious-communication-regulations-2009/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
