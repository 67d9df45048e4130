import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const EAST_ASIA: readonly Keywords[] = [
	// Simplified Chinese
	{
		language: 'zh-Hans',
		countries: 'CN SG',
		optOut: ['退订', '退订短信', '拒收', '取消订阅'],
		alone: ['TD', '停止', '取消'],
		optIn: ['恢复', '订阅', '开始'],
		yes: ['是'],
		help: ['帮助'],
		sources: [
			{
				citation: 'Huawei Cloud template: 拒收请回复R',
				url: 'https://huaweicloud.com/s/JeaWsOWKoOWdoeaOpeeggemqjOivgeW5s-WPsCU/t_30_p_2/Jea2iOaBrybnn63kv6EgTVNHU01TJQ',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'AWS: TD',
				url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'opt-out lists in public code: 停止, 退订, 取消订阅',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: T, N, 拒收, 恢复, 帮助', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Traditional Chinese
	{
		language: 'zh-Hant',
		countries: 'HK MO TW',
		optOut: ['STOP', 'UNSUB', '退訂', '取消訂閱', '拒收'],
		alone: ['停止', '取消'],
		optIn: ['恢復', '訂閱'],
		yes: ['是'],
		help: ['幫助', '協助'],
		sources: [
			{
				citation: 'opt-out lists in public code: 退訂, 取消訂閱, 停止',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: 拒收, 恢復, 幫助', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Japanese
	{
		language: 'ja',
		countries: 'JP',
		optOut: ['STOP', '配信停止', '停止して'],
		alone: ['停止', '止めて', 'やめて', '解除'],
		optIn: ['開始', 'START'],
		yes: ['はい'],
		help: ['ヘルプ', 'HELP'],
		sources: [
			{
				citation: 'opt-out lists in public code: 配信停止, 停止して, 止めて, やめて',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: 停止 alone, 開始, ヘルプ', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Korean
	{
		language: 'ko',
		countries: 'KR',
		optOut: ['수신거부', '수신 거부', '무료거부', 'STOP'],
		alone: ['거부', '그만', '중지'],
		optIn: ['수신동의', '동의', '시작'],
		yes: ['네', '예'],
		help: ['도움말', '도움'],
		sources: [
			{
				citation: 'opt-out lists in public code: 수신거부, 수신 거부, 그만',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: 거부, 중지, 수신동의', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Thai
	{
		language: 'th',
		countries: 'TH',
		optOut: ['STOP', 'เลิกรับ'],
		alone: ['หยุด', 'ยกเลิก'],
		optIn: ['START', 'สมัคร'],
		yes: ['ใช่'],
		help: ['ช่วยเหลือ', 'HELP'],
		sources: [
			{
				citation: 'sent.dm, Thailand: opt-out words in English and Thai are required',
				url: 'https://www.sent.dm/resources/th_sms_guidance',
				seen: 'read',
				checkedOn,
			},
			{ citation: 'from memory: words', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Vietnamese
	{
		language: 'vi',
		countries: 'VN',
		optOut: ['STOP'],
		alone: ['TUCHOI', 'TỪ CHỐI'],
		inContext: ['TC', 'HUY', 'DUNG', 'HỦY', 'DỪNG'],
		optIn: ['DK', 'DANG KY', 'ĐĂNG KÝ'],
		yes: ['CÓ'],
		help: ['TG', 'TRO GIUP', 'TRỢ GIÚP', 'HD'],
		sources: [
			{
				citation: 'opt-out lists in public code: dừng lại, đừng nhắn, đừng gửi, xóa số',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: TC, TUCHOI, HUY, DK, TG', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Indonesian
	{
		language: 'id',
		countries: 'ID',
		optOut: ['STOP', 'UNREG'],
		alone: ['BERHENTI', 'HENTIKAN', 'BATAL'],
		optIn: ['REG', 'MULAI', 'START'],
		yes: ['YA'],
		help: ['BANTUAN', 'INFO'],
		sources: [
			{
				citation: 'opt-out lists in public code: STOP, BERHENTI, HENTIKAN',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: UNREG, REG, MULAI, BANTUAN', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Malay
	{
		language: 'ms',
		countries: 'BN MY SG',
		optOut: ['STOP', 'STOP ALL', 'BATAL SEMUA'],
		alone: ['BATAL', 'HENTI', 'BERHENTI'],
		optIn: ['ON', 'MULA'],
		yes: ['YA'],
		help: ['BANTUAN', 'HELP'],
		sources: [
			{
				citation: 'SMSGlobal: STOP, STOP ALL, BATAL, BATAL SEMUA; ON to opt in',
				url: 'https://knowledgebase.smsglobal.com/en/articles/5185769-malaysia-laws-and-regulations',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'sent.dm: STOP, BATAL, HENTI',
				url: 'https://www.s.dm/resources/my-sms-guidance',
				seen: 'read',
				checkedOn,
			},
			{ citation: 'opt-out lists in public code: berhenti, tak nak', seen: 'secondary', checkedOn },
			{ citation: 'from memory: MULA, BANTUAN', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Tagalog
	{
		language: 'fil',
		countries: 'PH',
		optOut: ['STOP', 'STOP ALL'],
		alone: ['TIGIL', 'ITIGIL'],
		inContext: ['OFF'],
		optIn: ['ON', 'SIMULA', 'START'],
		yes: ['OO'],
		help: ['TULONG', 'HELP'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Khmer
	{
		language: 'km',
		countries: 'KH',
		optOut: ['STOP'],
		alone: ['ឈប់', 'បញ្ឈប់'],
		optIn: ['START'],
		help: ['ជំនួយ'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
	// Burmese
	{
		language: 'my',
		countries: 'MM',
		optOut: ['STOP'],
		alone: ['ရပ်', 'ရပ်ပါ'],
		optIn: ['START'],
		help: ['အကူအညီ'],
		sources: [{ citation: 'the usual words, from memory', seen: 'memory', checkedOn }],
		confidence: 'low',
	},
];
