import type { ConsentHeader } from './consentHeader';

/** What else a list may say of a person, beside the number. */
export type ContactField =
	| 'firstName'
	| 'lastName'
	| 'fullName'
	| 'birthday'
	/** Of a birthday in several columns. */
	| 'birthDay'
	| 'birthMonth'
	| 'birthYear'
	| 'consent'
	| 'consentAt'
	| 'consentSource'
	| 'consentScope'
	| 'consentProof'
	| 'optOut'
	| 'optOutScope'
	/** An opt-out by one of its words, beside others that mean nothing to us (`Bus stop`). */
	| 'maybeOptOut'
	/** A state that may be a stop, and says yes only in plain words (`SMS status`). */
	| 'status'
	/** Anything else in which a stop may stand: tags, notes. */
	| 'remark'
	| 'timeZone'
	| 'postalCode'
	| 'region'
	| 'language'
	| 'country'
	/** A calling code beside the number (`Dial code`), with or without plus. */
	| 'callingCode'
	/** Of a country or of an area (`Vorwahl`): of a country where it has a plus or 00. */
	| 'dialPrefix'
	/** Of an area or an operator, never of a country (`Area code`, `DDD`). */
	| 'areaCode';

/** What is known by the whole of its header; the others are understood by their words (`readConsentHeader`). */
export type PlainField = Exclude<ContactField, ConsentHeader['field'] | 'maybeOptOut'>;

/** Words that only say whose a column is, or which: `Customer First Name`, `Default Address Country Code`. */
export const OWNERS = {
	person: [
		'contact, customer, client, user, member, subscriber, person, patient, guest, employee, recipient, buyer, lead',
		'profile, attendee, invitee, registrant, participant, donor, kunde, kunden, cliente, klant, kund, klient',
	],
	home: [
		'billing, home, default, primary, main, personal, private, mailing, address, addr, adresse, adres, direccion',
		'residence, residencia, residenza, wohnsitz, zamieszkania, residential, permanent, facturation, rechnung, rechnungs, privat, indirizzo, endereco, anschrift',
	],
	delivery: ['shipping, delivery, livraison, liefer, lieferung, envio, spedizione, entrega'],
	other: ['other, work, business, office, company, legal, geschaftlich, travail, trabajo, lavoro'],
} as const;

/** Words that change nothing about a header. */
export const SMALL_WORDS = [
	'of, the, your, my, their, de, du, des, d, la, le, les, l, di, da, do, dos, del, el, und, and, et, y, der, die, das, von',
	'van, c, pc, cf, field, value, custom, optional, required, please, enter, dd, mm, yyyy, preferred, current',
];

/** Steps of a path to a field that only wrap it: `body.customer.first_name`. */
export const WRAPPERS = [
	'body, data, payload, attributes, attribute, properties, property, fields, custom fields, customfields, json, record',
	'result, results, item, items, object, query, params, form, form data, formdata, answers, submission, merge fields',
	'traits, info, details, event, values, individual, user data, name, birth, birthday, dob, location, geo, phone, phones',
];

/** Whose fields are not those of the person beside them. */
export const OTHER_PEOPLE = [
	'salesperson, salesman, sales, rep, representative, owner, agent, assignee, assigned, manager, creator, created, modified',
	'updated, staff, seller, merchant, vendor, supplier, organization, organisation, store, shop, referrer, referred, referral',
	'referee, parent, mother, father, spouse, partner, wife, husband, child, children, emergency, host, advisor, adviser',
	'driver, courier, therapist, doctor, author, sender, operator, consultant, broker, teacher, coach, trainer, verkaufer',
	'betreuer, vertreter, berater, vendeur, commercial, vendedor, venditore, agente, verkoper, dealer, landlord, tenant owner',
];

