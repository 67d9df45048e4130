/**
 * How lists head the column of phone numbers, in the main European languages, Arabic, Hebrew, Chinese,
 * Japanese and Korean. Comma-separated; compared after `fold`, so case, accents and punctuation do not matter.
 */

/** What this package itself writes. */
export const OWN_HEADERS = ['phone.e164', 'e164'];

/** Sure to be what can be texted. */
export const MOBILE_HEADERS = [
	'mobile, mobile phone, mobile number, cell, cell phone, cellphone, cellular, msisdn',
	'whatsapp, gsm, portable, téléphone portable, téléphone mobile, tél portable, numéro mobile',
	'mobil, mobilnummer, mobilfunknummer, mobiltelefon, handy, handynummer, natel',
	'móvil, celular, teléfono móvil, telemóvel, telemovel, cellulare, telefono cellulare',
	'mobiel, mobiele nummer, mobilni telefon, komórka, telefon komórkowy, matkapuhelin, mobilszám',
	'κινητό, κινητό τηλέφωνο, мобильный, мобильный телефон, мобільний, мобилен, cep telefonu',
	'الجوال, جوال, رقم الجوال, المحمول, رقم المحمول, موبايل, الموبايل, رقم الموبايل, נייד, טלפון נייד',
	'手机, 手机号, 手机号码, 移动电话, 手機, 手機號碼, 行動電話, 携帯, 携帯電話, 携帯番号, 휴대폰, 휴대전화',
];

export const PHONE_HEADERS = [
	'phone, phones, phone number, telephone, telephone number, tel, contact number',
	'téléphone, numéro de téléphone, n° de téléphone, telefon, telefonnummer, rufnummer, tlf',
	'teléfono, número de teléfono, telefono, numero di telefono, telefone, número de telefone',
	'telefoon, telefoonnummer, telefonszám, puhelin, puhelinnumero, telefonu, telefonní číslo',
	'τηλέφωνο, телефон, номер телефона, номер телефону, telefon numarası',
	'الهاتف, هاتف, رقم الهاتف, تلفون, التليفون, טלפון, 电话, 电话号码, 電話, 電話番号, 電話號碼, 전화, 전화번호',
];

/** Too common inside other headers (`customer number`) to count unless they stand alone. */
export const BARE_HEADERS = [
	'number, numbers, to, recipient, sms, numéro, nummer, número, numero, номер, رقم',
];

/** With one of these words a header is about the number, or about another kind of number. */
export const OTHER_WORDS = [
	'fax, telefax, type, label, country, code, ext, extension, carrier, operator, model',
	'verified, consent, opt, optin, date, time, status, id, valid, pays, land, país, paese, typ, tipo',
];
