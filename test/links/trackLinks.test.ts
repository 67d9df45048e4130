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
				const tracked = trackLinks({ text, values }, base, counter());
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