/** Comma-separated, a line or two for each group of languages. Compared after `fold`. */
export const CONTACT_HEADERS: Readonly<Record<PlainField, readonly string[]>> = {
	firstName: [
		'given names, what is your first name, your first name, ime, first name, firstname, fname, first, name first, name given, preferred name, given name, forename, prénom, vorname, rufname, nombre de pila, primer nombre',
		'primeiro nome, voornaam, fornavn, förnamn, etunimi, imię, jméno, keresztnév, prenume',
		"όνομα, имя, ім'я, الاسم الأول, שם פרטי, 名, 名字",
		'christian name, known as, goes by, roepnaam, tilltalsnamn, kutsumanimi, meno, krstné meno, křestní jméno, osobno ime, име, собствено име, adı, ime osobe',
		'eesnimi, vārds, vardas, fornafn, emri, nom de pila, tên, nama depan, pangalan, ชื่อจริง, प्रथम नाम, نام کوچک',
	],
	lastName: [
		'what is your last name, your last name, prezime, last name, lastname, lname, last, name last, name family, surname, family name, nom de famille, nachname, familienname',
		'apellido, apellidos, cognome, sobrenome, apelido, achternaam, etternavn, efternavn, efternamn',
		'sukunimi, nazwisko, příjmení, vezetéknév, nume de familie, soyad, soyadı, επώνυμο, фамилия',
		'прізвище, اسم العائلة, اللقب, שם משפחה, 姓, 姓氏',
		'priezvisko, soyisim, perekonnanimi, uzvārds, pavardė, eftirnafn, mbiemri, priimek, презиме, фамилно име, cognom, cognoms',
		'họ, nama belakang, nama keluarga, apelyido, นามสกุล, उपनाम, نام خانوادگی, 성, 성씨',
	],
	fullName: [
		'what is your name, what s your name, what is your full name, your name, customer, client, kunde, kundenname, cliente, klant, guest, attendee, invitee, patient, ime i prezime, name, full name, fullname, display name, contact, nom, nom complet, nom et prénom, prénom nom',
		'vollständiger name, nombre, nombre completo, nombre y apellidos, nome, nome completo, nominativo',
		'naam, volledige naam, navn, namn, nimi, imię i nazwisko, név, nume, ad soyad, isim',
		'ονοματεπώνυμο, фио, الاسم, الاسم الكامل, שם, 姓名, 氏名, 名前, お名前, 이름, 성명',
		'họ và tên, họ tên, nama, nama lengkap, ชื่อ นามสกุล, ชื่อ สกุล, नाम, पूरा नाम, نام, نام و نام خانوادگی',
	],
	birthday: [
		'what is your date of birth, when is your birthday, date de naiss, fecha nac, f nacimiento, f nac, fecha de cumpleaños, születési idő, születésnap, ημ γέννησης, ημερομηνία γεν, д р, др, 생일, datum rođenja, rođendan, birthday, birth day, birth date, birthdate, date of birth, dob, d o b, bday, b day, born, born on, birth, anniversaire, date de naissance',
		'naissance, né le, geburtstag, geburtsdatum, geb, geb datum, gebdatum, geboren, geboren am, cumpleaños, fecha de nacimiento, nacimiento',
		'compleanno, data di nascita, data de nascimento, aniversário, nascimento, geboortedatum, verjaardag',
		'geboren op, gebdat, fødselsdag, fødselsdato, født, född, data ur, ur data, nar, födelsedag, födelsedatum, syntymäaika, data urodzenia, datum narození',
		'születési dátum, data nașterii, doğum tarihi, doğum günü, ημερομηνία γέννησης, дата рождения',
		'день рождения, дата народження, تاريخ الميلاد, تاريخ الولادة, תאריך לידה, 生日, 出生日期, 生年月日, 誕生日, 생년월일',
		'birthday date, date anniversaire, date d anniversaire, nato il, nata il, nato a il, data di nasc, data nasc, dt nasc, dt nascimento, data naixement, data de naixement',
		'urodziny, urodzony, urodzona, syntymäpäivä, synt aika, dátum narodenia, narodeniny, dátum nar, narozeniny, dat nar, datum rojstva, rojstni dan, датум рођења, дата на раждане, рожден ден, датум на раѓање',
		'sünniaeg, sünnikuupäev, sünnipäev, dzimšanas datums, dzimšanas diena, gimimo data, gimtadienis, fæðingardagur, afmæli, datëlindja, doğum tarixi, ad günü, туған күні, день народження',
		'ngày sinh, sinh nhật, ngày tháng năm sinh, tanggal lahir, tgl lahir, ulang tahun, tarikh lahir, kaarawan, วันเกิด, วันเดือนปีเกิด, जन्म तिथि, जन्मतिथि, जन्मदिन, تاریخ تولد, tarehe ya kuzaliwa',
	],
	birthDay: [
		'birth day of month, birthday day, birth date day, birthdate day, day of birth, dob day, jour de naissance',
		'jour naissance, anniversaire jour, geburtstag tag, tag der geburt, día de nacimiento, dia de nascimento',
		'giorno di nascita, geboortedag, день рождения день',
	],
	birthMonth: [
		'birthday month, birth month, birthmonth, birth date month, birthdate month, month of birth, dob month',
		'mois de naissance, mois naissance, anniversaire mois, geburtsmonat, geburtstag monat, monat der geburt',
		'mes de nacimiento, mês de nascimento, mese di nascita, geboortemaand, miesiąc urodzenia, месяц рождения',
		'出生月',
	],
	birthYear: [
		'birthday year, birth year, birthyear, birth date year, birthdate year, year of birth, yob, dob year',
		'année de naissance, année naissance, anniversaire année, geburtsjahr, jahrgang, año de nacimiento',
		'ano de nascimento, anno di nascita, geboortejaar, rok urodzenia, год рождения, 出生年',
	],
	timeZone: [
		'time zone, timezone, tz, time zone name, timezone name, tz name, time zone id, timezone id, iana time zone, iana timezone, fuseau horaire, fuseau, zeitzone, zona horaria, fuso orario, fuso horário',
		'tijdzone, tidszone, tidszon, aikavyöhyke, strefa czasowa, časové pásmo, saat dilimi, часовой пояс',
		'المنطقة الزمنية, 时区, 時區, タイムゾーン, 시간대',
		'olson time zone, olson timezone, utc zone, zona waktu, múi giờ, เขตเวลา, समय क्षेत्र, منطقه زمانی, časová zóna, časovni pas, vremenska zona, часова зона, ajavöönd, laika josla, laiko juosta, időzóna, fus orar, ζώνη ώρας, אזור זמן',
	],
	postalCode: [
		'c p, postnr, postnr och ort, ir szám, irsz, τκ, τ κ, поштовий індекс, מיקוד, 우편번호, zip postal, poštanski broj, postal code, postalcode, postcode, post code, postal, pin code, pincode, eircode, zip, zip code, zipcode, zip postal code, zip postcode, code postal, cp, npa',
		'plz, postleitzahl, código postal, cap, codice postale, postnummer, postinumero, kod pocztowy',
		'psč, irányítószám, cod poștal, posta kodu, индекс, почтовый индекс, الرمز البريدي, 邮编, 邮政编码, 郵便番号, 郵遞區號',
		'cep, cód postal, codi postal, cod postal, poštna številka, пощенски код, поштански број, sihtnumber, pasta indekss, pašto kodas, póstnúmer, kodi postar, pošta kod',
		'mã bưu chính, mã bưu điện, kode pos, poskod, รหัสไปรษณีย์, पिन कोड, کد پستی',
	],
	region: [
		'uf, estado uf, state, state region, state province, state county, state code, state name, province, province code, province name, prefecture, region, county, canton, kanton, région',
		'département, bundesland, estado, provincia, región, comunidad autónoma, regione, provincie, län, fylke',
		'województwo, регион, область, الولاية, المحافظة, 省, 省份, 州, 都道府県, 县',
		'us state, região, estado provincia, provincia estado, judeţ, județ, megye, eyalet, provinsi, negeri, tỉnh, tỉnh thành, จังหวัด, राज्य, استان, област, oblast, maakond, maakunta',
	],
	language: [
		'hs language, idioma preferido, idioma preferida, language, lang, locale, language code, lang code, locale code, language preference, communication language, preferred language, langue, langue préférée, code langue, sprache, korrespondenzsprache, kommunikationssprache, bevorzugte sprache, idioma, lingua, língua, taal, sprog',
		'språk, kieli, język, jazyk, nyelv, limbă, dil, γλώσσα, язык, мова, اللغة, שפה, 语言, 語言, 言語, 언어',
		'ngôn ngữ, bahasa, ภาษา, भाषा, زبان, keel, valoda, kalba, jezik, језик, език, tungumál, gjuha, llengua',
	],
	country: [
		'country, country code, country name, country region, country iso, country iso code, iso country, iso country code',
		'iso, iso code, iso2, iso 2, alpha 2, cc, ctry, phone country, country phone, residence, nation, pays, code pays, land, ländercode, länderkürzel, staat, wohnsitzland, wohnland, land region, région pays, país, paese, nazione',
		'maa, kraj, kraj zamieszkania, země, ország, țară, ülke, χώρα, страна, країна, الدولة, البلد, دولة, מדינה, ארץ, država, what country do you live in, country of residence',
		'国家, 國家, 国, 국가, 国家 地区, 國家 地區, 国 地域',
		'krajina, štát, stát, država stanovanja, држава, държава, riik, valsts, šalis, shteti, ölkə, ел, negara, quốc gia, ประเทศ, देश, کشور, nchi, bansa, länderkennzeichen, länderkennung',
	],
	callingCode: [
		'dial code, dialcode, dialling code, dialing code, calling code, callingcode, country calling code, phone country code',
		'country dial code, country dialing code, country dialling code, phone code, isd code, international code, intl code',
		'country prefix, mobile country code',
		'indicatif, indicatif pays, indicatif téléphonique, code indicatif, préfixe pays, ländervorwahl, landesvorwahl, internationale vorwahl, landcode, landnummer, landenummer, landskode, landskod, landsnummer',
		'código de país teléfono, prefijo país, prefijo internacional, prefisso internazionale, prefixo internacional, ddi, kierunkowy',
		'numer kierunkowy, předvolba, телефонный код, код страны, код країни, ülke kodu, رمز الدولة, رمز البلد, 国家代码, 国家区号, 区号, 国际区号, 国番号, 국가번호',
		'intl prefix, international prefix, international dialling code, international dialing code, mã quốc gia, kode negara, รหัสประเทศ',
	],
	areaCode: [
		'area code, city code, phone area code, phone area, mobile area code, std code, exchange code, operator code, code ville',
		'ortsvorwahl, netzvorwahl, mobilvorwahl, handyvorwahl, ortsnetzkennzahl, onkz, código de área, código área, codigo de area, ddd, prefisso cellulare',
		'prefijo móvil, netnummer mobiel, riktnummer, suuntanumero, numer kierunkowy miasta, код города, код оператора, код міста, 市外局番, 局番, 地区号',
	],
	dialPrefix: [
		'prefix, phone prefix, dial prefix, mobile prefix, number prefix, préfixe, préfixe téléphonique, vorwahl, telefonvorwahl',
		'prefijo, prefijo telefónico, prefisso, prefisso telefonico, prefixo, kengetal, netnummer, prefiks, prefix telefon, pozivni broj, int vorwahl, vorwahl international',
	],
};
