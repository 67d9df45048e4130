import { maySayStop } from '../../lib/contacts/maySayStop';
import { readAnswer } from '../../lib/contacts/readAnswer';

describe('a cell that asks for yes or no says', () => {
	it.each([
		[
			'yes',
			'yes | JA, per SMS | Yes - web form | oui (formulaire web) | Sí, por web | Yes 2024-02-03 | TRUE (imported) | 1.0 | 1,0',
		],
		['yes', 'vâng | ya | iya | ใช่ | हाँ | بله | jah | taip | bəli | ndiyo | 是的'],
		['no', 'không | tidak | ไม่ | नहीं | خیر | yox | hapana | ikke'],
		['given', 'đồng ý | setuju | ยินยอม | सहमत | съгласна'],
		['stop', 'hủy đăng ký | berhenti | từ chối | atsisakė | loobunud | donat de baixa'],
		['yes', 'Да (сайт) | Sim - loja | tak, SMS | はい（店頭）'],
		['no', 'no | 0.0 | 0,00 | N/A | nan | NaN | NaT | ☐ | -'],
		[
			'refused',
			'no - yes later | No (SMS) | non, merci | no opt-in | not opted in | nicht eingewilligt | keine Einwilligung',
		],
		['refused', 'NEVER_SUBSCRIBED | not_subscribed | non abonné | nicht abonniert | не подписан'],
		[
			'subscribed',
			'double opt-in | single_opt_in | confirmed_opt_in | Opt-in via POS | Abonniert | suscrito | iscritta | подписан',
		],
		[
			'subscribed',
			'SUBSCRIBED | subscribed (sms) | Einwilligung erteilt | accepts SMS | wants sms | consent given | 已订阅',
		],
		[
			'channels',
			'sms, email | ["sms","email"] | SMS only | nur SMS | email + sms | SMS;E-Mail | 短信 | text message',
		],
		[
			'stop',
			'unsubscribed | Opted Out | opted out 2024-03-01 | Désabonné le 12/03/2024 | unsubscribed by user | STOP | STOP received',
		],
		[
			'stop',
			'asked us to stop | replied STOP | NO SMS | keine SMS bitte | No texts please | pas de SMS | yes, but not sms | Do not text',
		],
		[
			'stop',
			'no longer subscribed | withdrawn | Consent withdrawn | Widerruf 3.4.2024 | darf nicht, abgemeldet | No - opted out | no, unsubscribed | Non (STOP) | baja | dado de baja',
		],
		[
			'stop',
			'Отписался | отказ | больше не слать, не писать | 已退订 | 拒收 | 配信停止 | ne plus contacter | blacklisted | Sperre',
		],
		[
			'stop',
			'asked not to be texted | Please stop texting me | wants out | plus de SMS svp | non vuole più SMS | não quer mais SMS | nem kér több SMS-t',
		],
		[
			'stop',
			'SMS istemiyor | не хочет получать смс | не надсилати смс | 不要再发短信 | 不想收短信 | SMS不要 | 문자 보내지 마세요 | لا يريد رسائل',
		],
		[
			'stop',
			'take me off your list | replied STOP on 5 May | Said STOP via phone | gdpr deletion request | VIP\nSTOP SMS | no-sms | 🚫 | ⛔ | 🛑',
		],
		['ended', 'Cancelled | inactive | Removed by request | Blocked nose | declined payment'],
		[
			'given',
			'granted on 2025-06-01 | erteilt am 01.06.2025 | Accepté le 12/05/2025 | otorgado | concesso',
		],
		['yes', '🟢 | 👍 | Yes please | Yes, 12/05/2025'],
		['no', '[] | {} | n.v.t. | k. A.'],
		['refused', '🔴 | 👎'],
		['ended', 'Shop near the bus stop | works at STOPANSHOP | bloqué dans le trafic | left early'],
		['kept', 'not unsubscribed | nicht abgemeldet | never opted out | non désabonné'],
		[
			'other',
			'pending | à confirmer | yes? | Yes (email only) | Yes to email | ja, aber nur E-Mail | opt-in pending | email | archived',
		],
		[
			'other',
			'not contacted | Not contacted yet | Attempted to contact | unknown | VIP | transactional only | sms: no, email: yes',
		],
		[
			'other',
			'yes until June | Yes - pending | opt-in requested | consent expired | sms 0 | 2024-01-01 | Ja, unbestätigt?',
		],
	])('%s: %s', (answer, texts) => {
		const wrong = texts
			.split(' | ')
			.map((text) => [text, readAnswer(text)])
			.filter(([, read]) => read !== answer);
		expect(wrong).toEqual([]);
		if (answer === 'stop')
			expect(texts.split(' | ').filter((text) => !maySayStop(text))).toEqual([]);
	});
});
