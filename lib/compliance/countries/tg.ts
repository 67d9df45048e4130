import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const TG: Country = {
	id: 'TG',
	name: 'Togo',
	notice: {
		notices: [{ language: 'fr', text: 'STOP *801#', answer: 'elsewhere' }],
		basis: 'law',
		source: {
			citation: 'ARCEP: the USSD code ends every advertising text',
			url: 'http://news.alome.com/h/140280.html',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			id: 'TG-801',
			name: 'refusal code *801#',
			kind: 'block_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'ARCEP; the operators enforce it',
				url: 'https://tictogo.com/censure-des-sms-publicitaires-et-commerciaux-un-code-unique-gratuit-mis-en-place-par-larcep',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'ARCEP single refusal code *801#',
					url: 'https://tictogo.com/censure-des-sms-publicitaires-et-commerciaux-un-code-unique-gratuit-mis-en-place-par-larcep',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		}),
	],
};
