import { xmlResults } from '../../lib/gateways/infobip/xmlReports';

const inside = (text: string) => `<reportResponse><results>${text}</results></reportResponse>`;

it.each([
	['', []],
	['<result/>', [{}]],
	['<result><to>1</to></result>', [{ to: '1' }]],
	['<result>\n<to>1</to>\n<price/>\n</result>', [{ to: '1', price: '' }]],
	['<result><status><id>5</id></status></result>', [{ status: { id: '5' } }]],
	['<result a="1"><to b="2">1</to></result>', [{ to: '1' }]],
	[
		'<result><text>&lt;a&gt; &#8364; &#x1F6D1; &amp;lt;</text></result>',
		[{ text: '<a> € 🛑 &lt;' }],
	],
	['<result><text>&#9999999;&bogus;</text></result>', [{ text: '&bogus;' }]],
	['<result><__proto__><id>14</id></__proto__></result>', [{ ['__proto__']: { id: '14' } }]],
] as const)('reads %s', (text, results) => {
	expect(xmlResults(inside(text))).toEqual(results);
});

it.each([
	['a page', '<html><body>results</body></html>'],
	['a result that never ends', inside('<result><to>1</to>')],
	['tags that cross', inside('<result><to></result></to>')],
	['an end too many', inside('</results>')],
])('takes %s for no report', (_name, text) => {
	expect(xmlResults(text)).toBeUndefined();
});

it.each(['<result>', '<a>', '<a', '<', '&#1', '<a '])(
	'reads a megabyte of %s to its end',
	(piece) => {
		const text = inside(piece.repeat(Math.floor(1_000_000 / piece.length)));
		expect(xmlResults(text)?.length ?? 0).toBe(0);
	},
);
