import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const EUROPE: readonly Keywords[] = [
	// Greek
	{
		language: 'el',
		countries: 'CY GR',
		optOut: ['STOP', 'ΣΤΟΠ'],
		alone: ['ΣΤΑΜΑΤΑ', 'ΣΤΑΜΑΤΗΣΤΕ', 'ΔΙΑΓΡΑΦΗ', 'ΑΚΥΡΩΣΗ'],
		optIn: ['START', 'ΕΝΑΡΞΗ'],
		yes: ['ΝΑΙ'],
		help: ['ΒΟΗΘΕΙΑ', 'INFO'],
		sources: [
			{
				citation: 'opt-out lists in public code: σταμάτα, σταματήστε',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: ΣΤΟΠ, ΔΙΑΓΡΑΦΗ, ΑΚΥΡΩΣΗ', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Hungarian
	{
		language: 'hu',
		countries: 'HU',
		optOut: ['STOP', 'LEIRATKOZAS', 'LEIRATKOZÁS', 'LEIRATKOZOM'],
		alone: ['LEMONDAS', 'LEMONDÁS'],
		optIn: ['START', 'FELIRATKOZAS', 'FELIRATKOZÁS'],
		yes: ['IGEN'],
		help: ['SEGITSEG', 'SEGÍTSÉG', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Finnish
	{
		language: 'fi',
		countries: 'FI',
		optOut: ['STOP'],
		alone: ['LOPETA', 'PERUUTA'],
		inContext: ['PERU', 'SEIS'],
		optIn: ['ALOITA', 'START'],
		yes: ['KYLLÄ'],
		help: ['APUA', 'OHJE', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Estonian
	{
		language: 'et',
		countries: 'EE',
		optOut: ['STOP', 'LOOBU'],
		alone: ['LOPETA', 'TYHISTA', 'TÜHISTA'],
		optIn: ['START', 'ALUSTA'],
		help: ['ABI', 'INFO'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Latvian
	{
		language: 'lv',
		countries: 'LV',
		optOut: ['STOP', 'ATTEIKTIES'],
		alone: ['ATCELT', 'BEIGT'],
		optIn: ['START', 'SAKT', 'SĀKT'],
		help: ['PALIDZIBA', 'PALĪDZĪBA', 'INFO'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Lithuanian
	{
		language: 'lt',
		countries: 'LT',
		optOut: ['STOP', 'ATSISAKYTI', 'ATSISAKAU'],
		alone: ['NUTRAUKTI'],
		optIn: ['START', 'PRADETI', 'PRADĖTI'],
		help: ['PAGALBA', 'INFO'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Albanian
	{
		language: 'sq',
		countries: 'AL MK XK',
		optOut: ['STOP', 'ÇREGJISTROHU'],
		alone: ['NDALO', 'NDAL'],
		optIn: ['START', 'FILLO'],
		help: ['NDIHME', 'NDIHMË'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Georgian
	{
		language: 'ka',
		countries: 'GE',
		optOut: ['STOP', 'სტოპ'],
		alone: ['შეწყვეტა', 'გაუქმება'],
		optIn: ['START'],
		help: ['დახმარება'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Armenian
	{
		language: 'hy',
		countries: 'AM',
		optOut: ['STOP', 'ՍՏՈՊ'],
		alone: ['ԴԱԴԱՐԵՑՆԵԼ'],
		optIn: ['START'],
		help: ['ՕԳՆՈՒԹՅՈՒՆ'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
];
