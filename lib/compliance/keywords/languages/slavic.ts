import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const SLAVIC: readonly Keywords[] = [
	// Polish
	{
		language: 'pl',
		countries: 'PL',
		optOut: ['STOP', 'WYPISZ MNIE', 'REZYGNUJE', 'REZYGNUJĘ'],
		alone: ['WYPISZ', 'ANULUJ', 'KONIEC'],
		optIn: ['START'],
		yes: ['TAK'],
		help: ['POMOC', 'INFO'],
		sources: [
			{
				citation: 'opt-out lists in public code: wypisz mnie, przestań, nie pisz',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: single words', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Czech
	{
		language: 'cs',
		countries: 'CZ',
		optOut: ['STOP', 'ODHLASIT', 'ODHLÁSIT'],
		alone: ['ZRUSIT', 'ZRUŠIT', 'KONEC'],
		optIn: ['START', 'PRIHLASIT', 'PŘIHLÁSIT'],
		yes: ['ANO'],
		help: ['POMOC', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Slovak
	{
		language: 'sk',
		countries: 'SK',
		optOut: ['STOP', 'ODHLASIT', 'ODHLÁSIŤ'],
		alone: ['ZRUSIT', 'ZRUŠIŤ', 'KONIEC'],
		optIn: ['START', 'PRIHLASIT', 'PRIHLÁSIŤ'],
		yes: ['ÁNO', 'ANO'],
		help: ['POMOC', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Croatian
	{
		language: 'hr',
		countries: 'BA HR',
		optOut: ['STOP', 'ODJAVA', 'ODJAVI'],
		alone: ['PREKINI'],
		optIn: ['START', 'PRIJAVA'],
		yes: ['DA'],
		help: ['POMOC', 'POMOĆ', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory; also bs', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Slovenian
	{
		language: 'sl',
		countries: 'SI',
		optOut: ['STOP', 'ODJAVA', 'ODJAVI'],
		optIn: ['START', 'PRIJAVA'],
		yes: ['DA'],
		help: ['POMOC', 'POMOČ', 'INFO'],
		sources: [
			{
				citation: "Information Commissioner opinion mentions 'odjava' sent by SMS",
				url: 'https://www.ip-rs.si/vop/?tx_jzgdprdecisions_pi1%5BshowUid%5D=683',
				seen: 'read',
				checkedOn,
			},
			{ citation: 'from memory: others', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Serbian
	{
		language: 'sr',
		countries: 'BA ME RS XK',
		optOut: ['STOP', 'СТОП', 'ODJAVA', 'ОДЈАВА'],
		alone: ['PREKINI'],
		optIn: ['START', 'СТАРТ', 'PRIJAVA'],
		yes: ['DA', 'ДА'],
		help: ['POMOC', 'POMOĆ', 'ПОМОЋ', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory; also cnr', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Macedonian
	{
		language: 'mk',
		countries: 'MK',
		optOut: ['STOP', 'СТОП', 'ОДЈАВА'],
		optIn: ['START', 'СТАРТ'],
		help: ['ПОМОШ', 'INFO'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Bulgarian
	{
		language: 'bg',
		countries: 'BG',
		optOut: ['STOP', 'СТОП', 'ОТПИСВАНЕ', 'ОТПИШИ'],
		alone: ['ОТКАЗ'],
		optIn: ['START', 'СТАРТ'],
		yes: ['ДА'],
		help: ['ПОМОЩ', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Ukrainian
	{
		language: 'uk',
		countries: 'UA',
		optOut: ['STOP', 'СТОП', 'ВІДПИСАТИСЯ', 'ВІДПИСКА'],
		alone: ['ВІДМОВА', 'VIDMOVA'],
		optIn: ['START', 'СТАРТ', 'ПІДПИСАТИСЯ'],
		yes: ['ТАК'],
		help: ['ДОПОМОГА', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Russian
	{
		language: 'ru',
		countries: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ UA UZ',
		optOut: ['STOP', 'СТОП', 'ОТПИСАТЬСЯ', 'ОТПИСКА'],
		alone: ['ХВАТИТ', 'ОТКАЗ'],
		optIn: ['START', 'СТАРТ'],
		yes: ['ДА'],
		help: ['ПОМОЩЬ', 'INFO'],
		sources: [
			{
				citation: 'opt-out lists in public code: stop, стоп, отписаться, хватит, отпишите',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: ОТПИСКА, ОТКАЗ, СТАРТ, ПОМОЩЬ', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
];
