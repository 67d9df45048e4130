import type { Country, Source } from './country';
import { MONDAY_TO_FRIDAY } from './days';

const MESSENTE: Source = {
	citation: 'Messente, Ecuador: a short code takes the place of a name; opt-in and opt-out needed',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

const SALESFORCE: Source = {
	citation: 'Salesforce Marketing Cloud, guide for sending SMS messages to Ecuador',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const EC: Country = {
	id: 'EC',
	name: 'Ecuador',
	notice: { optOutWay: 'required', notices: [], basis: 'code', source: MESSENTE },
	identity: { parts: ['name'], basis: 'code', source: SALESFORCE },
	content: { links: 'allowListed', basis: 'code', source: SALESFORCE },
	sender: {
		names: 'replaced',
		basis: 'code',
		source: MESSENTE,
		note: 'So the text names the brand.',
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_FRIDAY, from: '08:00', to: '18:00' }],
					basis: 'code',
					source: SALESFORCE,
				},
			],
			holidays: 'closed',
			holidayCalendar: 'EC',
			consent: { regime: 'opt_in', softOptIn: 'unclear', basis: 'code', source: MESSENTE },
			confidence: 'medium',
		},
	],
};
