import * as fc from 'fast-check';
import { contactColumns } from '../../lib/contacts/contactColumns';
import { isSurnameFirst } from '../../lib/contacts/nameHeaders';
import { nameText } from '../../lib/contacts/personName';
import { nameOf, readName } from '../../lib/contacts/readName';

const whole = (fullHeader: string, full: string) =>
	nameOf({
		first: '',
		last: '',
		full: nameText(full),
		fullHeader,
		hasFirst: false,
		hasLast: false,
	});

const inRow = (cells: Record<string, string>) =>
	readName(cells, contactColumns(Object.keys(cells)));

type Row = readonly [written: string, firstName: string | undefined, lastName: string | undefined];

const expected = (firstName: string | undefined, lastName: string | undefined) => ({
	...(firstName !== undefined && { firstName }),
	...(lastName !== undefined && { lastName }),
});

describe('the name of a company', () => {
	it.each([
		'Acme Ltd',
		'Acme, Inc.',
		'The Coffee Company',
		'Kunz GmbH & Co. KG',
		'Bäckerei Kunz e.K.',
		'Foo S.A.',
		'Rossi SpA',
		'Foo sp. z o.o.',
		'Foo s.r.o.',
		'Foo Oy',
		'ООО Ромашка',
		'株式会社トヨタ',
		'삼성 주식회사',
	])('%s greets nobody by its first word', (name) => {
		expect(whole('Name', name)).toEqual({ lastName: name });
	});

	it.each(['Priya AS', 'Kumar SA', 'Mia Spa', 'John A. S.', 'Ben Bt', 'Company', 'Tove Ivar'])(
		'%s is a person',
		(name) => {
			expect(whole('Name', name).firstName).toBe(name.split(' ')[0]);
		},
	);
});

it.each(['.', ',', '& ', 'ltd ', 'S.A', 'ООО '])(
	'a name of half a million %j takes no time',
	(part) => {
		expect(whole('Name', `Zoé ${part.repeat(250_000)}x`)).toBeDefined();
	},
);

describe('a whole name', () => {
	it.each<Row>([
		['Zoé Martin', 'Zoé', 'Martin'],
		['Marie Anne Dupont', 'Marie', 'Anne Dupont'],
		['Jean-Pierre Dupont', 'Jean-Pierre', 'Dupont'],
		['Zoé', 'Zoé', undefined],
		['Lee, Ann', 'Ann', 'Lee'],
		['Lee , Ann Marie', 'Ann Marie', 'Lee'],
		['"Martin, Zoé"', 'Zoé', 'Martin'],
		['Zoé Martin <zoe@example.com>', 'Zoé', 'Martin'],
		['William (Bill) Gates', 'William', 'Gates'],
		['Zoé Martin [VIP]', 'Zoé', 'Martin'],
		['Piet van den Berg', 'Piet', 'van den Berg'],
		['van den Berg, Piet', 'Piet', 'van den Berg'],
		['Berg, Piet van den', 'Piet', 'van den Berg'],
		['van den Berg Piet', 'Piet', 'van den Berg'],
		['von Braun', undefined, 'von Braun'],
		['Van Morrison', 'Van', 'Morrison'],
		['DUPONT Jean', 'Jean', 'DUPONT'],
		['LE GALL Yann', 'Yann', 'LE GALL'],
		['VAN DEN BERG Piet', 'Piet', 'VAN DEN BERG'],
		['GARCÍA LÓPEZ María José', 'María José', 'GARCÍA LÓPEZ'],
		['КУЗНЕЦОВА Анна', 'Анна', 'КУЗНЕЦОВА'],
		['Jean DUPONT', 'Jean', 'DUPONT'],
		['JEAN DUPONT', 'JEAN', 'DUPONT'],
		['JP Morgan', 'JP', 'Morgan'],
		['Ortiz, Ben, MD', 'Ben', 'Ortiz'],
		['Ben Ortiz, PhD', 'Ben', 'Ortiz'],
		['Иванов Иван Иванович', 'Иван', 'Иванов'],
		['Иван Иванов', 'Иван', 'Иванов'],
		['田中 太郎', '太郎', '田中'],
		['田中　太郎', '太郎', '田中'],
		['田中太郎様', '田中太郎', undefined],
		['김 민수', '민수', '김'],
		['王小明先生', '王小明', undefined],
	])('%s', (written, firstName, lastName) => {
		expect(whole('Name', written)).toEqual(expected(firstName, lastName));
	});
});

