import type { LanguageWords } from '../languageWords';

const checkedOn = '2026-11-23';

export const EUROPE: readonly LanguageWords[] = [
	// Greek
	{
		language: 'el',
		countries: 'CY GR',
		optOut: ['STOP', 'ΣΤΟΠ'],
		alone: ['ΣΤΑΜΑΤΑ', 'ΣΤΑΜΑΤΗΣΤΕ', 'ΔΙΑΓΡΑΦΗ', 'ΑΚΥΡΩΣΗ'],
		phrases: ['μη μου στέλνετε', 'μην στέλνετε', 'δεν θέλω', 'λάθος αριθμός', 'λάθος νούμερο'],
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
		phrases: [
			'ne írjon',
			'ne küldjön',
			'ne küldjenek',
			'nem kérek',
			'töröljék a számom',
			'rossz szám',
			'téves szám',
		],
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
		phrases: [
			'älä lähetä',
			'älkää lähettäkö',
			'ei enää viestejä',
			'poistakaa numeroni',
			'väärä numero',
		],
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
