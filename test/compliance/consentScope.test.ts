import { decide, isSendable, scopeKey, strictestConsent } from '../../lib/compliance';
import type { Purpose } from '../../lib/message';
import { someone } from './support';

const NOON = Date.parse('2026-11-25T11:00Z');
const CHECK = {
	decision: 'send',
	sendAt: '2026-11-25T11:00:00.000Z',
	sendBefore: '2026-11-25T20:50:00.000Z',
} as const;

const agreedTo = (scope: unknown, status: 'explicit' | 'soft' = 'explicit') => {
	const person = someone({ country: 'FR', zones: ['Europe/Paris'], consentAt: '2026-05-04' });
	const consent = { status, at: '2026-05-04', scope: scope as string };
	return { ...person, contact: { ...person.contact, consent } };
};

/** The reason of Check, which Send has to share. */
function reasonFor(scope: unknown, purpose: Purpose = 'marketing'): string {
	const person = agreedTo(scope);
	const { reason } = decide(person, { purpose }, NOON);
	const sendable = isSendable(person, purpose, CHECK, NOON);
	expect(sendable.ok ? 'ok' : sendable.failure.reason).toBe(reason);
	return reason;
}

describe('a consent whose scope covers marketing', () => {
	it.each(
		`marketing
sale alerts
Werbliche SMS
both
SMS offers? Yes
Marketing
MARKETING
SMS marketing
sms_marketing
marketing_sms
marketingSms
smsMarketing
mobile marketing
text marketing
marketing texts
marketing communications
Marketing (SMS)
Marketing: SMS, e-mail
marketing by SMS and e-mail
marketing by e-mail and SMS
e-mail & SMS marketing
email/sms newsletter
newsletter by sms
newsletter
newsletters
SMS newsletter
news
News of ACME
news and offers
offers
special offers
offers by text
exclusive offers and order updates
order updates and offers
order updates, promotions
transactional and marketing
transactional + marketing
promo
promos
promotions
promotional messages
promotional SMS only
ACME promotions
Acme Ltd: promotions and discounts
discounts
deals
weekly deals
deal alerts
promo codes
coupons
advertising
adverts
ads
commercial electronic messages
commercial messages
sales
campaigns
all
ALL
all messages
all communications
all purposes
any
any purpose
everything
everything except order updates
all except e-mail
marketing, no e-mail
marketing but not by e-mail
marketing, not calls
offers without phone calls
SMS
sms only
text messages
texts
SMS and e-mail
SMS, WhatsApp
SMS opt-in
transactional: no, marketing: yes
e-mail: no, SMS marketing: yes
I agree to receive recurring automated marketing text messages from ACME
By signing up you agree to receive promotional texts. Consent is not a condition of any purchase. Reply STOP to cancel.
SMS offers; order updates by e-mail
offres
offres et promotions
offres commerciales
prospection commerciale
publicité
publicité par SMS
communications commerciales
communications marketing
lettre d'information
infolettre
nouveautés et offres
tous
toutes communications
soldes et remises
marketing par SMS et e-mail
Werbung
SMS-Werbung
Werbe-SMS
Werbung per SMS
Werbung per E-Mail und SMS
Angebote
Sonderangebote und Rabatte
Rabattaktionen
Neuigkeiten und Angebote
alles
alle Nachrichten
ofertas
ofertas y promociones
publicidad
comunicaciones comerciales
fines comerciales
todo
novedades
promoções
ofertas e novidades
comunicações de marketing
tudo
offerte
offerte e promozioni
comunicazioni commerciali
marketing diretto
tutto
aanbiedingen
aanbiedingen en nieuws
reclame
nieuwsbrief
marketing via sms
alles
oferty
oferty i promocje
informacje handlowe
reklama
wszystko
tilbud
erbjudanden
markedsføring
tarjoukset
nabídky a slevy
ajánlatok
oferte și promoții
kampanya
indirim ve kampanyalar
pazarlama
ticari ileti
маркетинг
реклама
реклама и акции
рекламная рассылка
скидки и предложения
всё
προσφορές
διαφήμιση
تسويق
عروض وتخفيضات
العروض الترويجية
رسائل تسويقية
שיווק
מבצעים
विज्ञापन
营销
营销短信
促销信息
優惠
所有
マーケティング
広告
キャンペーン情報
クーポン
すべて
마케팅
광고 수신
이벤트 및 할인
전체
khuyến mãi
promosi`.split('\n'),
	)('“%s”', (scope) => {
		expect(reasonFor(scope)).toBe('ok');
		expect(reasonFor(scope, 'birthday')).toBe('ok');
	});

	it.each([[''], ['  '], ['…'], [undefined], [null]])('none: %j', (scope) => {
		expect(reasonFor(scope)).toBe('ok');
	});
});

