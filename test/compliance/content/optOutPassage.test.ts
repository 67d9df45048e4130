import { COUNTRIES, optOutInstructions, optOutPassage } from '../../../lib/compliance';

const passage = (text: string) => {
	const span = optOutPassage(text);
	return span && text.slice(span.start, span.end);
};

describe('where a text tells how to opt out', () => {
	it.each([
		['20% off until Sunday. Reply STOP to opt out', 'Reply STOP to opt out'],
		['20% off until Sunday everywhere in our shops Reply STOP to end', 'Reply STOP to end'],
		['Reply STOP to opt out. Sale on Sunday', 'Reply STOP to opt out'],
		['Soldes. STOP au 36180', 'STOP au 36180'],
		['Soldes STOP 36180', 'Soldes STOP 36180'],
		['Rabatt\nAbmelden: STOP an 12345', 'Abmelden: STOP an 12345'],
		['Sale! To opt-out reply STOP. acme.example/sale', 'To opt-out reply STOP'],
		['Sale. Opt out: acme.example/u', 'Opt out: acme.example/u'],
		['Sale. acme.example/u/AbC to unsubscribe', 'acme.example/u/AbC to unsubscribe'],
		['Sale. SMS an 36180: STOP', 'SMS an 36180: STOP'],
		['今日特价拒收请回复R', '拒收请回复R'],
		['本日特売。配信停止は返信「停止」', '配信停止は返信「停止」'],
		['Nonstop sale', undefined],
		['', undefined],
	])('“%s”', (text, expected) => {
		expect(passage(text)).toBe(expected);
	});

	const notices = COUNTRIES.flatMap(({ id, notice }) =>
		(notice?.notices ?? []).map(({ text }) => [id, text.replace('{number}', '36180')] as const),
	);

	it.each(notices)('%s: “%s” is kept with its way', (_, text) => {
		const sent = `Hi Zoé, 20% off. ${text}`;
		expect(optOutInstructions(passage(sent) ?? '')).toEqual(optOutInstructions(sent));
	});
});
