import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const MIDDLE_EAST: readonly Keywords[] = [
	// Arabic
	{
		language: 'ar',
		countries: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE',
		optOut: ['STOP', 'إيقاف', 'ايقاف', 'إلغاء الاشتراك', 'الغاء الاشتراك'],
		alone: ['إلغاء', 'الغاء', 'توقف', 'كفى'],
		optIn: ['START', 'اشتراك', 'تشغيل'],
		yes: ['نعم'],
		help: ['مساعدة', 'HELP'],
		sources: [
			{
				citation: 'sent.dm, Oman: STOP and HELP in English and Arabic',
				url: 'https://www.sent.dm/resources/om-sms-guidance',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Bahrain: BLOCK/UNBLOCK <sender> to 88444 (operator number)',
				url: 'http://www.bahrainmirror.com/en/news/52948.html',
				seen: 'read',
				checkedOn,
			},
			{
				citation:
					'opt-out lists in public code: stop, إيقاف, إيقاف الرسائل, إلغاء, إلغاء الاشتراك, توقف, كفى; تشغيل to come back',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: اشتراك, مساعدة', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Hebrew
	{
		language: 'he',
		countries: 'IL',
		optOut: ['הסר', 'הסרה', 'הסירו', 'הסר אותי', 'STOP'],
		alone: ['בטל', 'REMOVE', 'די'],
		optIn: ['הצטרף', 'חידוש', 'START'],
		yes: ['כן'],
		help: ['עזרה', 'HELP'],
		sources: [
			{
				citation: 'opt-out lists in public code: stop, remove, הסר, הסרה, הסירו, בטל; עזרה',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: הצטרף, חידוש', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Persian
	{
		language: 'fa',
		countries: 'AF IR',
		optOut: ['STOP', 'لغو11'],
		alone: ['لغو', 'توقف', 'انصراف'],
		inContext: ['11'],
		optIn: ['START', 'شروع'],
		help: ['راهنما'],
		sources: [
			{ citation: "from memory: all, incl. Iranian 'لغو11' convention", seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
];