describe('a title is no part of a name', () => {
	it.each<Row>([
		['Dr. María García', 'María', 'García'],
		['Mr Ben Ortiz', 'Ben', 'Ortiz'],
		['Mr. Ben Ortiz', 'Ben', 'Ortiz'],
		['Mrs Ann Lee', 'Ann', 'Lee'],
		['MS. ANN LEE', 'ANN', 'LEE'],
		['Prof. Dr. Anna Weiß', 'Anna', 'Weiß'],
		['Prof.Dr. Anna Weiß', 'Anna', 'Weiß'],
		['Dipl.-Ing. Jan Berg', 'Jan', 'Berg'],
		['Dr. med. Eva Kern', 'Eva', 'Kern'],
		['Frau Anna Müller', 'Anna', 'Müller'],
		['Herr Dr. Jan Berg', 'Jan', 'Berg'],
		['Frau Müller', undefined, 'Müller'],
		['M. Jean Dupont', 'Jean', 'Dupont'],
		['M. DUPONT Jean', 'Jean', 'DUPONT'],
		['Mme Zoé Martin', 'Zoé', 'Martin'],
		['Mlle Zoé Martin', 'Zoé', 'Martin'],
		['Madame Martin', undefined, 'Martin'],
		['Sra. Ana López', 'Ana', 'López'],
		['Sr. D. Juan Pérez', 'Juan', 'Pérez'],
		['Dña. Ana López', 'Ana', 'López'],
		['Sig.ra Lucia Rossi', 'Lucia', 'Rossi'],
		['Dott.ssa Lucia Rossi', 'Lucia', 'Rossi'],
		['Avv. Marco Bianchi', 'Marco', 'Bianchi'],
		['Dhr. Piet van den Berg', 'Piet', 'van den Berg'],
		['Mevr. J. Jansen', 'J.', 'Jansen'],
		['Mgr inż. Jan Nowak', 'Jan', 'Nowak'],
		['Pani Anna Nowak', 'Anna', 'Nowak'],
		['MUDr. Jana Nováková', 'Jana', 'Nováková'],
		['Sayın Ayşe Yılmaz', 'Ayşe', 'Yılmaz'],
		['г-н Иван Петров', 'Иван', 'Петров'],
		['Κος Νίκος Παπαδόπουλος', 'Νίκος', 'Παπαδόπουλος'],
		['السيدة ليلى حداد', 'ليلى', 'حداد'],
		['ד"ר דנה כהן', 'דנה', 'כהן'],
		['Martin, Mme Zoé', 'Zoé', 'Martin'],
		['Don Johnson', 'Don', 'Johnson'],
		['Drew Barry', 'Drew', 'Barry'],
		['Misty Fox', 'Misty', 'Fox'],
		['Mr', undefined, undefined],
	])('%s', (written, firstName, lastName) => {
		expect(whole('Name', written)).toEqual(expected(firstName, lastName));
	});

	it('nor in a column of first names', () => {
		expect(inRow({ 'First name': 'Dr. María', 'Last name': 'García' })).toEqual(
			expected('María', 'García'),
		);
		expect(inRow({ 'First name': 'Mme', 'Last name': 'Martin' })).toEqual(
			expected(undefined, 'Martin'),
		);
	});
});

