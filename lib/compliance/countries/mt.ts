import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const MT: Country = {
	id: 'MT',
	name: 'Malta',
	sender: namesByTelnyx('carried', '6675252-malta', 'May'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'S.L. 586.01; Data Protection Commissioner, 2011',
					url: 'http://www.timesofmalta.com/articles/view/20110113/technology/concern-over-sms-spam-on-mobiles.345187',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
