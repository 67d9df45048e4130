import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const CT: Country = {
	id: 'US-CT',
	name: 'Connecticut',
	within: 'US',
	presumesAreaCode: true,
	rules: [
		{
			validFrom: '2023-10-01',
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'Conn. Gen. Stat. 42-288a(c), as amended by SB 1058',
						url: 'https://mondaq.co.uk/unitedstates/advertising-marketing--branding/1340464/revised-connecticut-telemarketing-law-signed-into-law',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			sources: [
				{
					citation:
						'Conn. Gen. Stat. 42-288(a)(3): a Connecticut area code is presumed to be called in Connecticut',
					url: 'https://policyrisk.com/states/connecticut/statutes/42-288',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