describe('the order of the header', () => {
	it.each<readonly [header: string, ...Row]>([
		['Nom et prénom', 'Dupont Jean', 'Jean', 'Dupont'],
		['Nom, prénom', 'Dupont Jean Pierre', 'Jean Pierre', 'Dupont'],
		['NOM PRENOM', 'de la Tour Zoé', 'Zoé', 'de la Tour'],
		['Prénom Nom', 'Jean Dupont', 'Jean', 'Dupont'],
		['Name, Vorname', 'Müller Anna', 'Anna', 'Müller'],
		['Nachname Vorname', 'Müller Anna', 'Anna', 'Müller'],
		['Vor- und Nachname', 'Anna Müller', 'Anna', 'Müller'],
		['Apellidos y nombre', 'García López María', 'María', 'García López'],
		['Apellidos, nombre', 'García López, María José', 'María José', 'García López'],
		['Nombre y apellidos', 'María García López', 'María', 'García López'],
		['Cognome e nome', 'Rossi Mario', 'Mario', 'Rossi'],
		['Nome e cognome', 'Mario Rossi', 'Mario', 'Rossi'],
		['Achternaam, voornaam', 'van den Berg Piet', 'Piet', 'van den Berg'],
		['Nazwisko i imię', 'Nowak Anna', 'Anna', 'Nowak'],
		['Imię i nazwisko', 'Anna Nowak', 'Anna', 'Nowak'],
		['Příjmení a jméno', 'Novák Jan', 'Jan', 'Novák'],
		['Név', 'Nagy Anna', 'Anna', 'Nagy'],
		['Nume și prenume', 'Popescu Ion', 'Ion', 'Popescu'],
		['Ad Soyad', 'Ayşe Yılmaz', 'Ayşe', 'Yılmaz'],
		['Soyadı Adı', 'Yılmaz Ayşe', 'Ayşe', 'Yılmaz'],
		['Επώνυμο Όνομα', 'Παπαδόπουλος Νίκος', 'Νίκος', 'Παπαδόπουλος'],
		['ФИО', 'Иванов Иван', 'Иван', 'Иванов'],
		['ФИО', 'Иванова Анна Петровна', 'Анна', 'Иванова'],
		['Фамилия Имя', 'Иванов Иван', 'Иван', 'Иванов'],
		['Имя Фамилия', 'Иван Иванов', 'Иван', 'Иванов'],
		['ПІБ', 'Шевченко Тарас', 'Тарас', 'Шевченко'],
		['姓名', '王 小明', '小明', '王'],
		['姓名', '王小明', '王小明', undefined],
		['氏名', '田中 太郎', '太郎', '田中'],
		['성명', '김 민수', '민수', '김'],
		['Last name, First name', 'Lee Ann', 'Ann', 'Lee'],
		['LastFirst', 'Lee Ann', 'Ann', 'Lee'],
		['Surname & given name', 'Lee Ann', 'Ann', 'Lee'],
		['First and last name', 'Ann Lee', 'Ann', 'Lee'],
		['Full name', 'Ann Lee', 'Ann', 'Lee'],
		['Nom complet', 'Jean Dupont', 'Jean', 'Dupont'],
	])('%s: %s', (header, written, firstName, lastName) => {
		expect(whole(header, written)).toEqual(expected(firstName, lastName));
	});

	it.each([
		'Name',
		'Nom',
		'Nombre',
		'Contact',
		'Customer name',
		'Prénom',
		'Vorname',
		'Nom du client',
	])('%s alone tells none', (header) => {
		expect(isSurnameFirst(header)).toBe(false);
	});
});

