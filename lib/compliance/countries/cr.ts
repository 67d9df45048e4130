import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const CR: Country = {
	id: 'CR',
	name: 'Costa Rica',
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'SUTEL RCS-154-2024 of 29 August 2024',
					url: 'https://pgrweb.go.cr/scij/Busqueda/Normativa/Normas/nrm_articulo.aspx?param1=NRA&nValor1=1&nValor2=102742&nValor3=142147&nValor5=2',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		}),
	],
};
