import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const AR: Country = {
	id: 'AR',
	name: 'Argentina',
	sender: {
		names: 'refused',
		basis: 'practice',
		source: {
			citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			name: 'Registro No Llame',
			source: {
				citation: 'research on registers of November 2026',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [daytimeByPractice],
			holidays: 'open',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Ley 26.951 (No Llame), which covers SMS',
					url: 'https://www.publimetro.cl/cl/noticias/2014/08/07/no-llame-ley-argentina-que-limita-llamadas-publicitarias.html',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
