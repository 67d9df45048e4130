import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const IL: Country = {
	id: 'IL',
	name: 'Israel',
	notice: {
		notices: [{ language: 'he', text: 'להסרה השב הסר', answer: 'sender' }],
		basis: 'law',
		source: {
			citation: 'Communications Law s. 30A: each message shows the right to refuse and how',
			url: 'https://www.law.co.il/en/news/2008/05/27/knesset-approves-israeli-anti-spam-law/',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'registered',
		confidence: 'low',
		basis: 'code',
		source: {
			citation: 'country pages of providers: a sender is approved first',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Communications Law s. 30A',
					url: 'https://www.chamber.org.il/serviceslobby/legal/74023/115485/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			doubts: [
				{
					about: 'hours',
					tells:
						'It is courteous in Israel to send nothing on the Sabbath (Friday afternoon to Saturday) and on holidays; no law says so, and this check does not close then',
					basis: 'practice',
					source: {
						citation: 'sent.dm, Israel: texts go Sunday to Thursday, not on the Sabbath',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			confidence: 'medium',
		}),
	],
};