describe('a consent for something else', () => {
	it.each(
		`order updates only
opt-out of marketing
opted out of offers
Publicité refusée
niente pubblicità
marketing?
SMS ?
?
maybe marketing
marketing (unconfirmed)
Marketing: vielleicht
order updates
Order status
orders
appointment reminders only
appointment reminders
appointments
e-mail only
email
E-mail
emails
email marketing
e-mail newsletter
marketing e-mails
newsletter (e-mail)
marketing by e-mail
marketing, e-mail only
offers and order updates by e-mail
email-only promotions
WhatsApp only
WhatsApp
WhatsApp marketing
whatsapp & e-mail
Viber promotions
Telegram
push
push notifications
app push offers
phone calls
calls only
telephone marketing
telemarketing
direct mail
postal marketing
transactional
Transactional only
transactional messages
transactional SMS
transactional sms only
SMS: order updates
SMS - delivery updates
delivery
deliveries
delivery notifications
shipping updates
parcel tracking
service messages
service SMS
customer service
account alerts
alerts
security alerts
fraud alerts
OTP
OTP only
one-time passwords
verification codes
2FA
two-factor authentication codes
login codes
survey
surveys
customer surveys
market research
marketing research
marketing survey
job offers
job alerts
recruiting
invoices
payment reminders
billing
receipts
sales receipts
booking confirmations
reservations
feedback
review requests
support
emergency alerts
health reminders
prescription reminders
updates
notifications
all order updates
all transactional messages
all e-mails
all calls
all service messages
no marketing
not for marketing
non-marketing
non marketing messages
non-promotional
marketing: no
marketing = false
marketing denied
marketing refused
promotions: none
all except marketing
everything but not marketing
everything except promotions
all, no marketing
transactional (no marketing)
order updates, no marketing or offers
transactional: yes, marketing: no
marketing but not by SMS
marketing, no SMS
no e-mail or sms
no texts
e-mail marketing, sms order updates
E-mail: newsletter; SMS: order updates
e-mail offers and SMS reminders
suivi de commande
suivi de commande uniquement
commandes
livraison
rappels de rendez-vous
RDV
e-mail uniquement
courriel
newsletter par courriel
offres par e-mail
codes de sécurité
service client
enquête de satisfaction
sondages
pas de marketing
sans publicité
tout sauf marketing
aucune prospection
messages transactionnels
Bestellstatus
nur Bestellungen
Bestellbestätigungen
Lieferung
Lieferbenachrichtigungen
Versandinfos
Terminerinnerungen
nur E-Mail
Newsletter per E-Mail
E-Mail-Werbung
WhatsApp-Newsletter
Rechnungen
Sicherheitscodes
Kundenbefragung
Umfragen
Stellenangebote
keine Werbung
ohne Werbung
alles außer Werbung
nicht für Marketing
Servicenachrichten
pedidos
estado del pedido
entregas
recordatorios de citas
solo correo electrónico
boletín por correo
encuestas
códigos de verificación
sin publicidad
todo excepto marketing
ningún marketing
pedidos e entregas
lembretes de consultas
somente e-mail
pesquisas
sem publicidade
ordini
spedizioni
promemoria appuntamenti
solo e-mail
sondaggi
nessuna pubblicità
senza marketing
tutto tranne il marketing
bestellingen
leveringen
afspraakherinneringen
alleen e-mail
geen reclame
zonder marketing
enquêtes
zamówienia
status zamówienia
przypomnienia o wizytach
tylko e-mail
bez reklam
ankiety
ordrestatus
leveranser
påminnelser
ingen reklam
ikke markedsføring
tilaukset
objednávky
bez reklam
rendelések
nem marketing
comenzi și livrare
fără marketing
sipariş durumu
randevu hatırlatma
kargo bildirimleri
reklam hariç
anket
заказы
статус заказа
доставка
напоминания о записи
только email
без рекламы
не для рекламы
опросы
παραγγελίες
χωρίς διαφήμιση
طلبات
تأكيد الطلب
مواعيد
بدون تسويق
واتساب فقط
הזמנות
תזכורות
ללא שיווק
订单
订单更新
物流通知
验证码
非营销
仅限邮件
注文
予約のリマインド
認証コード
マーケティング以外
メールのみ
주문
배송 알림
인증번호
마케팅 제외
이메일`.split('\n'),
	)('“%s”', (scope) => {
		expect(reasonFor(scope)).toBe('consent_scope');
	});

	it('says for what it was given', () => {
		const { message, rule } = decide(
			agreedTo('order updates only'),
			{ purpose: 'marketing' },
			NOON,
		);
		expect(message).toBe(
			'The consent on record is for “order updates only”, which is not for marketing texts (not law: a consent counts for what it was given for)',
		);
		expect(rule.id).toBe('consent-scope');
	});

	it('does not keep a transactional message back', () => {
		expect(decide(agreedTo('order updates only'), { purpose: 'transactional' }, NOON).reason).toBe(
			'ok',
		);
	});

	it('holds for a customer relationship too', () => {
		expect(decide(agreedTo('order updates', 'soft'), { purpose: 'marketing' }, NOON).reason).toBe(
			'consent_scope',
		);
		expect(decide(agreedTo('offers', 'soft'), { purpose: 'marketing' }, NOON).reason).toBe('ok');
	});
});

