/** What else a list may say of a person, beside the number. */
export type ContactField =
	| 'firstName'
	| 'lastName'
	| 'fullName'
	| 'birthday'
	| 'birthDay'
	| 'birthMonth'
	| 'birthYear'
	| 'consent'
	| 'consentAt'
	| 'consentSource'
	| 'consentScope'
	| 'consentProof'
	| 'optOut'
	| 'timeZone'
	| 'postalCode'
	| 'region'
	| 'language'
	| 'country';

/** Words before a header that only say whose it is: `Customer First Name`, `contact.firstName`. */
export const OWNERS = [
	'contact, customer, client, user, member, subscriber, person, patient, guest, employee',
	'recipient, billing, home, default address, kunde, kunden, cliente',
];

/** Comma-separated, a line or two for each group of languages. Compared after `fold`. */
export const CONTACT_HEADERS: Readonly<Record<ContactField, readonly string[]>> = {
	firstName: [
		'first name, firstname, fname, given name, forename, prénom, vorname, nombre de pila, primer nombre',
		'primeiro nome, voornaam, fornavn, förnamn, etunimi, imię, jméno, keresztnév, prenume',
		"όνομα, имя, ім'я, الاسم الأول, שם פרטי, 名, 名字",
	],
	lastName: [
		'last name, lastname, lname, surname, family name, nom de famille, nachname, familienname',
		'apellido, apellidos, cognome, sobrenome, apelido, achternaam, etternavn, efternavn, efternamn',
		'sukunimi, nazwisko, příjmení, vezetéknév, nume de familie, soyad, soyadı, επώνυμο, фамилия',
		'прізвище, اسم العائلة, اللقب, שם משפחה, 姓, 姓氏',
	],
	fullName: [
		'name, full name, fullname, display name, contact, nom, nom complet, nom et prénom, prénom nom',
		'vollständiger name, nombre, nombre completo, nombre y apellidos, nome, nome completo, nominativo',
		'naam, volledige naam, navn, namn, nimi, imię i nazwisko, név, nume, ad soyad, isim',
		'ονοματεπώνυμο, фио, الاسم, الاسم الكامل, שם, 姓名, 氏名, 名前, お名前, 이름, 성명',
	],
	birthday: [
		'birthday, birth date, birthdate, date of birth, dob, bday, born, anniversaire, date de naissance',
		'naissance, né le, geburtstag, geburtsdatum, geb, cumpleaños, fecha de nacimiento, nacimiento',
		'compleanno, data di nascita, data de nascimento, aniversário, nascimento, geboortedatum, verjaardag',
		'fødselsdag, fødselsdato, födelsedag, födelsedatum, syntymäaika, data urodzenia, datum narození',
		'születési dátum, data nașterii, doğum tarihi, doğum günü, ημερομηνία γέννησης, дата рождения',
		'день рождения, дата народження, تاريخ الميلاد, تاريخ الولادة, תאריך לידה, 生日, 出生日期, 生年月日, 誕生日, 생년월일',
	],
	birthDay: [
		'birthday day, birth date day, birthdate day, day of birth, dob day, jour de naissance',
		'jour naissance, anniversaire jour, geburtstag tag, tag der geburt, día de nacimiento, dia de nascimento',
		'giorno di nascita, geboortedag',
	],
	birthMonth: [
		'birthday month, birth month, birthmonth, birth date month, birthdate month, month of birth, dob month',
		'mois de naissance, mois naissance, anniversaire mois, geburtsmonat, geburtstag monat, monat der geburt',
		'mes de nacimiento, mês de nascimento, mese di nascita, geboortemaand, miesiąc urodzenia, месяц рождения',
	],
	birthYear: [
		'birthday year, birth year, birthyear, birth date year, birthdate year, year of birth, yob, dob year',
		'année de naissance, année naissance, anniversaire année, geburtsjahr, jahrgang, año de nacimiento',
		'ano de nascimento, anno di nascita, geboortejaar, rok urodzenia, год рождения',
	],
	consent: [
		'consent, consent status, sms consent, marketing consent, consent given, opt in, optin, sms opt in',
		'sms optin, opted in, marketing opt in, subscribed, accepts sms marketing',
		'sms marketing, gdpr consent, consentement, consentement sms, accord, accord sms',
		'einwilligung, sms einwilligung, werbeeinwilligung, zustimmung, consentimiento, acepta sms',
		'consenso, consenso sms, consenso marketing, consentimento, toestemming, samtykke, samtycke, suostumus',
		'zgoda, zgoda sms, souhlas, hozzájárulás, consimțământ, onay, izin, συγκατάθεση, согласие, згода',
		'الموافقة, موافقة, הסכמה, 同意, 是否同意',
	],
	consentAt: [
		'consent at, consent date, date of consent, consent time, consented at, sms consent date, opt in date',
		'optin date, opt in at, opted in at',
		'date de consentement, date du consentement, date consentement, date optin, einwilligungsdatum',
		'einwilligung am, datum der einwilligung, fecha de consentimiento, data consenso, data del consenso',
		'data de consentimento, data do consentimento, datum toestemming, samtykkedato, data zgody, datum souhlasu',
		'onay tarihi, дата согласия, تاريخ الموافقة, 同意日, 同意日期',
	],
	consentSource: [
		'consent source, source of consent, opt in source, optin source, source du consentement',
		'source consentement, quelle der einwilligung, einwilligungsquelle, origen del consentimiento, fonte consenso',
		'origem do consentimento, bron toestemming, źródło zgody, источник согласия, مصدر الموافقة, 同意来源',
	],
	consentScope: [
		'consent scope, consent purpose, opt in scope, finalité du consentement, zweck der einwilligung',
	],
	consentProof: [
		'consent proof, proof of consent, opt in ip, optin ip, consent ip, preuve du consentement, nachweis der einwilligung',
	],
	optOut: [
		'opt out, optout, opted out, sms opt out, sms optout, opt out date, opted out at, optout date',
		'unsubscribed, unsubscribe, unsubscribed at, unsubscribe date, unsub time, do not contact, do not text',
		'do not sms, dnc, blocked, blacklist, blacklisted, stop, stop sms, désinscrit, désabonné',
		'désinscription, date de désinscription, abgemeldet, abgemeldet am, abmeldung, widerruf, widerrufen am',
		'gesperrt, baja, dado de baja, fecha de baja, disiscritto, descadastrado',
		'afgemeld, uitgeschreven, afmeldt, avregistrerad, wypisany, odhlášen, leiratkozott, dezabonat',
		'отписка, отписан, إلغاء الاشتراك, ملغى, 退订, 退訂, 配信停止, 수신거부',
	],
	timeZone: [
		'time zone, timezone, tz, fuseau horaire, fuseau, zeitzone, zona horaria, fuso orario, fuso horário',
		'tijdzone, tidszone, tidszon, aikavyöhyke, strefa czasowa, časové pásmo, saat dilimi, часовой пояс',
		'المنطقة الزمنية, 时区, 時區, タイムゾーン, 시간대',
	],
	postalCode: [
		'postal code, postcode, post code, zip, zip code, zipcode, zip postal code, code postal, cp, npa',
		'plz, postleitzahl, código postal, cap, codice postale, postnummer, postinumero, kod pocztowy',
		'psč, irányítószám, cod poștal, posta kodu, индекс, почтовый индекс, الرمز البريدي, 邮编, 邮政编码, 郵便番号, 郵遞區號',
	],
	region: [
		'state, state region, state province, province, province code, region, county, canton, kanton, région',
		'département, bundesland, estado, provincia, región, comunidad autónoma, regione, provincie, län, fylke',
		'województwo, регион, область, الولاية, المحافظة, 省, 省份, 州, 都道府県, 县',
	],
	language: [
		'language, lang, locale, preferred language, langue, sprache, idioma, lingua, língua, taal, sprog',
		'språk, kieli, język, jazyk, nyelv, limbă, dil, γλώσσα, язык, мова, اللغة, שפה, 语言, 語言, 言語, 언어',
	],
	country: [
		'country, country code, country region, nation, pays, code pays, land, ländercode, país, paese, nazione',
		'maa, kraj, kraj zamieszkania, země, ország, țară, ülke, χώρα, страна, країна, الدولة, البلد, دولة, מדינה',
		'国家, 國家, 国, 국가',
	],
};
