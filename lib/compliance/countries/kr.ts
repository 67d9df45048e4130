import type { Country } from './country';
import { EVERY_DAY } from './days';

export const KR: Country = {
	id: 'KR',
	name: 'South Korea',
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: {
			citation: 'Network Act art. 50: name and contact of the sender',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		label: '(광고)',
		labelOpens: true,
		notices: [{ language: 'ko', text: '무료거부 {number}', answer: 'elsewhere' }],
		basis: 'law',
		source: {
			citation: 'Network Act art. 50: label, sender and a free way to reject',
			url: 'http://smscore.co.kr/webuser/page/contents_advertise02.html',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'refused',
		numbers: {
			carried: 'localAndRegistered',
			basis: 'practice',
			source: {
				citation: 'a domestic number registered with the network beforehand',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
		basis: 'practice',
		source: {
			citation: 'numbers registered beforehand only',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
		note: 'A domestic number registered with the network.',
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
						checkedOn: '2026-11-27',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'yes',
				softOptInMonths: 6,
				softOptInCovers: 'sameKind',
				expiry: {
					months: 24,
					basis: 'law',
					source: {
						citation: 'Network Act art. 50(8): consent is confirmed every two years',
						url: 'https://prosms.co.kr/bbs/notice/145',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
				basis: 'law',
				source: {
					citation:
						'Network Act art. 50(1), and no. 1 of it on goods of the same kind within six months of a sale, as a lawyer answers on a-ha.io',
					url: 'https://docs.dfinery.ai/user-guide/en/action/off-site-campaign/info-vs-ads',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
				note: 'Consent has to be confirmed every two years.',
			},
			confidence: 'medium',
		},
	],
};
