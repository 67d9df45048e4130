import type { Country } from './country';
import { EVERY_DAY } from './days';

export const UG: Country = {
	id: 'UG',
	name: 'Uganda',
	sender: {
		names: 'registered',
		basis: 'practice',
		source: {
			citation: 'operators register names',
			seen: 'memory',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			id: 'UG-DND',
			name: 'Do-Not-Disturb register (196)',
			kind: 'block_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'UCC directive; the operators enforce it',
				url: 'https://www.ugandanewsreleases.com/%EF%BB%BFucc-issues-warning-to-telecom-companies-over-unwanted-sms/',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '07:00', to: '21:00' }],
					basis: 'practice',
					source: {
						citation:
							'weSendAll, Uganda: no commercial messages 21:00-07:00 (usual UCC guidance, not codified)',
						url: 'https://www.wesendall.com/blog/bulk-sms-compliance-uganda',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'UCC guidelines on text messages; Data Protection and Privacy Act 2019',
					url: 'https://www.ugstandard.com/ucc-how-to-stop-unsolicited-messages/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'low',
		},
	],
};
