import type { Country } from './country';
import { EVERY_DAY } from './days';

export const PH: Country = {
	id: 'PH',
	name: 'Philippines',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'NTC broadcast messaging rules; SMSGlobal, Philippines: an opt-out instruction',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	content: {
		shortLinks: 'forbidden',
		basis: 'code',
		source: {
			citation: 'SMSGlobal and Mapp, Philippines: no public shorteners',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		basis: 'law',
		source: {
			citation: 'NTC Memorandum Circular 04-06-2023, as 4notify reports it',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '07:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'NTC MC 03-03-2005, as amended by MC 04-07-2009',
						url: 'https://jur.ph/law/summary/rules-and-regulations-on-broadcast-messaging-service',
						seen: 'read',
						checkedOn: '2026-11-27',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'NTC MC 03-03-2005, as amended by MC 04-07-2009',
					url: 'https://jur.ph/law/summary/rules-and-regulations-on-broadcast-messaging-service',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
