import type { ContactField } from '../../../lib/contacts/contactHeaders';

/** Headers as lists have them, by what their column means. One language or two a line, separated by bars. */
export const HEADERS: Readonly<Partial<Record<ContactField, readonly string[]>>> = {
	optOut: [
		'Texts not welcome | SMS unwelcome | SMS unerwünscht',
		'Unsubscribed SMS | sms_optout | SMSOptOut | smsoptedout | OptedOutOfSMS__c | has_unsubscribed_sms | Text Opt Out',
		'texting_opt_out | Opt Out (SMS) | Opted-out date | opt_out_timestamp | unsubscribed_on | unsubscribedAt | Unsubscribe time',
		'Unsubscribe reason | SMS unsub date | Opted out of marketing | opted_out_of_all | global_unsubscribe | sms_suppressed',
		'Suppression reason | On suppression list | SMS Blacklist | is_blacklisted | Blocklisted | DND | NDNC | Do not disturb',
		'DoNotCall | do_not_message | Do Not Text__c | No SMS | no_texts | No marketing | Does not want SMS | Not to be contacted by SMS',
		'SMS stop | Stop date | stopped_at | STOP received | SMS cancelled | sms_consent_withdrawn_at | Consent revoked | Consent refused',
		'Opted out? | Opt-Out 2 | STOP 2 | contact.optOut | customer.sms_opt_out | profile.sms.unsubscribed',
		'Désabonné | Désabonnée le | Date de désabonnement SMS | Désinscrit SMS | Date désinscription | Refus | Refuse les SMS',
		'Opposition SMS | Droit d’opposition | Liste noire | Ne pas contacter | ne_pas_appeler | Ne plus contacter | Pas de SMS',
		'Ne souhaite pas recevoir de SMS | A répondu STOP | Stop SMS le | Retrait du consentement | Exclusion SMS | Bloctel | Pas de publicité',
		'Abgemeldet von SMS | SMS-Abmeldung | Abmeldedatum | Abmeldung am | Widersprochen | Werbewiderspruch | SMS Widerspruch am',
		'Einwilligung widerrufen | Widerrufsdatum | Kontaktsperre | SMS-Sperre | Sperrvermerk | Gesperrt für SMS | Sperrliste',
		'Nicht kontaktieren | Nicht anrufen | Keine SMS | keine_werbung | Kein SMS-Versand | Möchte keine SMS | Robinsonliste',
		'Baja de SMS | Dada de baja | Fecha baja SMS | No contactar | No llamar | No enviar SMS | Lista negra | Rechaza SMS',
		'No desea recibir SMS | Lista Robinson | Disiscrizione SMS | Data disiscrizione | Non contattare | Niente SMS',
		'Opposizione | Rifiuta SMS | Consenso revocato | Lista nera | Descadastrado SMS | Não perturbe | Não contactar | Recusa SMS',
		'Não quer receber SMS | Afgemeld voor SMS | Uitgeschreven op | Geen SMS | Niet bellen | Niet contacteren | SMS geblokkeerd',
		'Afmeldt SMS | Frameldt | Ønsker ikke SMS | Reservert mot SMS | Avregistrerad datum | Vill inte ha SMS | Ei SMS | SMS-kielto',
		'Wypisany z SMS | Data rezygnacji | Sprzeciw | Nie wysyłać SMS | Zgoda wycofana | Odhlášen z SMS | Nevolat | Nesouhlas',
		'Leiratkozás dátuma | Tiltólista | Dezabonat SMS | Fără SMS | Lista neagră | SMS aboneliği iptal | Kara liste | İzin yok',
		'Απεγγραφή | Όχι SMS | Отписан от SMS | Отказ | Дата отписки | Чёрный список | Не звонить | Не беспокоить | Стоп-лист',
		'Відписаний | Відмова від SMS | Чорний список | إلغاء الاشتراك SMS | القائمة السوداء | عدم الإزعاج | לא לשלוח SMS | הסרה',
		'Right to object exercised | A demandé STOP | Plus de SMS | Exclu SMS | Excluir de SMS | Consenso negato | Niet benaderen | Reklamspärr | NIX',
		'Samtykke trukket tilbage | Tekstiviestikielto | Ei saa lähettää | Poistunut listalta | SMS Reddi | Mesaj istemiyor | ЧС | Kontakta ej',
		'لا ترسل | ألغى الاشتراك | ביטול הרשמה | לא מעוניין | 不想收短信 | 勿发 | 停发 | 謝絕推銷 | 送信NG | 連絡不要 | 연락금지',
		'Odjavljen | Odjava | Crna lista | Ne želi SMS | Deletion requested | Opt me out',
		'已退订 | 短信退订 | 退订时间 | 拒收短信 | 黑名单 | SMS配信停止 | 受信拒否 | 配信停止日 | SMS 수신거부 | 수신거부일',
	],
	consent: [
		'Texts welcome | Texts are welcome | Text messages welcome? | SMS willkommen | SMS o.k. | Yes to SMS | Happy to receive texts',
		'Fine with texts? | Newsletter SMS | SMS-Newsletter | Newsletter per SMS | Darf per SMS angeschrieben werden | Kann SMS bekommen',
		'SMS Permission | sms_permission | Text opt-in | text_message_opt_in | SMSOptIn | smsoptin | optInSMS | Opted in (SMS)',
		'Is subscribed to SMS | sms_subscribed | Subscribed to SMS | Accepts SMS | accepts_text_messages | SMS allowed | Allow SMS',
		'OK to text | Can text | Wants SMS | Agrees to receive text messages | SMS Consent__c | Consent to text | SMS consent (Y/N)',
		'Werbeeinwilligung | Marketing consent given | GDPR consent | Opt-in status | consent_state | Double opt-in | SMS consent type | contact.consent.status',
		'properties.sms_consent | smsConsent.status | permissions.sms | sms.consent | sms_marketing | SMS_MARKETING_STATUS',
		'Consentement marketing | Consentement aux SMS | Opt-in SMS | Accepte de recevoir des SMS | Autorisation SMS | Accord pour SMS',
		'SMS autorisés | Souhaite recevoir des SMS | SMS-Einwilligung | Einwilligung für SMS | Einwilligung erteilt | Darf SMS erhalten',
		'SMS gestattet | Darf SMS bekommen | SMS toegestaan | SMS tilladt | Согласен на СМС | Möchte SMS erhalten | Einverstanden mit SMS | Consentimiento SMS | Autoriza SMS | Desea recibir SMS',
		'Permiso SMS | Suscrito a SMS | Consenso SMS | Consenso al marketing | Accetta SMS | Autorizza SMS | Iscritto agli SMS',
		'Consentimento SMS | Aceita receber SMS | Autoriza SMS | Toestemming voor SMS | Akkoord met SMS | SMS toestemming',
		'SMS-samtykke | Samtykke til SMS | Tilmeldt SMS | Samtycke SMS | Godkänner SMS | SMS-suostumus | Zgoda na marketing SMS',
		'Souhlas s SMS | Hozzájárulás SMS | Consimțământ SMS | Acord SMS | SMS izni | SMS onayı | Συγκατάθεση SMS | Согласие на SMS',
		'Согласие на рассылку | Разрешены SMS | Згода на SMS | الموافقة على الرسائل | موافقة SMS | הסכמה ל-SMS | 同意接收短信 | 短信同意',
		'Would you like to receive SMS? | SMS yes/no | SMS (ja/nein) | SMS? | SMS gewünscht | Werbezustimmung | Markkinointilupa | Ticari ileti izni',
		'הסכמה לדיוור | 配信許可 | Privola | Suglasnost SMS',
		'SMS同意 | SMS配信同意 | SMS 수신동의 | 마케팅 동의',
	],
	consentAt: [
		'SMS opt-in date | opted_in_at | sms_opt_in_timestamp | Consent given on | SMS consent updated at | consentDate | optInDate',
		'Date of SMS consent | contact.consent.at | sms_subscribed_at | Date de consentement SMS | Date d’accord SMS | Consentement le',
		'Einwilligung vom (Datum) | Datum der SMS-Einwilligung | Zustimmungsdatum | Zustimmung am | Fecha de consentimiento SMS',
		'Data consenso SMS | Data do consentimento | Datum toestemming SMS | Samtykke dato | Data zgody SMS | Datum souhlasu | SMS onay tarihi',
		'Дата согласия на SMS | 同意时间 | 同意日時 | 동의일자',
	],
	consentSource: [
		'SMS consent source | opt_in_source | Consent method | consent_collected_from | contact.consent.source | Source du consentement SMS',
		'Herkunft der Einwilligung | Origen consentimiento SMS | Źródło zgody SMS | Источник согласия | 同意来源',
	],
	consentScope: [
		'Portée du consentement | Alcance del consentimiento | Umfang der Einwilligung | Ambito del consenso',
		'Omvang toestemming | Formål med samtykke | Omfattning samtycke | Zakres zgody | Rozsah souhlasu',
		'Область согласия | 同意范围 | 同意範囲 | 동의 범위',
		'SMS consent scope | Consent purpose | contact.consent.scope | Zweck der Einwilligung | Consent channel',
	],
	consentProof: [
		'Consent IP address | opt_in_ip | SMS consent proof | contact.consent.proof | Nachweis Einwilligung | Consent URL',
	],
	status: [
		'SMS status | Subscription status | sms_state | Text status | Marketing status | Statut SMS | SMS-Status | Estado SMS',
		'Subscriber status | Contact status | Status | Opt-in/Opt-out | Stato SMS | Статус подписки | 短信状态',
	],
	remark: [
		'Tags | Labels | Notes | Lead Status | Bemerkung | Notiz | Commentaires | Etiquetas | Note | Примечание | 备注 | Column 4',
	],
	birthday: [
		'Birthday | birthDate | Birth Day | DateOfBirth | D.O.B. | D.O.B | B-day | Birthday (MM/DD) | Customer Birthday | birth_date__c',
		'Date naissance | Naissance | Date de naissance du client | Né(e) le | Geb.-Datum | Geb. Datum | Geb.Datum | Geburtsdatum | Geboren am',
		'Fecha nac. | F. nacimiento | Date de naiss. | Születési idő | Ημ. γέννησης | Д.р. | 생일 | Datum rođenja | What is your date of birth?',
		'Data nascita | Fecha nacimiento | Data nascimento | Geboortedatum | Data ur. | Datum narození | Дата рождения | 出生日期',
	],
	birthDay: ['BIRTHDAY_DAY | Day of birth | Jour de naissance'],
	birthMonth: ['BIRTHDAY_MONTH | birth_month | Geburtsmonat | Mes de nacimiento'],
	birthYear: ['birth_year | Year of Birth | Geburtsjahr | Année de naissance'],
	country: [
		'Country/Region | Mailing Country | Shipping Country | Billing Country Code | Home Country/Region | Other Country | Address 1 - Country',
		'Country of residence | country_iso | ISO Country Code | CC | ISO | Residence | Phone country | customer.address.country',
		'default_address.country_code | Pays de résidence | Pays (code) | Wohnsitzland | Land | País de residencia | Paese | Страна | 国家',
	],
	callingCode: [
		'Dial code | Dialling Code | dialing_code | Calling code | Country calling code | Phone Country Code | Indicatif | Indicatif pays',
		'Ländervorwahl | Landesvorwahl | Prefijo internacional | Код страны | 国际区号',
	],
	areaCode: [
		'Area code | Phone area code | City code | DDD | Ortsvorwahl | Código de área | Код города | 市外局番',
	],
	dialPrefix: [
		'Prefix | Int. Vorwahl | Phone prefix | Vorwahl | Préfixe | Prefijo | Prefisso | Netnummer',
	],
	postalCode: [
		'Mailing Zip/Postal Code | Billing Zip | Shipping ZIP | Address 1 - Postal Code | Home Postal Code | Zip/Postcode | postal_code',
		'C.P. | Postnr. | Ir.szám | ΤΚ | Поштовий індекс | מיקוד | 우편번호 | Zip/Postal | Poštanski broj',
		'Postleitzahl | PLZ | Code postal client | CAP | Postnummer | Kod pocztowy | Почтовый индекс | 邮编',
	],
	region: [
		'Mailing State/Province | Billing Province | Default Address Province Code | Home State | Address 1 - Region | State/County',
		'Bundesland | Kanton | Région | Provincia | Województwo | 都道府県',
	],
	firstName: [
		'Given names | What is your first name? | Ime',
		'First_Name__c | Your first name | Billing First Name | body.customer.first_name | firstName | Prénom | Vorname | Имя',
	],
	lastName: [
		'Prezime | Last name | billing_last_name | customer.lastName | Nom de famille | Nachname | Apellidos | Фамилия',
	],
	fullName: [
		'Invitee Name | Customer | Kunde | Your name | Ime i prezime',
		'Name | Billing Name | Customer Name | Full Name | body.name | Nom et prénom | Nom complet | ФИО | 姓名',
	],
	language: [
		'Preferred Language | Language code | customer.locale | Langue préférée | Korrespondenzsprache | Idioma | 语言',
	],
	timeZone: [
		'TIMEZONE | Time Zone ID | Fuseau horaire | Zeitzone | Zona horaria | Часовой пояс | 时区',
	],
};

