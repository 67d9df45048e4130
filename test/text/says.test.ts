import fc from 'fast-check';
import { says } from '../../lib/text';

const inText = (text: string, phrase: string) => says({ text, values: [] }, phrase);

describe('a phrase is said', () => {
	it.each([
		['alone', 'ACME', 'ACME'],
		['in other capitals', 'Acme has news', 'ACME'],
		['before a colon', 'ACME: sale', 'ACME'],
		['before a full stop', 'Love, ACME.', 'ACME'],
		['before a full stop without its space', 'Love, Acme.Come by', 'ACME'],
		['in brackets', '[ACME] sale', 'ACME'],
		['in quotes', '“Acme” sale', 'ACME'],
		['in the possessive', 'Acme’s spring sale', 'Acme'],
		['in the possessive of a typewriter', "ACME's sale", 'ACME'],
		['in the possessive of an s', 'Jones’ sale', 'Jones'],
		['with a Turkish ending', 'ACME’den haber', 'ACME'],
		['behind a French article', 'Bienvenue à l’Acme', 'Acme'],
		['behind an Italian article', "Saldi all'Acme", 'Acme'],
		['beside an emoji', '🔥ACME🔥 sale', 'ACME'],
		['beside an emoji with a selector', '❤️ACME sale', 'ACME'],
		['beside a keycap', '1️⃣ACME', 'ACME'],
		['beside a dash', 'Sale–ACME', 'ACME'],
		['beside a hyphen that joins nothing', 'Sale -ACME-', 'ACME'],
		['on the next line', 'Sale\nACME', 'ACME'],
		['with a non-breaking space', 'Marks\u00a0& Spencer: sale', 'Marks & Spencer'],
		['with another apostrophe', 'McDonald’s: menu', "McDonald's"],
		['with another hyphen', 'Coca‑Cola: win', 'Coca-Cola'],
		['with an accent written apart', 'Cafe\u0301 Noir: menu', 'Café Noir'],
		['in capitals of a ß', 'STRASSENCAFE: Kuchen', 'Straßencafe'],
		['in Turkish capitals', 'İSTANBUL FIRIN: indirim', 'İstanbul Fırın'],
		['in full-width letters', 'ＡＣＭＥ：セール', 'ACME'],
		['an ampersand in it', 'H&M: sale', 'H&M'],
		['a point in it', 'E.ON informiert', 'E.ON'],
		['a digit at its end', 'O2: neu', 'O2'],
		['a sign at its end', 'Yahoo!Mail', 'Yahoo!'],
		['an address that is its name', 'Booking.com: your stay', 'Booking.com'],
		['in Cyrillic', 'ПЯТЁРОЧКА: скидки', 'Пятёрочка'],
		['in Greek capitals with another sigma', 'ΔΟΜΟΣ: προσφορές', 'Δομος'],
		['in Chinese, without borders', '欢迎来到小米商城', '小米'],
		['in Latin among Chinese', '欢迎来到ACME商城', 'ACME'],
		['in Chinese beside Latin', 'Hi小米', '小米'],
		['in Thai, without borders', 'ยินดีต้อนรับสู่ร้านเซ็นทรัลวันนี้', 'เซ็นทรัล'],
		['in Katakana beside Kanji', '本日エース特売', 'エース'],
		['in Korean with a particle', '삼성에서 알립니다', '삼성'],
		['in Latin with a Korean particle', 'ACME에서 알립니다', 'ACME'],
		['in Arabic', 'متجر أكمي: تخفيضات', 'أكمي'],
		['with room around its ampersand', 'New at H & M', 'H&M'],
		['without room around its ampersand', 'Marks&Spencer: sale', 'Marks & Spencer'],
		['a number with it', 'Soldes. STOP 36180', 'STOP 36180'],
		['a number with it and two spaces', 'Soldes. stop  36180.', 'STOP 36180'],
		['a link in it', 'Sale. Opt out: acme.example/stop', 'Opt out: acme.example/stop'],
	])('%s', (_name, text, phrase) => {
		expect(inText(text, phrase)).toBe(true);
	});
});

describe('a phrase is not said', () => {
	it.each([
		['at the end of another word', 'Place your order now', 'Ace'],
		['at the beginning of another word', 'The maximum discount', 'Max'],
		['inside another word', 'Singapore sale', 'Gap'],
		['in a longer name', 'Hi Annabel', 'Ann'],
		['in “Nonstop”', 'Nonstop action this week', 'STOP'],
		['in “non-stop”', 'Non-stop action', 'STOP'],
		['in a double name', 'Hi Mary-Ann', 'Ann'],
		['in a hyphenated word', 'STOP-Preise', 'STOP'],
		['with a non-breaking hyphen', 'Non‑stop', 'STOP'],
		['in an Irish name', 'Dear Mr O’Neill', 'Neill'],
		['behind a digit', '24ACME', 'ACME'],
		['before a digit', 'ACME24', 'ACME'],
		['beside an underscore', 'ACME_Sale', 'ACME'],
		['before a mark on its last letter', 'Cafe\u0301', 'Cafe'],
		['behind an accented letter', 'éAce', 'Ace'],
		['behind a soft hyphen', 'Pl\u00adAce', 'Ace'],
		['without its ampersand', 'Marks Spencer', 'Marks & Spencer'],
		['in a link', 'Sale at https://shop.acme.example/x', 'ACME'],
		['in a link without http', 'Sale at acme.example/x', 'ACME'],
		['in a mailbox', 'Write to acme@mail.example', 'ACME'],
		['in an account', 'Follow @acme', 'ACME'],
		['in a hashtag', 'Post #acme', 'ACME'],
		['in half a link', 'Out: acme.example/stop', 'Out: acme.example'],
		['in another number', 'STOP 361801', 'STOP 36180'],
		['tied to another letter', 'H&M sale', 'M'],
		['tied by a point', 'E.ON informiert', 'ON'],
		['in another Cyrillic word', 'Перемаксимум', 'макс'],
		['in another Greek word', 'προσφορά', 'φορά'],
		['in another Katakana word', 'スペースの日', 'エース'],
		['in another Korean word', '신삼성', '삼성'],
		['behind an emoji of its own', '🍕Pizzas', '🍕Pizza'],
		['as nothing', 'Hi', ' '],
	])('%s', (_name, text, phrase) => {
		expect(inText(text, phrase)).toBe(false);
	});

	it('where a merge field alone brought it', () => {
		const text = 'Hi Ann, sale';
		expect(says({ text, values: [{ start: 3, end: 6 }] }, 'Ann')).toBe(false);
		expect(says({ text, values: [{ start: 8, end: 12 }] }, 'Ann')).toBe(true);
	});

	it('but it is where a merge field brought a part of it', () => {
		expect(says({ text: 'Acme Paris: sale', values: [{ start: 5, end: 10 }] }, 'Acme Paris')).toBe(
			true,
		);
	});
});

it('finds any phrase between spaces, and never inside a longer word', () => {
	const words = fc.string({ unit: fc.constantFrom(...'aéßıKžжλ'), minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(words, words, (phrase, other) => {
			expect(inText(`x ${phrase} y`, phrase)).toBe(true);
			expect(inText(`${other}${phrase}`, phrase)).toBe(
				`${other}${phrase}`.toLowerCase() === phrase,
			);
			expect(inText(`q${phrase}`, phrase)).toBe(false);
			expect(inText(`${phrase}q`, phrase)).toBe(false);
		}),
	);
});
