import type { Country } from './country';
import { hoursByCaution } from './practice';

export const UY: Country = {
	id: 'UY',
	name: 'Uruguay',
	notice: {
		optOutWay: 'notRequired',
		notices: [],
		basis: 'practice',
		source: {
			citation: 'operator tables: no opt-out is asked for in the text',
			url: 'https://docs.mapp.com/docs/uruguay',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'replaced',
		basis: 'code',
		source: {
			citation: 'Mapp Connect, Uruguay: a number takes the place of a name',
			url: 'https://docs.mapp.com/docs/uruguay',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	registers: [
		{
			name: 'No Llame (URSEC)',
			source: {
				citation: 'decree of April 2022: calls, SMS and apps; a check is valid for 30 days',
				url: 'https://paradavisual.com/uruguay-firmado-decreto-que-reglamenta-el-funcionamiento-del-registro-no-llame/?amp=1',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				hoursByCaution(
					'09:00',
					'20:00',
					'the decree asks for reasonable hours only; these are the caution of this package',
				),
			],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'No Llame register, decree of April 2022',
					url: 'https://dplnews.com/uruguay-reglamento-el-registro-no-llame/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
