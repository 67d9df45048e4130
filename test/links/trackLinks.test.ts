import fc from 'fast-check';
import { linkTo, readLinkBase, targetOf, isSafeTarget, trackLinks } from '../../lib/links';

const base = 'https://go.example/s';
const plain = (text: string) => ({ text, values: [] });
const counter = () => {
	let count = 0;
	return () => `code000${++count}`;
};
const track = (text: string) => trackLinks(plain(text), base, counter());

describe('the links of a message', () => {
	it.each<[string, string, string, string[]]>([
		[
			'with a scheme',
			'Sale: https://acme.example/sale?id=7.',
			`Sale: ${base}?code0001.`,
			['https://acme.example/sale?id=7'],
		],
		[
			'without one, opened as a phone opens it',
			'Sale: acme.com/sale!',
			`Sale: ${base}?code0001!`,
			['http://acme.com/sale'],
		],
		['with www', 'See www.acme.com', `See ${base}?code0001`, ['http://www.acme.com/']],
		[
			'twice the same: one code',
			'https://a.example/x or https://a.example/x',
			`${base}?code0001 or ${base}?code0001`,
			['https://a.example/x'],
		],
		[
			'two',
			'https://a.example/x, https://b.example/y',
			`${base}?code0001, ${base}?code0002`,
			['https://a.example/x', 'https://b.example/y'],
		],
		[
			'of other scripts, written as browsers send them',
			'münchen.de/küche',
			`${base}?code0001`,
			['http://xn--mnchen-3ya.de/k%C3%BCche'],
		],
	])('are tracked %s', (_name, text, expected, urls) => {
		const tracked = track(text);
		expect(tracked.text).toBe(expected);
		expect(tracked.links.map(({ url }) => url)).toEqual(urls);
	});

	it.each([
		['a mere name', 'Your Booking.com code is 123, order on acme.example'],
		['an e-mail address', 'Write to info@acme.example'],
		['an account or a hashtag', 'Follow @acme and #sale'],
		['another app’s', 'whatsapp://send?phone=1 and ftp://acme.example/x'],
		['the way out', 'Sale today. Opt out: https://acme.example/stop'],
		['the way out, said otherwise', 'Sale today. To unsubscribe: acme.example/u'],
		['a public shortener’s', 'See https://bit.ly/3abc'],
		['one with a user name', 'See https://acme.example@evil.example/x'],
		['one of ours', `See ${base}?Bcd3FgH7`],
	])('stay where they are %s', (_name, text) => {
		expect(track(text)).toMatchObject({ text, links: [] });
	});

	it('are tracked beside a way out that stays', () => {
		const text = 'Sale: https://acme.example/sale. Opt out: https://acme.example/stop';
		expect(track(text).text).toBe(`Sale: ${base}?code0001. Opt out: https://acme.example/stop`);
	});

	it('leave every value of a merge field where it stands, and drop what is in a link', () => {
		const word = fc.constantFrom(
			'Zoé',
			'https://a.example/very/long/path',
			'www.b.example',
			'x',
			'12 €',
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 8 }), (words) => {
				let text = '';
				const values: { start: number; end: number }[] = [];
				for (const [each, isValue] of words) {
					if (isValue) values.push({ start: text.length, end: text.length + each.length });
					text += `${each} `;
				}
				const trusted = { hosts: [], domains: ['example'], isWritten: true };
				const tracked = trackLinks({ text, values }, base, counter(), trusted);
				const kept = values
					.map(({ start, end }) => text.slice(start, end))
					.filter((each) => !each.includes('example'));
				expect(tracked.values.map(({ start, end }) => tracked.text.slice(start, end))).toEqual(
					kept,
				);
			}),
		);
	});
});

describe('where a link leads', () => {
	it.each([
		['javascript:alert(1)', undefined],
		['//evil.example', undefined],
		['https://', undefined],
		['https://a.example/x\r\nSet-Cookie: a=b', 'https://a.example/xSet-Cookie:%20a=b'],
		[`https://a.example/${'x'.repeat(3000)}`, undefined],
	])('of %j is decided once, as browsers read it', (link, target) => {
		expect(targetOf(link)).toBe(target);
	});

	it.each([
		['https://a.example/', true],
		['javascript:alert(1)', false],
		['//evil.example', false],
		['https://a.example/\r\nx: y', false],
		['data:text/html,x', false],
		['not an address', false],
	])('is safe to be led to: %j %s', (url, isSafe) => {
		expect(isSafeTarget(url)).toBe(isSafe);
	});
});

