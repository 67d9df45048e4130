import type { Country, CountryRule } from './country';
import { EVERY_DAY } from './days';
import { noNamesByAws } from './practice';

const EVENINGS: Omit<CountryRule, 'consent'> = {
	hours: [
		{
			windows: [{ days: EVERY_DAY, from: '08:00', to: '22:00' }],
			basis: 'practice',
			source: {
				citation:
					'Huawei Cloud rejects promotional SMS outside 08:00-22:00; no hours of the state found',
				url: 'https://huaweicloud.com/s/JXZpZGVvLmpz5pKt5pS-5oyH5a6a5pe26Ze0JQ/t_30_p_1/Jea2iOaBrybnn63kv6EgTVNHU01TJQ',
				seen: 'read',
				checkedOn: '2026-11-23',
			},
		},
	],
	holidays: 'open',
	confidence: 'medium',
};

const EXPRESS = { regime: 'express', softOptIn: 'no', basis: 'law' } as const;

export const CN: Country = {
	id: 'CN',
	name: 'China',
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation:
				'Regulation on SMS services (MIIT Order 74), in force since 1 May 2026: the brand as 【】',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [{ language: 'zh', text: '拒收请回复R', answer: 'sender' }],
		basis: 'law',
		source: {
			citation:
				'Regulation on SMS services (MIIT Order 74), in force since 1 May 2026: how to refuse',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		...noNamesByAws('asia'),
		note: 'The brand goes into the text, as 【Brand】.',
	},
	duties: [
		{
			about: 'records',
			what: 'Proof of consent and sending records are kept for five months',
			basis: 'code',
			confidence: 'medium',
			source: {
				citation: 'MIIT, regulation on SMS services, as providers tell it',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			validTo: '2026-05-01',
			...EVENINGS,
			consent: {
				...EXPRESS,
				source: {
					citation: 'MIIT SMS Rules of 30 June 2015: no reply is a refusal',
					url: 'https://campaignsms.com/?p=15005',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
		},
		{
			validFrom: '2026-05-01',
			...EVENINGS,
			consent: {
				...EXPRESS,
				source: {
					citation:
						'Regulation on SMS services as revised, MIIT Order 74, in force since 1 May 2026: express consent, and its proof is kept (163.com, KRURRGLC0550B6IS)',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
		},
	],
};
