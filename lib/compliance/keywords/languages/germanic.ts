import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const GERMANIC: readonly Keywords[] = [
	// German
	{
		language: 'de',
		countries: 'AT BE CH DE LI LU',
		optOut: ['STOP', 'STOPP', 'ABMELDEN'],
		alone: ['ABBESTELLEN', 'AUFHOEREN', 'AUFHÖREN', 'ENDE'],
		optIn: ['START', 'ANMELDEN'],
		yes: ['JA'],
		help: ['HILFE', 'INFO'],
		sources: [
			{
				citation: 'Brevo (German page): HELP, STOP, START, INFO',
				url: 'https://help.brevo.com/hc/de/articles/208723209-SMS-Opt-out-Schl%C3%BCsselw%C3%B6rter-HELP-STOP-START-INFO-',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'opt-out lists in public code: stopp, aufhören, abmelden',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: ABBESTELLEN, ENDE, ANMELDEN, HILFE', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Dutch
	{
		language: 'nl',
		countries: 'AW BE CW NL SR SX',
		optOut: ['STOP', 'AFMELDEN', 'UITSCHRIJVEN', 'STOP ALLES'],
		alone: ['STOPPEN'],
		optIn: ['START', 'AANMELDEN'],
		yes: ['JA'],
		help: ['HULP', 'HELP', 'INFO'],
		sources: [
			{
				citation: 'opt-out lists in public code: STOP, UITSCHRIJVEN, AFMELDEN',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: STOPPEN, AANMELDEN, HULP', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Swedish
	{
		language: 'sv',
		countries: 'AX FI SE',
		optOut: ['STOP', 'STOPP', 'AVREGISTRERA'],
		alone: ['AVSLUTA', 'SLUTA'],
		optIn: ['START'],
		yes: ['JA'],
		help: ['HJÄLP', 'HJALP', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Norwegian
	{
		language: 'no',
		countries: 'NO SJ',
		optOut: ['STOP', 'STOPP', 'UNSUB', 'MELD AV'],
		alone: ['AVSLUTT', 'SLUTT'],
		optIn: ['START'],
		yes: ['JA'],
		help: ['HJELP', 'INFO'],
		sources: [
			{
				citation: 'Brevo: UNSUB in Norway, where STOP does not work',
				url: 'https://help.brevo.com/hc/de/articles/208723209-SMS-Opt-out-Schl%C3%BCsselw%C3%B6rter-HELP-STOP-START-INFO-',
				seen: 'read',
				checkedOn,
			},
			{ citation: 'from memory: others', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Danish
	{
		language: 'da',
		countries: 'DK FO GL',
		optOut: ['STOP', 'AFMELD', 'FRAMELD'],
		alone: ['AFSLUT'],
		optIn: ['START', 'TILMELD'],
		yes: ['JA'],
		help: ['HJÆLP', 'HJAELP', 'INFO'],
		sources: [
			{
				citation: 'inMobile: STOP as example sub-keyword',
				url: 'https://www.inmobile.dk/guides/sms-workflows/afmelding-via-sms/',
				seen: 'read',
				checkedOn,
			},
			{ citation: 'from memory: others', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Icelandic
	{
		language: 'is',
		countries: 'IS',
		optOut: ['STOP', 'STOPP', 'AFSKRÁ', 'AFSKRA'],
		alone: ['HÆTTA', 'HAETTA'],
		optIn: ['START', 'BYRJA'],
		help: ['HJÁLP', 'HJALP'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Afrikaans
	{
		language: 'af',
		countries: 'NA ZA',
		optOut: ['STOP'],
		alone: ['KANSELLEER', 'EINDE'],
		optIn: ['BEGIN', 'START'],
		yes: ['JA'],
		help: ['HULP'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
];
