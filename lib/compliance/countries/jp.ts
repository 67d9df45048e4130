import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const JP: Country = {
	id: 'JP',
	name: 'Japan',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Act on Regulation of Specified Electronic Mail art. 4, rules art. 9: the sender, that one may refuse, and where',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: {
			citation:
				'Act on Regulation of Specified Electronic Mail art. 4, rules art. 9: the sender, that one may refuse, and where',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('carried', '6674476-japan', 'August'),
	optOut: {
		honourWithin: 'at once',
		source: {
			citation: 'Act on Specified Electronic Mail',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	duties: [
		{
			about: 'records',
			what: 'Proof of consent is kept for a month after the last text',
			basis: 'law',
			source: {
				citation: 'Act on Regulation of Specified Electronic Mail art. 3(2)',
				seen: 'memory',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Act on Regulation of Transmission of Specified Electronic Mail art. 3',
					url: 'https://symphony.rakuten.com/cpaas/jp/sms/owned-media/specified-mail',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
