import type { Country } from './country';
import { EVERY_DAY } from './days';
import { providerTables } from './practice';

export const QA: Country = {
	id: 'QA',
	name: 'Qatar',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: providerTables,
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '20:00' }],
					basis: 'default',
					source: {
						citation:
							"CRA code: 'appropriate time' without hours; these are the caution of this package",
						seen: 'own',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'CRA advertising code; CRA spam regulation',
					url: 'https://www.cra.gov.qa/en/document/consultation-on-draft-spam-regulation-amended',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
