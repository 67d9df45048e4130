import type { Country, Source } from './country';
import { EVERY_DAY } from './days';
import { daytimeByPractice, namesByTelnyx } from './practice';

const OPERATORS: Source = {
	citation:
		'ClickSend, Romania: networks carry no promotion 22:00-08:00, and no link that was not registered; shorteners are not carried',
	url: 'https://help.clicksend.com/article/erl3jv757r-romania',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

const DAYTIME = daytimeByPractice({
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
});

export const RO: Country = {
	id: 'RO',
	name: 'Romania',
	sender: {
		...namesByTelnyx('registered', '6561262-romania', 'August'),
		unregistered: 'labelled',
		note: 'Vodafone, Orange and Digi put a code in the place of a name; ClickSend tells that registered ones stay.',
	},
	content: {
		links: 'allowListed',
		shortLinks: 'forbidden',
		confidence: 'medium',
		basis: 'code',
		source: OPERATORS,
	},
	rules: [
		{
			...DAYTIME,
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '22:00' }],
					basis: 'code',
					source: OPERATORS,
				},
				...DAYTIME.hours,
			],
		},
	],
};
