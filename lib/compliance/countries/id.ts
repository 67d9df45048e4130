import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const ID: Country = {
	id: 'ID',
	name: 'Indonesia',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sectorBans: [
		{
			what: 'financial products without prior consent',
			source: { citation: 'OJK: POJK 1/2013', seen: 'secondary', checkedOn: '2026-11-23' },
		},
	],
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation:
						'OJK: POJK 1/2013 and SEOJK 12/2014 for financial offers; no general rule found',
					url: 'https://www.hukumonline.com/klinik/a/jika-terganggu-sms-penawaran-produk-jasa-keuangan-lt4d8c16e1112aa',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
