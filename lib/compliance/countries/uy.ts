import type { Country } from './country';
import { MONDAY_TO_SATURDAY } from './days';
import { mappSays } from './practice';

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
			id: 'UY-NO-LLAME',
			name: 'No Llame (URSEC)',
			kind: 'block_list',
			checkValidDays: 30,
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
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
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '09:30', to: '18:00' }],
					basis: 'code',
					source: mappSays('uruguay', 'Uruguay: Monday to Saturday 09:30-18:00'),
					note: 'The decree of 2022 asks for reasonable hours only.',
				},
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
