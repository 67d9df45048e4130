import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const LU: Country = {
	id: 'LU',
	name: 'Luxembourg',
	sender: namesByTelnyx('carried', '6564006-luxembourg', 'May'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Loi du 30 mai 2005, art. 11, as amended on 28 July 2011',
					url: 'http://data.legilux.public.lu/file/eli-etat-leg-tc-2011-08-10-n1-jo-fr-html.html',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		}),
	],
};
