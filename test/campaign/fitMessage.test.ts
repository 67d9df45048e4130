import fc from 'fast-check';
import { fitMessage } from '../../lib/campaign';
import { optOutInstructions } from '../../lib/compliance';
import { linksIn, measure } from '../../lib/text';

const plain = { label: '', brand: '', optOut: '', smartEncoding: 'off' } as const;
const fit = (text: string, finish: object = {}, limit?: object) => {
	const message = { text, values: [] };
	const fitted = fitMessage(
		message,
		{ ...plain, ...finish },
		{ maximum: 1, mayCut: true, ...limit },
	);
	return fitted.ok ? fitted.value.text : fitted.failure.code;
};
const words = (count: number) => 'word '.repeat(count).trim();

describe('a message that is too long', () => {
	it.each([
		['is cut at a word', words(40), {}, words(32)],
		['is not cut where nobody said so', words(40), {}, 'too_long', { mayCut: false }],
		['stays whole without a maximum', words(40), {}, words(40), { maximum: undefined }],
		[
			'keeps brand and notice',
			words(40),
			{ brand: 'ACME', optOut: 'STOP 36180' },
			`ACME: ${words(28)} STOP 36180`,
		],
		[
			'keeps a way to opt out at its end',
			`${words(40)}. Reply STOP to end`,
			{},
			`${words(28)} Reply STOP to end`,
		],
		[
			'keeps its verb',
			`${words(40)} Reply STOP to opt out`,
			{},
			`${words(27)} Reply STOP to opt out`,
		],
		['keeps its line', `${words(40)}\nSTOP 36180`, {}, `${words(30)}\nSTOP 36180`],
		[
			'keeps its link',
			`${words(40)} Opt out: acme.example/u`,
			{},
			`${words(27)} Opt out: acme.example/u`,
		],
		[
			'keeps its sentence',
			`${words(40)}. Pour ne plus recevoir nos offres, envoyez STOP au 36180.`,
			{},
			`${words(27)} envoyez STOP au 36180`,
		],
		[
			'keeps what is said at its beginning',
			`STOP 36180. ${words(40)}`,
			{},
			`STOP 36180. ${words(29)}`,
		],
		[
			'keeps a notice in Chinese',
			`${'天'.repeat(80)}拒收请回复R`,
			{},
			`${'天'.repeat(64)}拒收请回复R`,
		],
		['that is one link is left alone', `https://acme.example/${'p'.repeat(200)}`, {}, 'too_long'],
		[
			'of which only the notice fits is left alone',
			`${'x'.repeat(70)}–. Reply STOP to opt out`,
			{},
			'too_long',
			{ maximum: 0 },
		],
		['does not end in half a price', `${words(30)} now 1 234,50 € only`, {}, `${words(30)} now`],
	])('%s', (_name, text, finish, expected, limit: object = {}) => {
		expect(fit(text, finish, limit)).toBe(expected);
	});

	it('fits when it is cut, with every link whole and every way to opt out', () => {
		const unit = fc.constantFrom(
			...['word ', 'wörd. ', 'it’s ', '🎂', '€ 20 ', 'acme.example/sale ', '\n'],
			...['Reply STOP to end. ', 'STOP 36180. ', 'Opt out: acme.example/u. ', '退订回复TD '],
		);
		const texts = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(texts, fc.constantFrom('off', 'typography'), (text, smartEncoding) => {
				const cut = fit(text, { smartEncoding });
				if (cut === 'too_long') return;
				expect(measure(cut).segments).toBeLessThanOrEqual(1);
				const whole = new Set(linksIn(text).map((link) => link.text));
				for (const link of linksIn(cut)) expect(whole).toContain(link.text);
				const ways = optOutInstructions(cut);
				for (const way of optOutInstructions(text)) expect(ways).toContain(way);
			}),
		);
	});
});