describe('a consent of which nothing says what it covers', () => {
	it.each(
		`ACME
ACME Ltd
Acme Club
VIP
SMS ACME
text messages from ACME
blue list
loyalty
general
consent
yes
v2
2026-05-04
Lorem ipsum
клуб
客户
お客様
42
true`.split('\n'),
	)('“%s” is not taken for marketing, and the way out is told', (scope) => {
		expect(reasonFor(scope)).toBe('consent_scope');
		const { message } = decide(agreedTo(scope), { purpose: 'marketing' }, NOON);
		expect(message).toContain('if it does, write “marketing” into its scope');
	});

	it.each([
		['ACME Club', 'acme club'],
		['  ACME-Club ', 'Acme Club'],
		['Kundenkreis Süd', 'KUNDENKREIS SÜD'],
		['客户', '客户'],
	])('“%s” counts where the user answers for “%s”', (scope, answered) => {
		const marketingScopes = new Set([scopeKey(answered)]);
		const check = decide(agreedTo(scope), { purpose: 'marketing', marketingScopes }, NOON);
		expect(check.reason).toBe('ok');
		const others = decide(agreedTo('ACME'), { purpose: 'marketing', marketingScopes }, NOON);
		expect(others.reason).toBe('consent_scope');
	});

	it('is shown in short', () => {
		const { message } = decide(agreedTo('x'.repeat(500)), { purpose: 'marketing' }, NOON);
		expect(message.length).toBeLessThan(300);
	});

	it.each([[42], [true], [['marketing']], [{ marketing: true }]])(
		'so is %j, which is no text',
		(scope) => {
			expect(reasonFor(scope)).toBe('consent_scope');
		},
	);
});

describe('birthdays', () => {
	it.each([
		'birthday',
		'birthday greetings only',
		'birthday offers',
		'bday texts',
		"voeux d'anniversaire",
		'Geburtstagsgrüße',
		'felicitaciones de cumpleaños',
		'auguri di compleanno',
		'verjaardag',
		'życzenia urodzinowe',
		'поздравления с днем рождения',
		'生日祝福',
		'誕生日メッセージ',
		'order updates and birthday wishes',
	])('“%s” is for greetings and for no other marketing', (scope) => {
		expect(reasonFor(scope, 'birthday')).toBe('ok');
		expect(reasonFor(scope, 'marketing')).toBe('consent_scope');
	});

	it.each(['birthday and promotions', 'promotions, birthday', 'birthday wishes & offers'])(
		'“%s” is for both',
		(scope) => {
			expect(reasonFor(scope, 'birthday')).toBe('ok');
			expect(reasonFor(scope, 'marketing')).toBe('ok');
		},
	);

	it.each(['order updates', 'birthday e-mails', 'no birthday, no marketing', 'ACME'])(
		'“%s” is for no greetings by text',
		(scope) => {
			expect(reasonFor(scope, 'birthday')).toBe('consent_scope');
		},
	);
});

describe('an item and a ledger that both speak', () => {
	const listed = (scope: string) => agreedTo(scope);
	const kept = (scope: string) => ({ sends: [], consent: { status: 'explicit', scope } as const });

	it.each([
		['marketing', 'order updates', 'consent_scope'],
		['order updates', 'marketing', 'consent_scope'],
		['marketing', '', 'ok'],
		['', 'marketing', 'ok'],
		['', 'order updates', 'consent_scope'],
	])('“%s” in the list and “%s” in the ledger: %s', (inList, inLedger, reason) => {
		const options = { purpose: 'marketing', record: kept(inLedger) } as const;
		expect(decide(listed(inList), options, NOON).reason).toBe(reason);
	});

	it('give the one that counts, which Send asks about again', () => {
		const reading = { purpose: 'marketing' } as const;
		expect(strictestConsent(listed('order updates'), kept('offers'), reading)?.scope).toBe(
			'order updates',
		);
		expect(strictestConsent(listed('offers'), kept('order updates'), reading)?.scope).toBe(
			'order updates',
		);
		const birthday = { purpose: 'birthday' } as const;
		expect(strictestConsent(listed('birthday'), kept('offers'), birthday)?.scope).toBe('offers');
	});
});
