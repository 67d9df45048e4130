import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const RS: Country = {
	id: 'RS',
	name: 'Serbia',
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'Infobip, country page of Serbia',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	registers: [
		{
			id: 'RS-NE-ZOVI',
			name: 'Ne zovi (RATEL)',
			kind: 'block_list',
			validFrom: '2024-01-05',
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'rulebook OG 118/2023, in force since 5 January 2024: calls and messages',
				url: 'https://porezi.rs/vest/uvodi-se-registar-ne-zovi_v2089',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Law on Advertising 6/2016; Law on E-Commerce 41/09 art. 8: consent first',
					url: 'https://paprikart.rs/en/blog/what-changes-does-the-new-law-on-e-commerce-bring/',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'low',
		}),
	],
};
