import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const EG: Country = {
	id: 'EG',
	name: 'Egypt',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Law 151/2020 art. 17: identity and address of the sender, that it is marketing, a free way to refuse',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'address'],
		basis: 'law',
		source: {
			citation:
				'Law 151/2020 art. 17: identity and address of the sender, that it is marketing, a free way to refuse',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	duties: [
		{
			about: 'seller',
			what: 'A licence or permit of the Personal Data Protection Centre for direct marketing; from abroad also a local representative',
			validFrom: '2026-11-01',
			basis: 'law',
			source: {
				citation: 'Law 151/2020 with Ministerial Decree 816/2025 (Al Tamimi, 20 January 2026)',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			about: 'records',
			what: 'Proof of consent is kept for three years',
			basis: 'law',
			source: { citation: 'Law 151/2020 art. 18', seen: 'secondary', checkedOn: '2026-11-27' },
		},
	],
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
