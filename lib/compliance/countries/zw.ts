import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const ZW: Country = {
	id: 'ZW',
	name: 'Zimbabwe',
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'POTRAZ Circular 2 of 2013',
					url: 'https://www.techzim.co.zw/2018/07/full-text-what-the-regulator-says-about-bulk-messages/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			assumptions: ['The circular of 2013 is taken to be in force still'],
			confidence: 'medium',
		}),
	],
};
