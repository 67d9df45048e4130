import type { Country } from './country';
import { daytimeByPractice, namesRegisteredByAws } from './practice';

export const ID: Country = {
	id: 'ID',
	name: 'Indonesia',
	sender: namesRegisteredByAws,
	sectorBans: [
		{
			what: 'financial products without prior consent',
			source: { citation: 'OJK: POJK 1/2013', seen: 'secondary', checkedOn: '2026-11-23' },
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'no',
				basis: 'practice',
				source: {
					citation: 'OJK: POJK 1/2013 and SEOJK 12/2014, for financial offers',
					url: 'https://www.hukumonline.com/klinik/a/jika-terganggu-sms-penawaran-produk-jasa-keuangan-lt4d8c16e1112aa',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'The law found is for financial offers; the same is asked here of every sender.',
			},
			confidence: 'low',
		}),
	],
};
