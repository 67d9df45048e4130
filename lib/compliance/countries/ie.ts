import type { Country } from './country';
import { daytimeAndEveningByPractice } from './practice';

export const IE: Country = {
	id: 'IE',
	name: 'Ireland',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'S.I. 336/2011 reg. 13(12): who sends, a valid address or a free way to refuse',
			url: 'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation: 'S.I. 336/2011 reg. 13(12): who sends, a valid address or a free way to refuse',
			url: 'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		unregistered: 'labelled',
		basis: 'law',
		source: {
			citation: 'ComReg: unregistered names show as “Likely Scam” since 3 July 2025',
			url: 'https://commsrisk.com/how-a-sailing-club-hacked-irelands-sms-sender-id-registry/',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
		note: 'Blocking them was paused as of April 2026.',
	},
	rules: [
		daytimeAndEveningByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				softOptInMonths: 12,
				basis: 'law',
				source: {
					citation:
						'S.I. 336/2011 reg. 13 (13(11): existing customers); Data Protection Commission guide',
					url: 'https://www.dataprotection.ie/docs/DIRECT-MARKETING-A-GENERAL-GUIDE-FOR-DATA-CONTROLLERS/905.htm',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception asks for use within the last 12 months.',
			},
			confidence: 'medium',
		}),
	],
};
