import type { AddressPlan } from '../addressPlan';

const ATLANTIC = 'America/Halifax';
const EASTERN = 'America/Toronto';
const CENTRAL = 'America/Winnipeg';
const MOUNTAIN = 'America/Edmonton';
const PACIFIC = 'America/Vancouver';
const NORTH_WEST = 'America/Toronto America/Winnipeg America/Atikokan';

/** Provinces and territories; postal codes by their first three signs, as Canada Post gives them out (from memory). */
export const CA: AddressPlan = {
	country: 'CAN|Canadá|Kanada',
	division: 'province',
	divisions: {
		AB: { names: 'Alberta|Alta.|Alb.', zones: MOUNTAIN },
		BC: {
			names:
				'British Columbia|B.C.|Colombie-Britannique|Britisch-Kolumbien|Columbia Británica|C.-B.',
			zones: `${PACIFIC} ${MOUNTAIN} America/Creston America/Dawson_Creek America/Fort_Nelson`,
		},
		MB: { names: 'Manitoba|Man.', zones: CENTRAL },
		NB: { names: 'New Brunswick|N.B.|Nouveau-Brunswick|N.-B.', zones: ATLANTIC },
		NL: {
			names:
				'Newfoundland and Labrador|Newfoundland & Labrador|Newfoundland|Labrador|Nfld.|N.L.|NF|Terre-Neuve-et-Labrador|T.-N.-L.',
			zones: 'America/St_Johns America/Goose_Bay',
		},
		NS: {
			names: 'Nova Scotia|N.S.|Nouvelle-Écosse|N.-É.|Neuschottland|Nueva Escocia',
			zones: ATLANTIC,
		},
		NT: {
			names:
				'Northwest Territories|North West Territories|N.W.T.|NWT|Territoires du Nord-Ouest|T.N.-O.',
			zones: `${MOUNTAIN} America/Inuvik`,
		},
		NU: {
			names: 'Nunavut|Nvt.',
			zones:
				'America/Iqaluit America/Rankin_Inlet America/Resolute America/Cambridge_Bay America/Coral_Harbour',
		},
		ON: { names: 'Ontario|Ont.', zones: NORTH_WEST },
		PE: {
			names: 'Prince Edward Island|P.E.I.|PEI|Île-du-Prince-Édouard|Î.-P.-É.',
			zones: ATLANTIC,
		},
		QC: {
			names: 'Québec|Quebec|Que.|Qué.|P.Q.|QB',
			zones: `${EASTERN} ${ATLANTIC} America/Blanc-Sablon`,
		},
		SK: { names: 'Saskatchewan|Sask.', zones: `America/Regina ${MOUNTAIN} ${CENTRAL}` },
		YT: { names: 'Yukon|Yukon Territory|Y.T.|YK|Territoire du Yukon', zones: 'America/Whitehorse' },
	},
	postalCode: /^[ABCEGHJ-NPRSTVXY]\d[A-Z]\d[A-Z]\d$|^[ABCEGHJ-NPRSTVXY]\d[A-Z]$/,
	postalRows: [
		['A0K', 'NL'],
		['A0P A2V', 'NL', 'America/Goose_Bay'],
		['A', 'NL', 'America/St_Johns'],
		['B', 'NS'],
		['C', 'PE'],
		['E', 'NB'],
		['G0G', 'QC', `${EASTERN} America/Blanc-Sablon`],
		['G4T', 'QC', ATLANTIC],
		// The Magdalen Islands; Listuguj and Pointe-à-la-Croix keep the clock of New Brunswick.
		['G0B G0C', 'QC', `${EASTERN} ${ATLANTIC}`],
		['G H J', 'QC', EASTERN],
		['P0T P0V P0W P0X P8 P9', 'ON', NORTH_WEST],
		['K L M N P', 'ON', EASTERN],
		['R', 'MB'],
		['S0P', 'SK', `America/Regina ${CENTRAL}`],
		// Lloydminster, and villages on the border of Alberta.
		['S9V S0L S0M', 'SK', `America/Regina ${MOUNTAIN}`],
		['S', 'SK', 'America/Regina'],
		['T', 'AB'],
		['V0A V0B V0C V0G V0J V0W V1A V1C V1G V1J', 'BC'],
		['V', 'BC', PACIFIC],
		['X0A', 'NU', 'America/Iqaluit America/Resolute'],
		['X0B', 'NU', 'America/Cambridge_Bay America/Resolute'],
		['X0C', 'NU', 'America/Rankin_Inlet America/Coral_Harbour'],
		['X0E X0G X1A', 'NT'],
		['Y', 'YT'],
	],
};
