import type { Country, Source } from './country';
import { EVERY_DAY } from './days';

const DECREE_91: Source = {
	citation:
		'Decree 91/2020 arts. 13-16: the label [QC] or [AD], and at the end how to refuse, by SMS or call',
	url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-advertising-message-requirements-tagging-and-option-to-unsubscribe-from-advertising-messages-115219.html',
	seen: 'read',
	checkedOn: '2026-11-23',
};

export const VN: Country = {
	id: 'VN',
	name: 'Vietnam',
	notice: {
		label: '[QC] ',
		otherLabels: ['[AD]'],
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: DECREE_91,
	},
	sender: {
		names: 'registered',
		basis: 'law',
		source: {
			citation: 'Decree 91/2020/ND-CP: a brandname identifier, for three years',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	optOut: {
		honourWithin: 'at once',
		source: { citation: 'Decree 91/2020/ND-CP', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	registers: [
		{
			id: 'VN-DNC',
			name: 'DoNotCall register',
			kind: 'block_list',
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Decree 91/2020/ND-CP',
				url: 'https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	duties: [
		{
			about: 'text',
			what: 'A refusal is confirmed by one text',
			basis: 'law',
			source: DECREE_91,
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '07:00', to: '22:00' }],
					basis: 'law',
					source: {
						citation: 'Decree 91/2020/ND-CP arts. 13-16',
						url: 'https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Decree 91/2020/ND-CP arts. 13-16',
					url: 'https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'One message that asks the person to register is allowed.',
			},
			caps: [
				{
					messages: 3,
					hours: 24,
					basis: 'law',
					source: {
						citation: 'Decree 91/2020/ND-CP art. 14',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					note: 'To one number.',
				},
			],
			promotion: {
				carried: 'localRoutes',
				basis: 'code',
				source: {
					citation: 'Twilio, SMS guidelines of Vietnam: no promotion on international routes',
					url: 'https://www.twilio.com/en/guidelines/vn/sms',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
			confidence: 'medium',
		},
	],
};
