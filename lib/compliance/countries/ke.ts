import type { Country } from './country';
import { EVERY_DAY } from './days';
import { namesRegisteredByAws } from './practice';

export const KE: Country = {
	id: 'KE',
	name: 'Kenya',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation:
				'Consumer Protection Regulations 2010 reg. 17(1): every subscriber, which a company may be',
			url: 'https://new.kenyalaw.org/akn/ke/act/ln/2010/54/eng@2022-12-31',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [{ language: 'en', text: 'STOP *456*9*5#', answer: 'elsewhere' }],
		basis: 'code',
		source: {
			citation: 'Uwazii, SMS guidelines: *456*9*5# in the text',
			url: 'https://support.uwaziimobile.com/portal/en/kb/articles/sms-guidelines',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sender: namesRegisteredByAws,
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '18:00' }],
					basis: 'code',
					source: {
						citation: 'Safaricom rejects promotional sender IDs outside 08:00-18:00 (SMSLeopard)',
						url: 'https://developers.smsleopard.com/sms-api/error-messages/restricted-send-time',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation:
						'Data Protection Act 2019 and Data Protection (General) Regulations 2021, on direct marketing',
					url: 'https://mutie-advocates.com/faqs-data-privacy-for-online-marketers',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			sources: [
				{
					citation: 'Uwazii, SMS guidelines: opt-in',
					url: 'https://support.uwaziimobile.com/portal/en/kb/articles/sms-guidelines',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'medium',
		},
	],
};
