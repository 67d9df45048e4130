import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const AR: Country = {
	id: 'AR',
	name: 'Argentina',
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
