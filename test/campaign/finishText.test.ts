import { finishText } from '../../lib/campaign';

const plain = { label: '', brand: '', optOut: '', smartEncoding: 'off' } as const;

describe('finishText', () => {
	it.each([
		['nothing added', {}, 'Hi', 'Hi'],
		['the brand first', { brand: 'ACME' }, 'Hi', 'ACME: Hi'],
		['not a brand that is named', { brand: 'ACME' }, 'Acme has news', 'Acme has news'],
		['the notice last', { optOut: 'STOP 36180' }, 'Hi', 'Hi STOP 36180'],
		['no second space', { optOut: 'STOP 36180' }, 'Hi\n', 'Hi\nSTOP 36180'],
		['not a notice that is there', { optOut: 'STOP 36180' }, 'Hi, stop 36180', 'Hi, stop 36180'],
		['a label before the brand', { label: '[QC] ', brand: 'ACME' }, 'Hi', '[QC] ACME: Hi'],
		[
			'smart encoding of all of it',
			{ brand: 'L’Été', smartEncoding: 'typography' },
			'Hi…',
			"L'Été: Hi...",
		],
		[
			'the brand beside a longer word',
			{ brand: 'Ace' },
			'Place your order',
			'Ace: Place your order',
		],
		[
			'the brand beside its address',
			{ brand: 'ACME' },
			'See acme.example/x',
			'ACME: See acme.example/x',
		],
		['not a brand in the possessive', { brand: 'Acme' }, 'Acme’s sale', 'Acme’s sale'],
		[
			'the notice beside a longer word',
			{ optOut: 'STOP' },
			'Nonstop action',
			'Nonstop action STOP',
		],
		[
			'the notice beside a longer number',
			{ optOut: 'STOP 36180' },
			'STOP 361800',
			'STOP 361800 STOP 36180',
		],
		[
			'not a notice with another space',
			{ optOut: 'STOP 36180' },
			'Hi. STOP\u00a036180',
			'Hi. STOP\u00a036180',
		],
		[
			'the notice beside half of its link',
			{ optOut: 'Out: a.example' },
			'Out: a.example/x',
			'Out: a.example/x Out: a.example',
		],
		[
			'a notice of one word that is but a word',
			{ optOut: 'STOP' },
			'Don’t stop now',
			'Don’t stop now STOP',
		],
		['even at the end', { optOut: 'STOP' }, 'We never stop', 'We never stop STOP'],
		['not a notice of one word at the end', { optOut: 'STOP' }, 'Soldes! Stop', 'Soldes! Stop'],
		['nor on a line of its own', { optOut: 'STOP' }, 'Soldes\nSTOP.', 'Soldes\nSTOP.'],
		[
			'the label beside a longer word',
			{ label: 'Publicidad ' },
			'Publicidades',
			'Publicidad Publicidades',
		],
		['not a label in full-width signs', { label: '[QC] ' }, '［QC］ Hi', '［QC］ Hi'],
	] as const)('%s', (_name, finish, message, text) => {
		expect(finishText({ text: message, values: [] }, { ...plain, ...finish }).text).toBe(text);
	});

	it('a brand that only a merge field brought does not say who writes', () => {
		const message = { text: 'Hi Ann', values: [{ start: 3, end: 6 }] };
		expect(finishText(message, { ...plain, brand: 'Ann' }).text).toBe('Ann: Hi Ann');
	});
});
