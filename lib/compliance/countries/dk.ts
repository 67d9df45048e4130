import type { Country } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

export const DK: Country = {
	id: 'DK',
	name: 'Denmark',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'Markedsføringsloven s. 10: an easy and free way to refuse in each text',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByProviderTables('carried'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Markedsføringsloven s. 10',
					url: 'https://privacycats.com/posts/direct-marketing-in-scandinavia',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
