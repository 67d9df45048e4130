import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const CH: Country = {
	id: 'CH',
	name: 'Switzerland',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'UWG art. 3(1)(o): the correct sender, and an easy and free way to refuse',
			url: 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation: 'UWG art. 3(1)(o): the correct sender, and an easy and free way to refuse',
			url: 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('carried', '6561154-switzerland', 'May'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'UWG art. 3(1)(o); FMG art. 45a',
					url: 'https://digilaw.ch/07-04-01-massenwerbung-ueber-fernmeldetechnik-smamming',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
