import type { Country } from './country';
import { EVERY_DAY } from './days';

export const KR: Country = {
	id: 'KR',
	name: 'South Korea',
	notice: {
		label: '(광고)',
		notices: [{ language: 'ko', text: '무료거부 {number}', answer: 'elsewhere' }],
		source: {
			citation: 'Network Act art. 50: label, sender and a free way to reject',
			url: 'http://smscore.co.kr/webuser/page/contents_advertise02.html',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'Network Act art. 50: 21:00-08:00 needs a separate consent',
						url: 'https://docs.dfinery.ai/user-guide/en/action/off-site-campaign/info-vs-ads',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Network Act art. 50(1)',
					url: 'https://docs.dfinery.ai/user-guide/en/action/off-site-campaign/info-vs-ads',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'An exception for the same goods within 6 months of a sale is reported from memory only.',
			},
			confidence: 'medium',
		},
	],
};
