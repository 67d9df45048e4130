import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const TURKIC: readonly Keywords[] = [
	// Turkish
	{
		language: 'tr',
		countries: 'CY TR',
		optOut: ['STOP', 'ABONELIKTEN CIK', 'ABONELİKTEN ÇIK', 'LISTEDEN CIKAR', 'LİSTEDEN ÇIKAR'],
		alone: ['IPTAL', 'İPTAL'],
		inContext: ['RET', 'DUR'],
		optIn: ['KABUL', 'BASLA', 'BAŞLA'],
		yes: ['EVET'],
		help: ['YARDIM', 'BILGI', 'BİLGİ'],
		sources: [
			{
				citation: 'opt-out lists in public code: abonelikten çık, listeden çıkar, beni çıkar',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: RET, IPTAL, DUR, KABUL', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Azerbaijani
	{
		language: 'az',
		countries: 'AZ',
		optOut: ['STOP'],
		alone: ['DAYANDIR', 'LƏĞV', 'IMTINA', 'İMTİNA'],
		optIn: ['START', 'BAŞLA'],
		help: ['KÖMƏK'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Kazakh
	{
		language: 'kk',
		countries: 'KZ',
		optOut: ['STOP', 'СТОП'],
		alone: ['ТОҚТАТУ', 'ТОКТАТУ'],
		optIn: ['START', 'БАСТАУ'],
		help: ['КӨМЕК'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Uzbek
	{
		language: 'uz',
		countries: 'UZ',
		optOut: ['STOP'],
		alone: ['TOXTAT', "TO'XTAT", 'BEKOR'],
		optIn: ['START', 'BOSHLASH'],
		help: ['YORDAM'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
];
