import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const NZ: Country = {
	id: 'NZ',
	name: 'New Zealand',
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: {
			citation:
				'Unsolicited Electronic Messages Act 2007 s. 10: who authorised it and how to reach them',
			url: 'https://www.dia.govt.nz/Spam-NZ-Spam-Law',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [{ language: 'en', text: 'Reply STOP to opt out', answer: 'sender' }],
		basis: 'law',
		source: {
			citation: 'Unsolicited Electronic Messages Act 2007 ss. 9-11: by the same channel and free',
			url: 'http://www.legislation.govt.nz/act/public/2007/0007/latest/DLM405205.html',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'refused',
		basis: 'practice',
		source: {
			citation:
				'replies must come back over the same channel (Unsolicited Electronic Messages Act 2007 s. 11)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	optOut: {
		honourWithin: '5 working days',
		source: {
			citation: 'Unsolicited Electronic Messages Act 2007 s. 9',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'inferred',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Unsolicited Electronic Messages Act 2007 s. 9',
					url: 'http://www.legislation.govt.nz/act/public/2007/0007/latest/DLM405205.html',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
