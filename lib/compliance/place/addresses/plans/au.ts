import type { AddressPlan } from '../addressPlan';

/** States and territories; postcodes as Australia Post gives them out (from memory, borders cautiously). */
export const AU: AddressPlan = {
	country: 'AUS|Australie|Australien|Commonwealth of Australia',
	division: 'state',
	divisions: {
		ACT: { names: 'Australian Capital Territory|Canberra|A.C.T.', zones: 'Australia/Sydney' },
		NSW: {
			names: 'New South Wales|N.S.W.|Nueva Gales del Sur|Nouvelle-Galles du Sud|Neusüdwales',
			// Broken Hill keeps the clock of Adelaide.
			zones: 'Australia/Sydney Australia/Broken_Hill Australia/Lord_Howe',
		},
		NT: { names: 'Northern Territory|Nth Territory|N. Territory', zones: 'Australia/Darwin' },
		QLD: { names: 'Queensland|Qld.|Qsld', zones: 'Australia/Brisbane' },
		SA: {
			names: 'South Australia|Sth Australia|S. Aust.|S. Australia',
			zones: 'Australia/Adelaide',
		},
		TAS: { names: 'Tasmania|Tassie|Tasmanie|Tasmanien', zones: 'Australia/Hobart' },
		VIC: { names: 'Victoria|Vict.', zones: 'Australia/Melbourne' },
		WA: {
			names: 'Western Australia|West Australia|W. Aust.|W. Australia|Westaustralien',
			zones: 'Australia/Perth Australia/Eucla',
		},
		CX: { names: 'Christmas Island', zones: 'Indian/Christmas' },
		CC: { names: 'Cocos (Keeling) Islands|Cocos Islands', zones: 'Indian/Cocos' },
	},
	postalCode: /^\d{4}$/,
	digits: 4,
	postalRows: [
		// Deliveries from Alice Springs go far into two other states.
		['0872', 'NT SA WA', 'Australia/Darwin Australia/Adelaide Australia/Perth Australia/Eucla'],
		// Mungindi lies on both sides of the border, and Lake Nash is served from Queensland.
		['2406', 'NSW QLD', 'Australia/Sydney Australia/Brisbane'],
		['4825', 'QLD NT', 'Australia/Brisbane Australia/Darwin'],
		['0200-0299 2600-2618 2900-2920', 'ACT NSW', 'Australia/Sydney'],
		['0800-0999', 'NT'],
		['2898', 'NSW', 'Australia/Lord_Howe'],
		['2879-2880', 'NSW', 'Australia/Broken_Hill Australia/Sydney'],
		['1000-2599 2619-2878 2881-2897 2921-2999', 'NSW', 'Australia/Sydney'],
		// Villages of New South Wales with postcodes of Queensland.
		['4375-4385', 'QLD NSW', 'Australia/Brisbane Australia/Sydney'],
		['3000-3999 8000-8999', 'VIC NSW', 'Australia/Melbourne'],
		['4000-4999 9000-9999', 'QLD'],
		['5440', 'SA NSW', 'Australia/Adelaide'],
		['5000-5999', 'SA'],
		['6443', 'WA', 'Australia/Eucla Australia/Perth'],
		['6000-6797 6800-6999', 'WA', 'Australia/Perth'],
		['6798', 'CX WA', 'Indian/Christmas'],
		['6799', 'CC WA', 'Indian/Cocos'],
		['7000-7999', 'TAS'],
	],
};