/** What looks like one of them and is not: nobody may be opted out by it, nor have consented. */
export const OTHER_HEADERS: readonly string[] = [
	'Phone OK | Mobile allowed | Welcome SMS | SMS welcome | Welcome text sent | SMS sent ok? | Contact allowed | Send SMS? | SMS club | Newsletter email SMS',
	'hs_email_optout | Unsubscribed from all email | Email Opt Out | HasOptedOutOfEmail | HasOptedOutOfFax | Do not email | Do not mail',
	'Unsubscribed from email | email_unsubscribed_at | Email status | E-Mail abgemeldet | Désinscrit e-mail | Baja de correo | email.unsubscribed',
	'Email Marketing Consent | email_marketing_consent.state | Accepts Email Marketing | whatsapp_opt_in | WhatsApp consent | Push opt-in',
	'WhatsApp opt-out | Newsletter | Newsletter subscribed | E-Mail-Einwilligung | Consentement e-mail | Accepte la newsletter | Post opt-in',
	'Unsubscribe link | unsubscribe_url | Lien de désinscription | Abmeldelink | opt_out_token | Cancelled at | Order cancelled',
	'No mobile | Phone No | Mobile No. | No. portable | Company Name | Product name | Order number | Place of birth | Lieu de naissance',
	'Name Prefix | salesperson.first_name | owner.name | body.salesperson.sms_consent | sms_marketing_consent.opt_in_level | Stock',
	'Accepts Marketing | buyer_accepts_marketing | Terms accepted | Privacy consent | Cookie consent | Photo consent | SMS campaign name',
	'Non-refundable | Never ordered | Not contacted yet | Reservation Date | Is deleted | Anmeldedatum | No. of visits | SMS Phone Number | Mobile (SMS)',
	'Call consent | Created at | Updated at | Total spent | SMS credits | SMS sent | Last SMS received at',
];

export const namesIn = (lines: readonly string[]): readonly string[] =>
	lines.flatMap((line) => line.split(' | '));
