import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const EG: Country = {
	id: 'EG',
	name: 'Egypt',
	sender: namesByProviderTables('registered'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Law 151/2020 (PDPL) arts. 17-18',
					url: 'https://www.egypt-business.com/news/details/2513-The-war-on-illegal-e-marketing-in-Egypt-No-more-spam/436016',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
