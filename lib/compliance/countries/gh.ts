import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const GH: Country = {
	id: 'GH',
	name: 'Ghana',
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation:
				'Telerivet, Ghana SMS compliance, of 20 January 2026: names are registered with the three networks, by rules of the NCA',
			url: 'https://www.telerivet.com/blog/ghana-sms-compliance-nca-sender-id-registration-and-act-843',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'By Telnyx the network MTN alone asks for it.',
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Electronic Transactions Act 772 of 2008 s. 50',
					url: 'https://www.theghanareport.com/stop-sending-unsolicited-calls-texts-to-subscribers-nca-warns-telc/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			doubts: [
				{
					about: 'hours',
					tells:
						'Guidelines of 2014 that set hours for promotions in Ghana were withdrawn on 1 August 2021, and new ones were in consultation in 2024; networks may keep hours of their own',
					basis: 'law',
					source: {
						citation: 'NCA, statement on unsolicited electronic communications of 2021',
						url: 'https://www.theghanareport.com/stop-sending-unsolicited-calls-texts-to-subscribers-nca-warns-telc/',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			confidence: 'medium',
		}),
	],
};
