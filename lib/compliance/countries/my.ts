import type { Country } from './country';
import { EVERY_DAY } from './days';
import { namesByTelnyx } from './practice';

const MCMC = {
	citation:
		'MCMC statement of 1 September 2024: no links, call-back numbers or requests for personal data',
	seen: 'secondary',
	checkedOn: '2026-11-27',
} as const;

export const MY: Country = {
	id: 'MY',
	name: 'Malaysia',
	identity: {
		parts: ['name'],
		basis: 'code',
		source: {
			citation: 'MCMC statement of 1 September 2024: the brand in the text',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	content: {
		links: 'forbidden',
		phoneNumbers: 'forbidden',
		basis: 'code',
		source: MCMC,
	},
	duties: [
		{
			about: 'text',
			what: 'The text asks for no personal data',
			basis: 'code',
			source: MCMC,
		},
	],
	notice: {
		label: 'RM0.00 ',
		notices: [],
		basis: 'law',
		source: {
			citation: 'MCMC: RM0.00 and the brand name in the text',
			url: 'https://help.whispir.com/hc/en-us/articles/33692483925145-SMS-and-SenderID-Regulation-in-Malaysia',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sender: namesByTelnyx('replaced', '6675110-malaysia', 'August'),
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'practice',
					source: {
						citation: 'sent.dm, Malaysia: marketing 08:00-20:00 (SMSGlobal bars 23:00-07:00 only)',
						url: 'https://www.s.dm/resources/my-sms-guidance',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation:
						'PDPA 2010 s. 43, the right to stop direct marketing; CMA s. 233A on unsolicited commercial messages, enacted in 2025 and not in force when last seen (alerts of Rahmat Lim and Skrine, 2025)',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		},
	],
};
