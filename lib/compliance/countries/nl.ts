import type { Country, Source } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

/** As a review of country rules quotes the version of 15 August 2026 (Futureuni, docs/legal). */
const ARTICLE_11_7_7: Source = {
	citation:
		'Telecommunicatiewet art. 11.7(7): the real identity of who sends, and a valid postal address or number that takes refusals; OPTA fined a lack of it on 14 April 2006',
	url: 'https://wetten.overheid.nl/BWBR0009950/',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const NL: Country = {
	id: 'NL',
	name: 'Netherlands',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation:
				'Telecommunicatiewet art. 11.7(1) protects every end user; art. 11.7(3)(a) excepts addresses that a business published for such messages',
			url: 'https://wetten.overheid.nl/BWBR0009950/',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: ARTICLE_11_7_7,
	},
	identity: {
		parts: ['name'],
		basis: 'law',
		source: ARTICLE_11_7_7,
	},
	sender: namesByTelnyx('carried', '6531581-the-netherlands', 'May'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation:
						'Telecommunicatiewet art. 11.7(1)-(3); what changed on 1 July 2026 is for telephone calls only',
					url: 'https://zoek.officielebekendmakingen.nl/kst-35421-3.html',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		}),
	],
};
