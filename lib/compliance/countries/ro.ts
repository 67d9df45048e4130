import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const RO: Country = {
	id: 'RO',
	name: 'Romania',
	sender: {
		...namesByTelnyx('registered', '6561262-romania', 'August'),
		unregistered: 'labelled',
		note: 'Vodafone, Orange and Digi put a code in the place of a name; ClickSend tells that registered ones stay.',
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Law 506/2004 art. 12; Law 365/2002 art. 6',
					url: 'https://www.avocatoo.ro/blog/spam-legislatie',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception is worded for e-mail contact details.',
			},
			confidence: 'medium',
		}),
	],
};