describe('what a link begins with', () => {
	it.each([
		['https://go.example.com/s', 'https://go.example.com/s'],
		['go.example.com/s/', 'https://go.example.com/s'],
		['http://127.0.0.1:5678/webhook/s', 'http://127.0.0.1:5678/webhook/s'],
		['http://localhost:5678/webhook/s', 'http://localhost:5678/webhook/s'],
	])('%s is %s', (written, expected) => {
		expect(readLinkBase(written)).toEqual({ ok: true, value: expected });
		// With the path of the trigger, what follows the host takes 22 characters at most.
		expect(linkTo('/webhook/s', 'Bcd3FgH7').length).toBeLessThanOrEqual(22);
	});

	it.each([
		['https://bit.ly/acme'],
		['https://go.example.com/s?x=1'],
		['https://go.example.com/s#x'],
		['ftp://go.example.com/s'],
		['https://user:pass@go.example.com/s'],
		['hello'],
		['not an address'],
	])('%s is refused', (written) => {
		expect(readLinkBase(written).ok).toBe(false);
	});
});

describe('a link whose host came in with a merge field', () => {
	/** Values stand in [brackets]. */
	const filled = (marked: string) => {
		let text = '';
		const values: { start: number; end: number }[] = [];
		for (const part of marked.split(/(\[[^\]]*\])/)) {
			const isValue = part.startsWith('[');
			const plainPart = isValue ? part.slice(1, -1) : part;
			if (isValue) values.push({ start: text.length, end: text.length + plainPart.length });
			text += plainPart;
		}
		return { text, values };
	};
	const trust = { hosts: ['shop.example'], domains: ['acme.example'], isWritten: true };

	it.each([
		['a first name that is one', 'Hi [https://evil.example/x], see us', ['evil.example']],
		['a name in front', 'See [evil.]acme.com/x', ['evil.acme.com']],
		['a subdomain', 'See https://[evil.example/].acme.com/x', ['evil.example']],
		['an ending', 'See https://acme.com[.evil.example/]', ['acme.com.evil.example']],
		['a port', 'See https://acme.com:[8443]/x', ['acme.com']],
		['a backslash', 'See https://[evil.example\\]acme.com/x', ['evil.example']],
		['the whole of it twice', '[evil.example/a] [evil.example/b]', ['evil.example']],
		['other letters', '[https://аcme.com/x]', ['xn--cme-5cd.com']],
	])('stays as it is: %s', (_name, marked, foreign) => {
		const message = filled(marked);
		expect(trackLinks(message, base, counter())).toMatchObject({
			text: message.text,
			links: [],
			foreign,
		});
	});

	it.each([
		['a path', 'See https://acme.com/[zoe]'],
		['a path with another address in it', 'See https://acme.com/[//evil.example/@x]'],
		['a query right behind the host', 'See https://acme.com[?c=7]'],
		['a host that the message names elsewhere', 'See [https://shop.example/7]'],
		['a domain that the user answers for', 'See [https://m.acme.example/7]'],
	])('is tracked where only the rest of it did: %s', (_name, marked) => {
		expect(trackLinks(filled(marked), base, counter(), trust)).toMatchObject({
			text: expect.stringContaining(`See ${base}?code0001`),
			foreign: [],
		});
	});

	it('is not tracked for a domain that only ends alike', () => {
		const message = filled('[https://notacme.example/7] [https://acme.example.evil.example/]');
		expect(trackLinks(message, base, counter(), trust).links).toEqual([]);
	});

	it('stays in what an expression made, unless its host is written there', () => {
		const text = 'Hi https://evil.example/x, see https://shop.example/y';
		const tracked = trackLinks(plain(text), base, counter(), { ...trust, isWritten: false });
		expect(tracked).toMatchObject({
			text: `Hi https://evil.example/x, see ${base}?code0001`,
			foreign: ['evil.example'],
		});
	});
});

describe('what an attacker would have a link lead to', () => {
	it.each([
		['data:text/html,<script>alert(1)</script>'],
		['javascript://acme.com/%0aalert(1)'],
		['https://acme.com@evil.example/x'],
		['https://user:pass@evil.example/x'],
		['file:///etc/passwd'],
		[`https://acme.com/${'x'.repeat(10_000)}`],
		['//evil.example/x'],
	])('%.60s is never tracked', (link) => {
		expect(track(`See ${link} now`)).toMatchObject({ text: `See ${link} now`, links: [] });
	});

	it('keeps the fragment, which the browser looks at', () => {
		expect(track('See https://acme.com/x#sale').links).toEqual([
			{ code: 'code0001', url: 'https://acme.com/x#sale' },
		]);
	});
});
