import { decodeText } from '../../../lib/contacts';
import { detectingDecoder, labelledDecoder } from '../../../lib/contacts/encoding';
import { encodeAs } from '../../support/encodeAs';

const text = 'Prénom;Téléphone\nZoë;+33612345678\n';
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

const byLabel = (bytes: Uint8Array, label: string): string => {
	const pieces = labelledDecoder(label);
	return pieces.ok ? pieces.value.decode(bytes, true) : pieces.failure;
};

describe('a file is read in the encoding it was written in', () => {
	it.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
		['UTF-8 with two of them', Buffer.from(`\ufeff\ufeff${text}`)],
		['UTF-16 LE with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
		['UTF-16 BE with a byte order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
		['UTF-16 LE', utf16le],
		['UTF-16 BE', utf16be],
		['Windows-1252', Buffer.from(text, 'latin1')],
		['UTF-16 that was taken for bytes', Buffer.from([...text].map((l) => `${l}\0`).join(''))],
	])('%s', (_, bytes) => {
		expect(decodeText(bytes)).toBe(text);
	});

	it('a replacement character that is really in the file', () => {
		expect(decodeText(Buffer.from('é\ufffd'))).toBe('é\ufffd');
	});

	it.each([[[]], [[0xff]], [[0x00, 0x00, 0x00]]])('bytes that are no text at all: %j', (bytes) => {
		expect(typeof decodeText(Uint8Array.from(bytes))).toBe('string');
	});
});

describe('an encoding that is told is taken at its word', () => {
	it.each([
		['windows-1252', [0x80, 0x92, 0x9c, 0xe9, 0x81], '€’œé\u0081'],
		['cp850', [0x82, 0xe1, 0x81, 0x9b, 0xb5], 'éßüøÁ'],
		['CP-850', [0x82], 'é'],
		['ibm850', [0x82], 'é'],
		['cp437', [0x82, 0xe1, 0xa5], 'éßÑ'],
		['cp852', [0x88, 0xfd, 0x9f], 'łřč'],
		['ibm866', [0x88, 0xac, 0xef], 'Имя'],
		['macintosh', [0x8e, 0x8f, 0xd5], 'éè’'],
		['windows-1258', [0xd0, 0x69, 0xea, 0xf2, 0x6e], 'Điện'],
	])('%s', (label, bytes, expected) => {
		expect(byLabel(Uint8Array.from(bytes), label)).toBe(expected.normalize('NFC'));
	});

	it('and refused where there is none of that name', () => {
		expect(byLabel(new Uint8Array(), 'klingon')).toBe('unknown_encoding');
	});
});

