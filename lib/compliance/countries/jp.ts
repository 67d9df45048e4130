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
			url: 'http://itpro.nikkeibp.co.jp/article/COLUMN/20081202/320523/?itp_leaf_backno',
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
			url: 'http://itpro.nikkeibp.co.jp/article/COLUMN/20081202/320523/?itp_leaf_backno',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('carried', '6674476-japan', 'August'),
	optOut: {
		honourWithin: 'at once',
		source: {
			citation: 'Act on Regulation of Specified Electronic Mail art. 3(3)',
			url: 'http://itpro.nikkeibp.co.jp/article/COLUMN/20081202/320523/?itp_leaf_backno',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	duties: [
		{
			about: 'records',
			what: 'Proof of consent is kept: when and how, or the form by which people consented',
			basis: 'law',
			source: {
				citation:
					'Act on Regulation of Specified Electronic Mail art. 3(2), rules art. 4(1); for how long stands in art. 4(2), which was not seen',
				url: 'https://houritsushoku.com/archives/obligation-on-specified-email-senders-to-preserve-evidence-of-consent-in-opt-in-regulations.html',
				seen: 'secondary',
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
