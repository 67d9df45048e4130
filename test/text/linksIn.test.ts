import fc from 'fast-check';
import { linksIn, measure, plainLink } from '../../lib/text';

const found = (text: string) => linksIn(text).map(({ kind, text: link }) => `${kind} ${link}`);

describe('the links of a text', () => {
	it.each([
		[
			'with a scheme',
			'Go https://acme.example/a?b=1&c=2#d now',
			['web https://acme.example/a?b=1&c=2#d'],
		],
		['without one', 'Go acme.example/a now', ['web acme.example/a']],
		[
			'of a host alone',
			'acme.de, www.acme.co.uk; 1688.com',
			['web acme.de', 'web www.acme.co.uk', 'web 1688.com'],
		],
		['in capitals', 'ACME.COM', ['web ACME.COM']],
		['of chats', 'wa.me/33612345678 t.me/acme', ['web wa.me/33612345678', 'web t.me/acme']],
		['of apps', 'whatsapp://send?phone=33612345678', ['web whatsapp://send?phone=33612345678']],
		['of a machine', 'http://localhost:3000/x', ['web http://localhost:3000/x']],
		[
			'with letters that are not English',
			'müller.de/größe пример.рф/путь',
			['web müller.de/größe', 'web пример.рф/путь'],
		],
		['among Chinese', '请访问example.com领取', ['web example.com']],
		['with a full stop behind', 'See acme.example/a. Then', ['web acme.example/a']],
		['with an exclamation mark behind', 'acme.example/a!', ['web acme.example/a']],
		['with an ellipsis behind', 'https://acme.example/…', ['web https://acme.example/']],
		['with an emoji behind', 'https://acme.example/a🎂', ['web https://acme.example/a']],
		['in brackets', '(acme.example/a)', ['web acme.example/a']],
		[
			'with brackets of their own',
			'(https://acme.example/a_(b)).',
			['web https://acme.example/a_(b)'],
		],
		['in quotes', '“acme.example/a”', ['web acme.example/a']],
		['with a trade mark', 'https://acme.example/brand™', ['web https://acme.example/brand™']],
		['with a word before them', 'Linkhttps://acme.example/a', ['web https://acme.example/a']],
		[
			'of mail',
			'info@müller.de, mailto:a.b+c@acme.example.',
			['mail info@müller.de', 'mail a.b+c@acme.example'],
		],
		[
			'of mail with typographic characters in its name',
			'jörg–müller@ex.de a…b@ex.com – info@ex.de …info@ex.de',
			['mail jörg–müller@ex.de', 'mail a…b@ex.com', 'mail info@ex.de', 'mail info@ex.de'],
		],
		['of accounts', 'Follow @acme_shop.', ['handle @acme_shop']],
		['that are hashtags', 'Post #Noël2027!', ['hashtag #Noël2027']],
	])('%s', (_name, text, links) => {
		expect(found(text)).toEqual(links);
	});

	it.each([
		['a full stop without its space', 'Come now.It is worth it'],
		['that in another script', 'Привет.Как дела, привет.как дела'],
		['abbreviations', 'e.g. z.B. i.e. d.h. u.a.'],
		['times', 'at 9.30.am or 10.30am'],
		['prices and dates', '1.234,50 € on 12.05.2027, 12.Mai'],
		['a file', 'menu.pdf'],
		['a number sign', '#1 C#sharp &#39;'],
		['an at sign alone', '2 @ 5 €'],
		['a keyword behind a colon', 'SMS:STOP'],
	])('are not %s', (_name, text) => {
		expect(found(text)).toEqual([]);
	});

	it('stand where they say, in order, and hold no space', () => {
		const texts = fc.string({
			unit: fc.constantFrom(...'ab.é/@#:( )“”-ж中', 'https://', 'acme.example', '.com', '.рф'),
			maxLength: 60,
		});
		fc.assert(
			fc.property(texts, (text) => {
				let before = 0;
				for (const { start, end, text: link } of linksIn(text)) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(text.slice(start, end)).toBe(link);
					expect(link).not.toMatch(/\s/);
					before = end;
				}
			}),
		);
	});

	it('are found in time that grows with the text only', () => {
		for (const part of ['a', 'a.', '.a', 'a@', 'é-', '中', '1.', '#a', '(', 'http', 'a…', 'a–']) {
			expect(Array.isArray(linksIn(part.repeat(20_000)))).toBe(true);
		}
	});
});

describe('a link in GSM-7', () => {
	it.each([
		['https://acme.example/?q=Čapek', 'https://acme.example/?q=%C4%8Capek'],
		['https://acme.example/a`b', 'https://acme.example/a%60b'],
		[
			'https://en.wikipedia.org/wiki/Bose–Einstein',
			'https://en.wikipedia.org/wiki/Bose%E2%80%93Einstein',
		],
		['acme.example/brand™', 'acme.example/brand%E2%84%A2'],
		['https://acme.example/é–è', 'https://acme.example/é%E2%80%93è'],
		['https://câlin.example/a', 'https://xn--clin-boa.example/a'],
		['пример.рф/путь', 'xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C'],
		['https://пример.рф:8080', 'https://xn--e1afmkfd.xn--p1ai:8080'],
	])('%s is %s', (link, plain) => {
		expect(plainLink(link)).toBe(plain);
		expect(measure(plain).encoding).toBe('GSM-7');
		const address = (text: string) => new URL(text.includes('://') ? text : `http://${text}`).href;
		expect(decodeURI(address(plain))).toBe(decodeURI(address(link)));
	});

	it.each(['https://acme.example/a?b=1', 'müller.de', 'https://acme.example/\ud800'])(
		'has no proposal for %j',
		(link) => {
			expect(plainLink(link)).toBeUndefined();
		},
	);
});
