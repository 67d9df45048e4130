import type { Country } from './country';
import { EVERY_DAY } from './days';

export const KW: Country = {
	id: 'KW',
	name: 'Kuwait',
	notice: {
		optOutWay: 'notRequired',
		notices: [],
		basis: 'practice',
		source: {
			citation: 'operator tables: no opt-out is asked for in the text',
			url: 'https://docs.mapp.com/docs/kuwait',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'Mapp Connect, Kuwait; Unifonic, requirements for sender IDs in Kuwait',
			url: 'https://docs.mapp.com/docs/kuwait',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'Marketing needs a name of its own, and networks ask for letters of no objection.',
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '21:00' }],
					basis: 'practice',
					source: {
						citation: 'ClickSend, Kuwait: no official curfew, operators prefer not 21:00-09:00',
						url: 'https://help.clicksend.com/article/jyh5u1nt2e-kuwait',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'practice',
				source: {
					citation: 'ClickSend, Kuwait',
					url: 'https://help.clicksend.com/article/jyh5u1nt2e-kuwait',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
