import { planPage, type PlanStory } from '../../lib/reports';

const HOUR = 3_600_000;
const friday = Date.parse('2026-11-27T18:00:00Z');

const figures = (people: number, credits: number) => ({
	people,
	credits,
	money: { amount: credits * 0.03, currency: 'EUR', unpriced: 0 },
});

const story = (more: Partial<PlanStory['plan']> = {}): PlanStory => ({
	title: 'Black Friday <b>',
	madeAt: friday,
	rows: [
		{ hour: friday, localHour: friday, people: 412 },
		{ hour: friday + 14 * HOUR, localHour: friday + 13 * HOUR, people: 71 },
	],
	plan: {
		...figures(483, 501),
		recipients: 500,
		days: 14,
		zone: 'Europe/Paris',
		from: '2026-11-27T18:30+01:00',
		until: '2026-12-11T18:30+01:00',
		first: '2026-11-27T18:30+01:00',
		last: '2026-11-28T08:00+01:00',
		byDay: [
			{ name: '2026-11-27', ...figures(412, 430) },
			{ name: '2026-11-28', ...figures(71, 71) },
		],
		byCountry: [
			{ name: 'FR', ...figures(400, 418) },
			{ name: '', people: 83, credits: 83, money: { amount: 0, currency: 'EUR', unpriced: 83 } },
		],
		bySender: [{ name: '', ...figures(483, 501) }],
		beyond: 0,
		alreadySent: 0,
		notSent: [{ words: 'opted out', people: 9 }],
		assumed: ['Nobody says stop meanwhile.'],
		sentence: '412 of 500 go today for 430 credits (12.90 EUR).',
		...more,
	},
});

describe('the page of a plan', () => {
	const html = planPage(story());

	it.each([
		['the sentence', '412 of 500 go today for 430 credits (12.90 EUR).'],
		['what came', 'of 500 messages that came'],
		['the cost', 'EUR\u00a015.03'],
		['the days', 'Fri 27 November'],
		['the country', 'France'],
		['a country that no number tells', 'Not known'],
		['the gateway’s own sender', 'The gateway’s own'],
		['who has no price', 'no price'],
		['who does not go', 'opted out'],
		['what is taken for granted', 'Nobody says stop meanwhile.'],
		['whose clock it is', 'Times are those of Europe/Paris'],
	])('tells %s', (_what, words) => {
		expect(html).toContain(words);
	});

	it('asks for nothing from outside, and takes no name for markup', () => {
		expect(html).not.toMatch(/<script|src=|href=|url\(|<b>/i);
		expect(html).toContain('Black Friday &lt;b&gt;');
	});

	it('says so where nobody goes', () => {
		const none = { people: 0, credits: 0, money: null, first: null, last: null };
		const empty = planPage({
			...story({ ...none, byDay: [], byCountry: [], bySender: [], sentence: 'None of 500 go.' }),
			rows: [],
		});
		expect(empty).toContain('nobody in 14 days');
		expect(empty).not.toContain('Hours, by your clock');
		expect(empty).not.toMatch(/NaN|Infinity|undefined|null/);
	});
});
