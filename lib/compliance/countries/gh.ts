import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const GH: Country = {
	id: 'GH',
	name: 'Ghana',
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Electronic Transactions Act 772 of 2008 s. 50',
					url: 'https://www.theghanareport.com/stop-sending-unsolicited-calls-texts-to-subscribers-nca-warns-telc/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
