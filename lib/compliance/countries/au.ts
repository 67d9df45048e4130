import type { Country } from './country';
import { daytimeAndEveningByPractice, namesByProviderTables } from './practice';

export const AU: Country = {
	id: 'AU',
	name: 'Australia',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Spam Act 2003 ss. 17 and 18: who authorised it, how to reach them and a working unsubscribe, for 30 days',
			url: 'https://classic.austlii.edu.au/au/legis/cth/consol_act/sa200366/s18.html',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: {
			citation:
				'Spam Act 2003 ss. 17 and 18: who authorised it, how to reach them and a working unsubscribe, for 30 days',
			url: 'https://classic.austlii.edu.au/au/legis/cth/consol_act/sa200366/s18.html',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		unregistered: 'labelled',
		basis: 'law',
		source: {
			citation:
				'ACMA SMS Sender ID Register: unregistered names show as “Unverified” since 1 July 2026',
			url: 'https://www.telerivet.com/blog/australia-sms-compliance-acma-sender-id-spam-act',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	amendments: [{ validTo: '2026-07-01', sender: namesByProviderTables('carried') }],
	optOut: {
		honourWithin: '5 business days',
		source: { citation: 'Spam Act 2003, schedule 2', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	rules: [
		daytimeAndEveningByPractice({
			consent: {
				regime: 'inferred',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Spam Act 2003',
					url: 'https://www.bandwidth.com/support/en/articles/12823112-preventing-spam-sms-in-australia',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'The hours of the telemarketing standard are for voice and fax.',
			},
			confidence: 'medium',
		}),
	],
};