describe('what is no name', () => {
	it.each([
		'#1001', '1001', 'ORD-1001', 'Order 20230001', '+33612345678', '06 12 34 56 78', '(202) 555-0123',
		'{{first_name}}', '*|FNAME|*', '#REF!', '#NAME?', 'cus_NffrFeUf', 'yes', 'zoe@example.com', 'https://example.com/u/7', '-', '?', '…', 'N/A', 'null', 'NaN', 'undefined', '№ 12',
		'n° 7', '٠٦١٢٣٤', '2024-05-01',
	])('%s', (written) => {
		expect(whole('Name', written)).toEqual({});
		expect(inRow({ 'First name': written })).toEqual({});
	}); // prettier-ignore

	it.each(['Null', 'Nan', 'Na', 'X Æ', 'Elizabeth 2', "D'Arcy", 'Ng'])('%s is one', (written) => {
		expect(whole('Name', written)).not.toEqual({});
	});

	it('gives way to another column: the number of an order stands under Name', () => {
		expect(inRow({ Name: '#1001', 'Billing Name': 'Zoé Martin' })).toEqual(
			expected('Zoé', 'Martin'),
		);
		expect(inRow({ Contact: '+33612345678', 'First name': 'Zoé' })).toEqual(
			expected('Zoé', undefined),
		);
	});
});

describe('a half beside a column for the other half', () => {
	it.each([
		['Prénom', 'Zoé', 'Nom', 'Martin', 'Zoé', 'Martin'],
		['Prénom', '', 'Nom', 'Martin', undefined, 'Martin'],
		['Prénom', 'Zoé', 'Nom', '', 'Zoé', undefined],
		['Prénom', 'Zoé', 'Nom', 'Zoé Martin', 'Zoé', 'Martin'],
		['Prénom', 'Zoé', 'Nom', 'Martin Zoé', 'Zoé', 'Martin'],
		['Prénom', 'zoé', 'Nom', 'ZOÉ MARTIN', 'zoé', 'MARTIN'],
		['Prénom', '', 'Nom', 'Martin, Zoé', 'Zoé', 'Martin'],
		['Prénom', '', 'Nom', 'Le Gall', undefined, 'Le Gall'],
		['Vorname', '', 'Name', 'Müller', undefined, 'Müller'],
		['First name', '', 'Name', 'Martin', undefined, 'Martin'],
		['First name', '', 'Full name', 'Zoé Martin', 'Zoé', 'Martin'],
		['Apellidos', 'García', 'Nombre', 'María José', 'María José', 'García'],
		['Apellidos', '', 'Nombre', 'María José', 'María José', undefined],
		['Cognome', '', 'Nome', 'Maria Pia', 'Maria Pia', undefined],
		['Last name', '', 'Name', 'Mr Ben', 'Ben', undefined],
		['Voornaam', '', 'Naam', 'van den Berg', undefined, 'van den Berg'],
	])('%s %j, %s %j', (half, one, other, text, firstName, lastName) => {
		expect(inRow({ [half]: one, [other]: text })).toEqual(expected(firstName, lastName));
	});
});

describe('properties', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 30 }),
		fc
			.array(
				fc.constantFrom(
					'Zoé',
					'MARTIN',
					'Dr.',
					'M.',
					'van',
					'den',
					',',
					'Jr',
					'(x)',
					'山田',
					'de',
					'.',
					'-',
				),
				{ maxLength: 6 },
			)
			.map((words) => words.join(' ')),
	);

	it('a name that was read gives itself', () => {
		fc.assert(
			fc.property(fc.constantFrom('Name', 'Nom et prénom', '姓名'), text, (header, written) => {
				const once = whole(header, written);
				const again = inRow({
					'contact.firstName': once.firstName ?? '',
					'contact.lastName': once.lastName ?? '',
					[header]: written,
				});
				if (once.firstName !== undefined || once.lastName !== undefined) {
					expect(again).toEqual(once);
				}
			}),
		);
	});

	it('two plain words are first and last name, each whole', () => {
		const word = fc.constantFrom('Ann', 'Lee', 'Zoë', "O'Neil", 'Smith-Jones', 'Иван', 'Ömer');
		fc.assert(
			fc.property(word, word, (first, last) => {
				expect(whole('Name', `${first} ${last}`)).toEqual(expected(first, last));
				expect(whole('Name', `${last}, ${first}`)).toEqual(expected(first, last));
			}),
		);
	});
});
