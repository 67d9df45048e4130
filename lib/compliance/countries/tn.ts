import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const TN: Country = {
	id: 'TN',
	name: 'Tunisia',
	notice: {
		notices: [{ language: 'fr', text: 'STOP ALL au 85300', answer: 'elsewhere' }],
		basis: 'practice',
		source: {
			citation: 'INT, SMS Stop since 29 November 2018: STOP <brand> or STOP ALL to 85300',
			url: 'https://webmanagercenter.com/2018/11/29/427646/tunisie-lint-lance-la-solution-sms-stop-contre-les-sms-indesirables',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'sent.dm, Tunisia: registration of a name takes 18 days',
			url: 'https://www.sent.dm/en/resources/sms-compliance/tunisia-sms-guide',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: '48 hours',
		source: { citation: 'operators’ code', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	registers: [
		{
			id: 'TN-85300',
			name: 'SMS Stop (85300)',
			kind: 'block_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'code',
			source: {
				citation: 'INT, since 29 November 2018; providers have 48 hours',
				url: 'https://webmanagercenter.com/2018/11/29/427646/tunisie-lint-lance-la-solution-sms-stop-contre-les-sms-indesirables',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Law 2004-63 art. 27',
					url: 'https://www.agenceecofin.com/regulation/2811-62208-tunisie-l-int-met-fin-aux-sms-publicitaires-intempestifs-preuve-d-une-utilisation-abusive-des-donnees-personnelles-des-abonnes',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
