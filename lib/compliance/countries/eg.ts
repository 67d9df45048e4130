import type { Country, Source } from './country';
import { SUNDAY_TO_THURSDAY } from './days';
import { mappSays, namesRegisteredByAws } from './practice';

const LAW_151: Source = {
	citation:
		'Law 151/2020 art. 17: identity and address of the sender, that it is marketing, a free way to refuse',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const EG: Country = {
	id: 'EG',
	name: 'Egypt',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: LAW_151,
	},
	identity: {
		parts: ['name', 'address'],
		basis: 'law',
		source: LAW_151,
	},
	duties: [
		{
			about: 'text',
			what: 'The text shows that it is marketing',
			basis: 'law',
			source: LAW_151,
		},
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
	sender: namesRegisteredByAws,
	rules: [
		{
			hours: [
				{
					windows: [{ days: SUNDAY_TO_THURSDAY, from: '09:00', to: '21:00' }],
					basis: 'code',
					source: mappSays(
						'egypt',
						'Egypt: 09:00-21:00, none on Fridays, Saturdays and official holidays',
					),
				},
			],
			holidays: 'closed',
			holidayCalendar: 'EG',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation:
						'Law 151/2020 (PDPL) arts. 17-18, with its Executive Regulations, Ministerial Decree 816/2025, whose year of grace ended on 1 November 2026 (Al Tamimi, 20 January 2026)',
					url: 'https://www.egypt-business.com/news/details/2513-The-war-on-illegal-e-marketing-in-Egypt-No-more-spam/436016',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		},
	],
};
