import fc from 'fast-check';
import { parse } from 'papaparse';
import {
	barList,
	columnChart,
	type Content,
	csv,
	curve,
	details,
	facts,
	funnel,
	heading,
	heatMap,
	html,
	notice,
	page,
	section,
	steps,
	table,
} from '../../lib/pages';

/** A page in which every text there can be is `told`. */
const pageOf = (told: string): string => {
	const number: Content = told;
	return page({
		title: told,
		body: [
			heading({ kicker: told, title: told, lead: told, note: told }),
			section({ title: told, lead: told, body: html`<p>${told}</p>`, note: told }),
			facts([{ label: told, value: told, note: told, tone: 'bad' }]),
			details([{ label: told, value: told }]),
			notice({ title: told, body: told }),
			steps([{ title: told, body: told }]),
			table({ caption: told, columns: [{ label: told }], rows: [[told]] }),
			table({ caption: told, columns: [{ label: told }], rows: [], empty: told }),
			barList({
				caption: told,
				columns: [{ label: told }, { label: told, kind: 'number' }],
				rows: [{ label: told, bar: { share: 0.5, between: [0.4, 0.6] }, cells: [number] }],
			}),
			funnel(told, [told, told, told], [{ label: told, count: 1, value: told, note: told }]),
			columnChart(told, [{ label: told, share: 1, value: told, shown: true }]),
			heatMap({
				caption: told,
				columns: [told, told],
				rows: [{ label: told, cells: [{ share: 1, value: told }] }],
			}),
			curve({
				caption: told,
				points: [{ x: 0, y: 0.5 }],
				marks: [{ x: 0, label: told }],
				levels: [{ y: 1, label: told }],
			}),
		],
		foot: told,
	});
};

const tagsOf = (source: string): string[] => source.match(/<[^>]*>/g) ?? [];
const idsAside = (tags: readonly string[]): string[] =>
	tags.map((tag) =>
		tag.replaceAll(/(id|labelledby|aria-label)="[^"]*"/g, '$1').replace('value long', 'value'),
	);

describe('A page', () => {
	it('has the same tags whatever is told in it', () => {
		const tags = idsAside(tagsOf(pageOf('calm')));
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60, minLength: 1 }), (told) => {
				expect(idsAside(tagsOf(pageOf(told)))).toEqual(tags);
			}),
			{
				examples: [
					['"><script>alert(1)</script>'],
					['</style><img src=x onerror=alert(1)>'],
					["' on='"],
				],
			},
		);
	});

	it('asks for nothing from outside and runs nothing', () => {
		const source = pageOf('calm');
		expect(source).toContain(
			`http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;`,
		);
		expect(source).not.toMatch(/https?:|\bsrc=|href=|url\(|@import|<script|<svg|\son\w+=/i);
	});

	it('takes out the marks that turn the direction of what follows', () => {
		expect(html`${'a\u202eb\u2066c\u0000d'}`.source).toBe('abcd');
	});

	it('leaves what it is told to leave out', () => {
		expect(html`<p>${undefined}${[]}${['a', html`<b>${1}</b>`]}</p>`.source).toBe(
			'<p>a<b>1</b></p>',
		);
	});
});

describe('A curve', () => {
	it('rises in steps and stays within its plot', () => {
		const { source } = curve({
			caption: 'Delivered',
			points: [
				{ x: 0.2, y: 0.5 },
				{ x: 1.4, y: 2 },
			],
			marks: [],
			levels: [],
		});
		expect(source).toContain(
			'clip-path:polygon(0% 100%,20% 100%,20% 50%,100% 50%,100% 0%,100% 0%,100% 100%)"',
		);
	});
});

describe('A CSV file', () => {
	const DANGEROUS = [
		'=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '\u0000=1', '\ufeff=1', '+33612345678',
	]; // prettier-ignore

	it.each(DANGEROUS)('makes %j a text', (text) => {
		const [[cell] = []] = parse<string[]>(csv([[text]])).data;
		expect(cell).toBe(`'${text}`);
	});

	it('keeps numbers numbers, below zero too', () => {
		expect(csv([[-1.5, 0, true, null, undefined, '']])).toBe('-1.5,0,true,,,\r\n');
	});

	it('gives back what was written, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), {
					minLength: 1,
				}),
				(rows) => {
					const { data, errors } = parse<string[]>(csv(rows), { newline: '\r\n', delimiter: ',' });
					expect(errors).toEqual([]);
					expect(data.pop()).toEqual(['']);
					expect(data.map((row) => row.map((cell) => cell.replace(/^'(?=[^'])/, '')))).toEqual(
						rows.map((row) => row.map((cell) => cell.replace(/^'(?=[^'])/, ''))),
					);
					for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
				},
			),
		);
	});

	it('has nothing for no rows', () => {
		expect(csv([])).toBe('');
	});
});
