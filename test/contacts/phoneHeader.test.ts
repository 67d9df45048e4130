import { isPhoneHeader, phoneHeader } from '../../lib/contacts/phoneHeader';

const headers = (text: string): readonly string[] =>
	text
		.split('|')
		.map((header) => header.trim())
		.filter((header) => header !== '');

describe('a header speaks of', () => {
	it.each(
		headers(`
			Mobile | Mob. | Mobile No. | Mobile # | mobile_number | mobileNumber | MobileNo | MOBILEPHONE | Cell | Cell no
			| cell_phone | Mobile (private) | Customer Mobile | SMS Phone Number | Text number | WhatsApp number | Handy
			| Handynr. | Handy privat | Mobilfunknr. | Mobiltelefonnummer | Diensthandy | Mobil-Nr. | GSM | GSM-nummer | Portable
			| N° portable | Tél. portable | Tél mobile | Numéro de mobile | Móvil | Tel. móvil | Nº móvil | Celular
			| Número celular | Cel. | Telemóvel | Telm. | Cellulare | N. cellulare | Tel. cell. | Mobiel | Mobiel nummer
			| Mobiltlf | Mobilnr | Matkapuhelin | Matkapuhelinnumero | Komórka | Tel. kom. | Nr tel. komórkowego | Mobilní telefon
			| Mobilszám | Κινητό | Мобильный | Моб. тел. | Сотовый | Cep | Cep Telefonu | رقم الجوال | נייד | 手机 | 手机号码 | 携帯番号 | 휴대폰번호
			| Phone Number (mobile) | billing_address.mobile
		`),
	)('a mobile: %s', (header) => {
		expect(phoneHeader(header)).toMatchObject({ kind: 'person' });
		expect(phoneHeader(header)?.rank).toBeLessThanOrEqual(3);
	});

	it.each(
		headers(`
			Phone | Ph. | Ph No | Phone # | Phone no. | phone_number | PhoneNumber | phonenumber | Phone1 | Tel2 | Tel. | TEL
			| Telephone | Primary Phone | Home Phone | Work phone | Contact number | Customer phone | Phone (with country code)
			| Phone number incl. country code | Verified Phone Number | Default Address Phone | billing_address.phone | body.user.phone
			| Téléphone | N° de téléphone | Tél. domicile | Joignable au | Telefon | Telefonnr. | Tel.-Nr. | Rufnummer | Kundentelefon
			| Festnetz | Teléfono | Tfno. | Telf. | Fono | Telefono | Recapito telefonico | Telefone | Fone | Telefoonnummer
			| Tlf. | Tlfnr | Puhelin | Puhelinnumero | Nr telefonu | Telefonní číslo | Telefonszám | Τηλέφωνο | Тел. | Контактный телефон
			| رقم الهاتف | טלפון | 电话 | 联系电话 | 電話番号 | 연락처
		`),
	)('a phone: %s', (header) => {
		expect(phoneHeader(header)?.kind).toBe('person');
		expect(phoneHeader(header)?.rank).toBeGreaterThan(3);
	});

	it.each(
		headers(`
			Phone Type | Phone 1 - Label | Phone Country | Phone country code | Mobile Country Code | Phone verified | Phone consent
			| mobile_opt_in | Mobile opt out | Phone ID | Phone status | Date phone added | phone_updated_at | Indicatif téléphone
			| Telefontyp Typ | Phone ext. | Mobile carrier | Phone notes
		`),
	)('something about a phone: %s', (header) => {
		expect(isPhoneHeader(header)).toBe(false);
	});

	it.each(
		headers(`
			Account | Account Number | Customer ID | customerId | Customer No. | Kundennummer | Kunden-Nr. | Rechnungsnummer
			| N° client | Numéro client | Ref | Référence | Order # | Bestellnummer | Member no | Nº de socio | Código cliente
			| Codice cliente | Klantnummer | Ordrenr | Номер заказа | 客户编号 | SKU | VAT | SIRET | Created at | user_id | Ticket
		`),
	)('the number of something else: %s', (header) => {
		expect(phoneHeader(header)?.kind).toBe('id');
		expect(isPhoneHeader(header)).toBe(false);
	});

	it.each(
		headers(
			'Name | City | Automobile | Halifax | Cancelled | Handyman | Hotels | Company | E-mail',
		),
	)('no phone at all: %s', (header) => {
		expect(isPhoneHeader(header)).toBe(false);
	});

	it('a text of a megabyte takes no time', () => {
		expect(phoneHeader(`${'('.repeat(500_000)}phone`)).toBeUndefined();
	});
});
