import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const SOUTH_ASIA: readonly Keywords[] = [
	// Urdu
	{
		language: 'ur',
		countries: 'PK',
		optOut: ['STOP', 'UNSUB', 'بند کریں'],
		alone: ['روکیں'],
		optIn: ['START', 'SUB'],
		help: ['مدد', 'HELP'],
		sources: [
			{
				citation: "Pakistan: REG/UNREG to 3627 is the register's own number",
				url: 'https://www.thenews.com.pk/latest/779173-pta-says-users-can-now-block-unwanted-calls-and-sms',
				seen: 'read',
				checkedOn,
			},
			{ citation: 'from memory: others', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Hindi
	{
		language: 'hi',
		countries: 'IN',
		optOut: ['STOP', 'बंद करो', 'बंद करें', 'मत भेजो', 'BAND KARO'],
		alone: ['रोकें'],
		optIn: ['START', 'शुरू'],
		yes: ['हां'],
		help: ['मदद', 'HELP'],
		sources: [
			{
				citation:
					'opt-out lists in public code: बंद करो, बंद करें, मत भेजो; romanised band karo, mat bhejo',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: रोकें, शुरू, मदद', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Bengali
	{
		language: 'bn',
		countries: 'BD IN',
		optOut: ['STOP', 'বন্ধ করুন'],
		alone: ['বন্ধ'],
		inContext: ['OFF'],
		optIn: ['START', 'ON', 'চালু'],
		help: ['সাহায্য', 'HELP'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Nepali
	{
		language: 'ne',
		countries: 'NP',
		optOut: ['STOP'],
		alone: ['रोक्नुहोस्', 'बन्द'],
		optIn: ['START', 'सुरु'],
		help: ['मद्दत'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Sinhala
	{
		language: 'si',
		countries: 'LK',
		optOut: ['STOP'],
		alone: ['නවත්වන්න'],
		optIn: ['START'],
		help: ['උදව්'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Tamil
	{
		language: 'ta',
		countries: 'IN LK SG',
		optOut: ['STOP'],
		alone: ['நிறுத்து'],
		optIn: ['START', 'தொடங்கு'],
		help: ['உதவி'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
];
