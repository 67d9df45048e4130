import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const ENGLISH: readonly Keywords[] = [
	// English
	{
		language: 'en',
		countries:
			'AG AU BB BS BZ BW CA CM FJ GB GH GI GM GY HK IE IN JM KE LK LR LS MT MU MW MY NA NG NZ PG PH PK RW SC SG SL SZ TT TZ UG US ZA ZM ZW',
		optOut: ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'OPTOUT', 'OPT-OUT', 'OPT OUT', 'UNSUB'],
		alone: ['END', 'CANCEL', 'QUIT', 'REVOKE', 'REMOVE'],
		optIn: ['START', 'UNSTOP', 'SUBSCRIBE', 'JOIN'],
		yes: ['YES'],
		help: ['HELP', 'INFO', 'SUPPORT'],
		sources: [
			{
				citation:
					'AWS, required keywords: STOP, CANCEL, END, QUIT, REMOVE, OPT-OUT, OPTOUT, UNSUBSCRIBE, ARRET, TD; UNSTOP, START',
				url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Telnyx defaults; JOIN, SUBSCRIBE, YES as custom start words',
				url: 'https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out/index',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Braze: START, YES and UNSTOP; STOP and its like; HELP and INFO',
				url: 'https://braze.com/docs/user_guide/message_building_by_channel/sms/keywords/optin_optout',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Twilio: its default list, with REVOKE and OPTOUT',
				url: 'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out.md',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Klaviyo: HELP/INFO, STOP/QUIT/END/CANCEL, YES/Y, START/UNSTOP',
				url: 'https://help.klaviyo.com/hc/en-us/articles/29928896469531',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'SUPPORT as another word for HELP',
				url: 'https://docs.gary.club/ai-agency-unlocked/keywords-and-auto-replies',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Brevo: UNSUB in Norway, where STOP does not work',
				url: 'https://help.brevo.com/hc/de/articles/208723209-SMS-Opt-out-Schl%C3%BCsselw%C3%B6rter-HELP-STOP-START-INFO-',
				seen: 'read',
				checkedOn,
			},
			{
				citation:
					'47 CFR 64.1200(a)(10): any wording a reasonable person takes as a refusal; the phrases are usage',
				url: 'https://compliancepoint.com/marketing-compliance/fccs-consent-revocation-rule-language-analysis-and-compliance-insights',
				seen: 'read',
				checkedOn,
			},
		],
		confidence: 'high',
	},
];