/** A header and two people, as lists of that language have them. */
const LISTS = {
	Catalan: 'Nom;Telèfon;Població\nJúlia;+34612345678;Lleó\nAndreu;+34612345679;Badalonès\n',
	Croatian: 'Ime;Telefon;Općina\nŽeljko Šarić;+385912345678;da\nAnđa Čović;+385912345679;ne\n',
	Czech: 'Jméno;Příjmení;Město\nJiří;Dvořák;Plzeň\nZdeněk;Růžička;Třebíč\n',
	Danish: 'Navn;Samtykke på\nSøren Kjær;ja\nÅse Nørgård;nej\n',
	Dutch: 'Naam;Geboortedatum\nZoë Daniëls;ja\nRené Coördin;nee\n',
	English: 'Name;Note\nO’Brien;the “best” – always\nD’Angelo;Joe’s Café, £5\n',
	Estonian: 'Nimi;Märkus\nÜlle Põder;jah\nJüri Õunapuu;ei\n',
	Finnish: 'Etunimi;Sähköposti\nPäivi Hämäläinen;kyllä\nÄijö Mäkelä;ei\n',
	French: 'Prénom;Téléphone;Désabonné\nZoé;+33612345678;oui\nHélène;+33612345679;non\n',
	German: 'Vorname;Straße\nJörg Müller;Größe\nÄnne Weiß;Überweg\n',
	Greek: 'Όνομα;Επώνυμο;Κινητό\nΓιώργος;Παπαδόπουλος;ναι\nΜαρία;Νικολάου;όχι\n',
	Hebrew: 'שם פרטי;נייד;הסר\nדוד;+972521234567;כן\nשרה;+972521234568;לא\n',
	Hungarian: 'Név;Telefonszám\nSzűcs Győző;igen\nKőműves Ágnes;nem\n',
	Icelandic: 'Nafn;Símanúmer\nGuðrún Þórðardóttir;já\nSigurður Æsir;nei\n',
	Italian: 'Nome;Città;Età\nNicolò;Forlì;perché\nZoè;Cefalù;sì\n',
	Japanese:
		'名前;携帯電話;配信停止\n佐藤 さくら;+819012345678;はい\n鈴木 ケンジ;+819012345679;いいえ\n',
	Korean: '이름;휴대폰;수신거부\n김민준;+821012345678;예\n이서연;+821012345679;아니오\n',
	Latvian:
		'Vārds;Tālrunis;Pilsēta\nJānis Bērziņš;+37121234567;Rīga\nŅina Ķeniņa;+37121234568;Cēsis\n',
	Lithuanian: 'Vardas;Sąžiningai\nŽydrūnas Šimkus;taip\nRūta Grušnytė;ne\n',
	Norwegian: 'Navn;Avmeldt på\nBjørn Sæther;ja\nÅshild Ødegård;nei\n',
	Persian: 'نام;تلفن همراه;لغو\nپريسا گلچين;+989121234567;بله\nعلي رضايي;+989121234568;خير\n',
	Arabic: 'الاسم;رقم الجوال;إلغاء الاشتراك\nمحمد;+966512345678;نعم\nفاطمة;+966512345679;لا\n',
	Polish: 'Imię;Nazwisko;Miejscowość\nŁukasz;Wiśniewski;Łódź\nMałgorzata;Zając;Gdańsk\n',
	Portuguese: 'Nome;Endereço;Não\nJoão;São Paulo;não\nConceição;Maranhão;sim\n',
	Romanian: 'Nume;Oraş;Consimţământ\nŞtefan;Iaşi;da\nMădălina;Ploieşti;nu\n',
	Russian: 'Телефон;Имя;Согласие;Отписан\n+79161234567;Анна;да;да\n+79161234568;Пётр;нет;\n',
	'Simplified Chinese': '姓名;手机;同意;退订\n王伟;+8613812345678;是;是\n李娜;+8613812345679;否;\n',
	Slovak:
		'Meno;Telefón;Odhlásený\nĽubomír Kováč;+421912345678;áno\nŽofia Štúrová;+421912345679;nie\n',
	Spanish: 'Nombre;Teléfono;Población\nMaría Núñez;+34612345678;sí\nIñaki Peña;+34612345679;no\n',
	Swedish: 'Förnamn;Län\nÅke Öberg;Västerås\nSören Ångström;Örebro\n',
	Thai: 'ชื่อ;โทรศัพท์;ยินยอม\nสมชาย;+66812345678;ใช่\nมาลี;+66812345679;ไม่\n',
	'Traditional Chinese':
		'姓名;手機;同意;退訂\n陳怡君;+886912345678;是;是\n林志明;+886912345679;否;\n',
	Turkish: 'Adı;Soyadı;Şehir\nAyşe;Yılmaz;İzmir\nOğuz;Çağlar;Muğla\n',
	Ukrainian: 'Прізвище;Місто;Згода\nШевченко;Київ;так\nЇжак;Чернівці;ні\n',
	Serbian: 'Име;Презиме;Одјављен\nЂорђе;Николић;да\nЉиљана;Јовановић;не\n',
	Bulgarian: 'Име;Фамилия;Съгласие\nГеорги;Стоянов;да\nЦветелина;Желязкова;не\n',
	Vietnamese:
		'Tên;Điện thoại;Đồng ý\nNguyễn Thị Hương;+84912345678;có\nTrần Văn Đức;+84912345679;không\n',
} as const;

