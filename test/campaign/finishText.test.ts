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
		['not a brand without its mark', { brand: 'Yahoo!' }, 'News from Yahoo', 'News from Yahoo'],
		['not a registered brand', { brand: 'ACME®' }, 'ACME: hi', 'ACME: hi'],
		['not a brand set closer', { brand: 'Ben & Jerry’s' }, "Ben&Jerry's: hi", "Ben&Jerry's: hi"],
		['not a brand set wider', { brand: 'H&M' }, 'New at H & M', 'New at H & M'],
		['the brand beside M&Ms', { brand: 'H&M' }, 'H & M&Ms', 'H&M: H & M&Ms'],
		['the brand beside a common word', { brand: 'Next' }, 'See next week', 'Next: See next week'],
		['not a brand in small letters before a colon', { brand: 'Next' }, 'next: hi', 'next: hi'],
		['not a brand that is written small', { brand: 'adidas' }, 'New at adidas', 'New at adidas'],
		['the brand behind a common word', { brand: 'Next' }, 'From next, Next', 'From next, Next'],
		['the brand beside a figure', { brand: '3' }, '3 days left', '3: 3 days left'],
		['not a figure before a colon', { brand: '3' }, '3: hi', '3: hi'],
		['not a brand of another script', { brand: '資生堂' }, '資生堂から', '資生堂から'],
		[
			'no notice beside another that says the same',
			{ optOut: 'Reply STOP to opt out' },
			'Sale! Reply STOP to unsubscribe. Msg&Data rates may apply',
			'Sale! Reply STOP to unsubscribe. Msg&Data rates may apply',
		],
		[
			'no notice of one word beside one that explains it',
			{ optOut: 'STOP' },
			'Sale! Txt STOP 2 end',
			'Sale! Txt STOP 2 end',
		],
		[
			'no notice beside one with the same number',
			{ optOut: 'STOP au 36180' },
			'Soldes ! STOP SMS au 36180',
			'Soldes ! STOP SMS au 36180',
		],
		[
			'the notice beside one with another number',
			{ optOut: 'STOP au 36180' },
			'Soldes ! STOP au 36111',
			'Soldes ! STOP au 36111 STOP au 36180',
		],
		[
			'the notice beside one with another page',
			{ optOut: 'Opt out: acme.example/u' },
			'Sale! Opt out: acme.example/v',
			'Sale! Opt out: acme.example/v Opt out: acme.example/u',
		],
		[
			'the notice for answers beside one with a page',
			{ optOut: 'Reply STOP to opt out' },
			'Sale! Opt out: acme.example/v',
			'Sale! Opt out: acme.example/v Reply STOP to opt out',
		],
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

	it('a way to opt out that only a merge field brought is not told by the message', () => {
		const message = { text: 'From Reply STOP', values: [{ start: 5, end: 15 }] };
		const { text } = finishText(message, { ...plain, optOut: 'Reply STOP to opt out' });
		expect(text).toBe('From Reply STOP Reply STOP to opt out');
	});

	it('a brand that only a merge field brought does not say who writes', () => {
		const message = { text: 'Hi Ann', values: [{ start: 3, end: 6 }] };
		expect(finishText(message, { ...plain, brand: 'Ann' }).text).toBe('Ann: Hi Ann');
	});
});
