import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const GR: Country = {
	id: 'GR',
	name: 'Greece',
	sender: namesByTelnyx('registered', '6563817-greece', 'June'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Law 3471/2006 art. 11; FEDMA summary',
					url: 'https://www.fedma.org/legalfacts/greece-lfp/marketing-greece-lfp/sms-marketing-b2b-b2c-opt-in-8/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
