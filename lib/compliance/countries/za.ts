import type { Country } from './country';
import { MONDAY_TO_FRIDAY, SATURDAY } from './days';
import { namesByTelnyx } from './practice';

export const ZA: Country = {
	id: 'ZA',
	name: 'South Africa',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation: 'POPIA s. 1 with s. 69(1): juristic persons too',
			url: 'https://www.gov.za/sites/default/files/gcis_document/201409/3706726-11act4of2013popi.pdf',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Consumer Protection Act Amendment Regulations 2026; POPIA s. 69(4): name, addresses, contact number and a way to stop',
			url: 'https://www.gov.za/sites/default/files/gcis_document/201409/3706726-11act4of2013popi.pdf',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'contact', 'address'],
		basis: 'law',
		source: {
			citation:
				'Consumer Protection Act Amendment Regulations 2026; POPIA s. 69(4): name, addresses, contact number and a way to stop',
			url: 'https://www.gov.za/sites/default/files/gcis_document/201409/3706726-11act4of2013popi.pdf',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		...namesByTelnyx('replaced', '6545173-south-africa', 'August'),
		note: 'A long number takes its place; networks differ.',
	},
	registers: [
		{
			id: 'ZA-NCC',
			name: 'Opt-out registry of the National Consumer Commission',
			kind: 'block_list',
			validFrom: '2026-07-01',
			checkValidDays: 31,
			confidence: 'high',
			liftedByConsent: 'unclear',
			decides: 'block',
			basis: 'law',
			source: {
				citation:
					'Consumer Protection Act Amendment Regulations 2026: marketers register and clean their lists monthly; open since July 2026. Whether an earlier express consent goes before it is not settled (Werksmans)',
				url: 'https://werksmans.com/your-customer-consented-to-direct-marketing-but-can-you-still-contact-them-after-they-have-registered-on-the-national-opt-out-registry/page/6/',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			id: 'ZA-WASPA',
			name: 'WASPA do-not-contact registry',
			kind: 'block_list',
			only: 'members of WASPA',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'code',
			source: {
				citation: 'WASPA, which has no force for the Act',
				url: 'http://sms-shortcodes.co.za/index.php/ct-menu-item-5/sms-marketing-regulations',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	duties: [
		{
			about: 'seller',
			what: 'Registers with the National Consumer Commission as direct marketer, for R2,574 and R1,930.50 a year',
			validFrom: '2026-07-01',
			basis: 'law',
			source: {
				citation: 'Consumer Protection Act Amendment Regulations 2026',
				url: 'https://vdt.co.za/consumer-protection/spam-no-more/',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			about: 'penalty',
			what: 'Up to R1 million or 10 % of the turnover of a year, whichever is more',
			basis: 'law',
			source: {
				citation: 'Consumer Protection Act 68 of 2008, as told of the regulations of 2026',
				url: 'https://mayet.law/?p=13491',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_FRIDAY, from: '08:00', to: '20:00' },
						{ days: SATURDAY, from: '09:00', to: '13:00' },
					],
					basis: 'law',
					source: {
						citation:
							'Consumer Protection Act 68 of 2008 s. 12, notice of prohibited times for contacting consumers',
						url: 'https://www.acts.co.za/consumer-protection-act-2008/r293_prohibited_time_for_contacting_consumers',
						seen: 'read',
						checkedOn: '2026-11-27',
					},
					note: 'The hour of dispatch counts. An express written agreement lifts the hours; this check applies them all the same.',
				},
			],
			holidays: 'closed',
			holidayCalendar: 'ZA',
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'POPIA s. 69; consent on form 4 of its regulations, as amended in 2025',
					url: 'https://www.fasken.com/en/knowledge/2021/02/10-practical-popi-direct-marketing',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			assumptions: [
				'Of the holidays proclaimed for a single year, the last one known is 4 November 2026',
			],
			confidence: 'high',
		},
	],
};
