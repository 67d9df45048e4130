import type { Country } from './country';
import { EVERY_DAY } from './days';

export const IN: Country = {
	id: 'IN',
	name: 'India',
	duties: [
		{
			about: 'text',
			what: 'Whoever refused is not soon asked for a new consent: leave 90 days',
			basis: 'default',
			source: {
				citation:
					"this package's caution: no text was found for the term that the TCCCPR amendment of 12 February 2025 may set",
				seen: 'own',
				checkedOn: '2026-11-27',
			},
		},
	],
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'TCCCPR Second Amendment of 12 February 2025: an opt-out option in each promotional text',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		networkAdds: ['-P', '-S', '-T', '-G'],
		basis: 'law',
		source: {
			citation:
				'TCCCPR 2018 with the amendment of 12 February 2025: the header is registered on DLT, and networks add -P, -S, -T or -G since 6 May 2025',
			url: 'https://campaignsms.com/?p=14787',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'What is registered is the header alone, such as ACMEIN.',
	},
	registers: [
		{
			id: 'IN-NCPR',
			name: 'NCPR, the customer preference register (DND, by 1909)',
			kind: 'block_list',
			enforcedBy: 'networks',
			confidence: 'medium',
			liftedByConsent: 'yes',
			decides: 'warn',
			basis: 'law',
			source: {
				citation:
					'TCCCPR: every operator keeps the register; people enter by 1909, fully or by subject, and operators enforce it',
				url: 'https://en.wikipedia.org/wiki/Do_Not_Disturb_Registry',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			id: 'IN-DLT',
			name: 'consents on DLT (Digital Consent Acquisition)',
			kind: 'allow_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			confidence: 'medium',
			source: {
				citation:
					'TRAI, press release of 7 November 2023 on Digital Consent Acquisition: other forms are void',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '10:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation:
							'TCCCPR 2018; operators reject promotional SMS outside 10:00-21:00 with error 651',
						url: 'https://crm.smsgatewayhub.com/knowledge-base/article/important-update-new-service-explicit-message-restriction-time-10-am-to-9-pm',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
					note: 'The regulations of 2011 had 09:00-21:00, and some texts still tell those hours.',
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				form: {
					has: 'recorded on DLT (Digital Consent Acquisition)',
					basis: 'law',
					source: {
						citation:
							'TRAI, press release of 7 November 2023 on Digital Consent Acquisition: other forms are void',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
				basis: 'law',
				source: {
					citation: 'TCCCPR 2018: consent registered on DLT, or the DND preference',
					url: 'https://crm.smsgatewayhub.com/knowledge-base/article/important-update-new-service-explicit-message-restriction-time-10-am-to-9-pm',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
