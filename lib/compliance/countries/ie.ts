import type { Country, Source } from './country';
import { daytimeAndEveningByPractice } from './practice';

const CASE_STUDY: Source = {
	citation:
		'S.I. 336/2011 reg. 13(12)(c); Data Protection Commissioner, case studies of 2013: texts without an opt-out were prosecuted',
	url: 'https://www.bailii.org/ie/cases/IEDPC/2013/2013IEDPC12.html',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

/** As a review of country rules of 2026 quotes it (Futureuni, docs/legal). */
const SENDER_SHOWN: Source = {
	citation:
		'S.I. 336/2011 reg. 13(12): no hidden sender, and a valid address that takes requests to stop; as made, later amendments not seen',
	url: 'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const IE: Country = {
	id: 'IE',
	name: 'Ireland',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation:
				'S.I. 336/2011 reg. 13(4): a subscriber that is no natural person may be written to until it refuses',
			url: 'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: CASE_STUDY,
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: SENDER_SHOWN,
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
	duties: [
		{
			about: 'penalty',
			what: 'each text is an offence of its own, on indictment up to 250,000 euros for a company',
			basis: 'law',
			source: {
				citation: 'S.I. 336/2011 reg. 13(13)(b) and (15)',
				url: 'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
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
