import type { Country } from './country';
import { EVERY_DAY } from './days';

export const BH: Country = {
	id: 'BH',
	name: 'Bahrain',
	sender: {
		names: 'carried',
		basis: 'practice',
		source: {
			citation: 'sent.dm, Bahrain: names without registration',
			url: 'https://www.sent.dm/resources/bahrain-sms-guide',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			id: 'BH-88444',
			name: 'BLOCK list (88444)',
			kind: 'block_list',
			enforcedBy: 'networks',
			liftedByConsent: 'no',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'TRA, March 2019; the operators enforce it',
				url: 'http://www.tra.org.bh/en/latest-news/in-cooperation-with-the-mobile-network-operators-tra-announces-unified-free-number-to-reduce-spam-messages.html',
				seen: 'read',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'TRA Resolution 3 of 2015, Bulk Messaging Regulation',
						url: 'http://www.tra.org.bh/en/latest-news/in-cooperation-with-the-mobile-network-operators-tra-announces-unified-free-number-to-reduce-spam-messages.html',
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
					citation: 'TRA Resolution 3 of 2015, Bulk Messaging Regulation',
					url: 'http://www.tra.org.bh/en/latest-news/in-cooperation-with-the-mobile-network-operators-tra-announces-unified-free-number-to-reduce-spam-messages.html',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'high',
		},
	],
};