const WESTERN = ['windows-1252', 'macintosh', 'cp850'];
const CENTRAL = ['windows-1250', 'iso-8859-2', 'cp852'];

const WRITTEN: readonly (readonly [language: keyof typeof LISTS, labels: readonly string[]])[] = [
	['Arabic', ['windows-1256']],
	['Bulgarian', ['windows-1251']],
	['Catalan', ['windows-1252', 'macintosh']],
	['Croatian', ['windows-1250', 'iso-8859-2']],
	['Czech', CENTRAL],
	['Danish', WESTERN],
	['Dutch', ['windows-1252', 'macintosh']],
	['English', ['windows-1252', 'macintosh']],
	['Estonian', ['windows-1257']],
	['Finnish', ['windows-1252', 'macintosh']],
	['French', WESTERN],
	['German', WESTERN],
	['Greek', ['windows-1253', 'iso-8859-7']],
	['Hebrew', ['windows-1255']],
	['Hungarian', CENTRAL],
	['Icelandic', ['windows-1252']],
	['Italian', ['windows-1252', 'macintosh']],
	['Japanese', ['shift_jis', 'euc-jp']],
	['Korean', ['euc-kr']],
	['Latvian', ['windows-1257']],
	['Lithuanian', ['windows-1257']],
	['Norwegian', WESTERN],
	['Persian', ['windows-1256']],
	['Polish', CENTRAL],
	['Portuguese', WESTERN],
	['Romanian', ['windows-1250']],
	['Russian', ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic']],
	['Serbian', ['windows-1251']],
	['Simplified Chinese', ['gb18030']],
	['Slovak', CENTRAL],
	['Spanish', WESTERN],
	['Swedish', WESTERN],
	['Thai', ['windows-874']],
	['Traditional Chinese', ['big5']],
	['Turkish', ['windows-1254']],
	['Ukrainian', ['windows-1251', 'koi8-u']],
	['Vietnamese', ['windows-1258']],
];

describe('the letters of a list tell in which encoding before Unicode it is', () => {
	it.each(
		WRITTEN.flatMap(([language, labels]) => labels.map((label) => [language, label] as const)),
	)('%s in %s', (language, label) => {
		const list = LISTS[language];
		expect(decodeText(encodeAs(list, label))).toBe(list);
	});

	it.each(Object.entries(LISTS))('%s in UTF-8 is not touched', (_, list) => {
		const pieces = detectingDecoder();
		expect(pieces.decode(Buffer.from(list), true)).toBe(list);
		expect(pieces.facts()).toEqual({ encoding: 'utf-8', encodingIsGuessed: false });
	});
});

const factsOf = (bytes: Uint8Array) => {
	const pieces = detectingDecoder();
	pieces.decode(bytes, true);
	return pieces.facts();
};

describe('what was guessed is told', () => {
	it('an encoding by many letters is sure', () => {
		expect(factsOf(encodeAs(LISTS.Russian, 'windows-1251'))).toEqual({
			encoding: 'windows-1251',
			encodingIsGuessed: false,
			encodingExample: 'Телефон, Имя, Согласие',
		});
	});

	it('one by a single letter is not', () => {
		expect(factsOf(encodeAs('Nome;Sì\nPaolo;x\n', 'cp850'))).toMatchObject({
			encodingIsGuessed: true,
		});
	});

	it('ASCII is UTF-8', () => {
		expect(factsOf(Buffer.from('Phone\n+33612345678\n'))).toEqual({
			encoding: 'utf-8',
			encodingIsGuessed: false,
		});
	});
});

describe('two exports joined in one file keep the letters of both', () => {
	const utf8 = Buffer.from(`${LISTS.French}Zoé;+33612345670;oui\n`);
	it.each([
		['a line of Windows-1252 in French', 'Hélène;+33612345671;non\n', 'windows-1252'],
		['a line of Mac OS Roman in French', 'Hélène Lefèvre;+33612345671;non\n', 'macintosh'],
		['a line of CP850 in French', 'Hélène Lefèvre;+33612345671;non\n', 'cp850'],
	])('%s', (_, line, label) => {
		const bytes = Buffer.concat([utf8, encodeAs(line, label), utf8]);
		expect(decodeText(bytes)).toBe(`${utf8.toString()}${line}${utf8.toString()}`);
		expect(factsOf(bytes)).toMatchObject({ encoding: 'utf-8', otherEncoding: label });
	});

	it.each([
		['Polish', 'windows-1250'],
		['Czech', 'windows-1250'],
		['Turkish', 'windows-1254'],
		['Russian', 'windows-1251'],
		['Russian', 'koi8-r'],
		['Greek', 'windows-1253'],
		['Hebrew', 'windows-1255'],
		['Arabic', 'windows-1256'],
		['Japanese', 'shift_jis'],
		['Korean', 'euc-kr'],
		['Simplified Chinese', 'gb18030'],
		['Traditional Chinese', 'big5'],
		['Thai', 'windows-874'],
	] as const)('UTF-8 behind %s in %s, and before', (language, label) => {
		const list = LISTS[language];
		const [old, current] = [encodeAs(list, label), Buffer.from(list)];
		expect(decodeText(Buffer.concat([old, current]))).toBe(list + list);
		expect(decodeText(Buffer.concat([current, old, current]))).toBe(list + list + list);
	});

	it('the language of the UTF-8 lines helps with a line of few letters', () => {
		const bytes = Buffer.concat([
			Buffer.from(LISTS.Turkish),
			encodeAs('Işıl;Ünal;Ağrı\n', 'windows-1254'),
		]);
		expect(decodeText(bytes)).toBe(`${LISTS.Turkish}Işıl;Ünal;Ağrı\n`);
	});

	it('a line of both, its cells from two sources', () => {
		const bytes = Buffer.concat([Buffer.from('Zoé;'), encodeAs('Hélène\n', 'windows-1252')]);
		expect(decodeText(bytes)).toBe('Zoé;Hélène\n');
	});

	it('the byte order mark of the second file is no part of a name', () => {
		expect(decodeText(Buffer.from('Name\nZoé\n\ufeffName\nLuc\n'))).toBe('Name\nZoé\nName\nLuc\n');
	});

	it('with old Mac line ends', () => {
		const bytes = Buffer.concat([
			Buffer.from('Prénom\rZoé\r'),
			encodeAs('Hélène\r', 'windows-1252'),
		]);
		expect(decodeText(bytes)).toBe('Prénom\rZoé\rHélène\r');
	});
});

describe('however the bytes are cut', () => {
	const joined = (label: string, list: string) =>
		Buffer.concat([Buffer.from(list), encodeAs(list, label), Buffer.from(list)]);
	it.each([
		['windows-1252', LISTS.French],
		['windows-1251', LISTS.Russian],
		['shift_jis', LISTS.Japanese],
		['gb18030', LISTS['Simplified Chinese']],
	])('%s', (label, list) => {
		const bytes = joined(label, list.repeat(20));
		const whole = decodeText(bytes);
		expect(whole).toBe(list.repeat(60));
		for (const size of [1, 2, 3, 7, 100, 1000]) {
			const pieces = detectingDecoder();
			let read = '';
			for (let at = 0; at < bytes.length; at += size) {
				read += pieces.decode(bytes.subarray(at, at + size));
			}
			expect(read + pieces.decode(new Uint8Array(), true)).toBe(whole);
		}
	});

	it('a text without line ends is not held for ever', () => {
		const pieces = detectingDecoder();
		const piece = Buffer.from('Zoé, Hélène, 06 12 34 56 78, '.repeat(1000));
		let given = 0;
		for (let count = 0; count < 20; count++) given += pieces.decode(piece).length;
		expect(given).toBeGreaterThan(piece.length * 10);
	});
});
