import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const AFRICA: readonly Keywords[] = [
	// Swahili
	{
		language: 'sw',
		countries: 'KE TZ UG',
		optOut: ['STOP'],
		alone: ['SIMAMA', 'ONDOA', 'SITAKI'],
		inContext: ['ACHA'],
		optIn: ['ANZA', 'JIUNGE'],
		yes: ['NDIYO'],
		help: ['MSAADA', 'HELP'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Amharic
	{
		language: 'am',
		countries: 'ET',
		optOut: ['STOP'],
		alone: ['አቁም'],
		optIn: ['START', 'ጀምር'],
		help: ['እርዳታ'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
];
