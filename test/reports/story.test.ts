import type { CampaignFigures, MessageGroup } from '../../lib/ledger';
import { campaignPage, overviewOf, overviewPage, storyOf } from '../../lib/reports';

const NOW = Date.UTC(2026, 10, 27, 12);
const MINUTE = NOW / 60_000;

const group = (more: Partial<MessageGroup>): MessageGroup => ({
	country: 'FR',
	sender: 'ACME',
	step: '',
	state: 'delivered',
	currency: null,
	messages: 1,
	segments: 1,
	credits: 1,
	charged: 1,
	price: null,
	clicked: 0,
	...more,
});

const figures = (
	groups: readonly MessageGroup[],
	more: Partial<CampaignFigures> = {},
): CampaignFigures => ({
	report: {
		id: 'sale',
		name: 'Sale',
		reserved: 0,
		charged: 0,
		createdAt: NOW,
		messages: 0,
		states: {},
		segments: 0,
		clicked: 0,
		replies: 0,
		optedOut: 0,
		firstSentAt: NOW,
		lastSentAt: NOW,
	},
	groups,
	failures: [],
	minutes: [{ minute: MINUTE, sent: 1, delivered: 1, undelivered: 0, open: 0 }],
	delays: [],
	texts: [],
	people: {
		recipients: 1,
		reached: 1,
		delivered: 1,
		links: 0,
		clicks: 0,
		clickers: 0,
		repliers: 0,
		erased: 0,
	},
	clickQuarters: [],
	...more,
});

const tell = (counted: CampaignFigures) => storyOf(counted, { zone: 'Europe/Zurich', now: NOW });
const adviceIn = (counted: CampaignFigures) =>
	tell(counted).advice.map(({ finding, action }) =>
		`${finding}: ${action}`.replaceAll('\u00a0', ' '),
	);

const france = group({ messages: 950 });
const lost = group({ messages: 50, state: 'undelivered' });
const brazil = [
	group({ country: 'BR', messages: 24 }),
	group({ country: 'BR', messages: 16, state: 'undelivered' }),
];

describe('What to do next', () => {
	it('names a route that surely fails, with its sample, and another sender', () => {
		expect(adviceIn(figures([france, lost, ...brazil]))).toEqual([
			'Delivery in Brazil from “ACME” is 60 % of 40: try a number as sender there before the next campaign',
		]);
		const fromNumber = brazil.map((one) => ({ ...one, sender: '+12025550100' }));
		expect(adviceIn(figures([france, lost, ...fromNumber]))[0]).toContain(
			'ask the gateway for the route',
		);
	});

	it('says nothing of a route with few receipts, however bad', () => {
		const few = brazil.map((one) => ({ ...one, messages: 5 }));
		expect(adviceIn(figures([france, lost, ...few]))).toEqual([
			'95 % arrived and nothing needs attention: 1,010 sent is a base to compare the next campaign with',
		]);
	});

	it('judges a route that is alone by what is usual', () => {
		expect(adviceIn(figures(brazil))).toHaveLength(1);
		expect(tell(figures(brazil)).failing).toHaveLength(1);
	});

	it('says that no reports were read, where none were', () => {
		expect(adviceIn(figures([group({ state: 'accepted', messages: 40 })]))).toEqual([
			'No receipts were read yet: put SMS Events Trigger into a workflow, or run “Refresh”, to know what arrived',
		]);
	});

	it.each([
		[
			[group({ state: 'unknown', messages: 3 })],
			/nobody knows whether they were sent: run SMS Ledger, “Reconcile”/,
		],
		[[group({ state: 'held', messages: 3 }), france], /3 messages wait for their time/],
		[[], /Nothing was sent yet/],
		[
			[group({ messages: 70 }), group({ state: 'accepted', messages: 30 })],
			/30 receipts are still open, 30 %/,
		],
	])('says what to do (%#)', (groups, sentence) => {
		expect(adviceIn(figures(groups)).join('\n')).toMatch(sentence);
	});

	it('asks why people leave, where surely many do', () => {
		const left = (optedOut: number, reached: number) => {
			const counted = figures([france]);
			return adviceIn({
				...counted,
				report: { ...counted.report, optedOut },
				people: { ...counted.people, reached },
			});
		};
		expect(left(40, 1000)[0]).toMatch(/^4 % of people said stop/);
		expect(left(1, 20)[0]).toMatch(/nothing needs attention/);
	});
});

describe('The story of a campaign', () => {
	it('has no rate, and not 0, where nothing was read, sent or tracked', () => {
		const story = tell(figures([group({ state: 'accepted' })]));
		expect(story.delivery).toBeUndefined();
		expect(story.clickRate).toBeUndefined();
		const page = campaignPage(story);
		expect(page).toContain('no receipts read yet');
		expect(page).toContain('no tracked links');
		// That nobody said stop is known, and the only nought.
		expect(page.match(/>0\u00a0%</g)).toHaveLength(1);
	});

	it('takes what left before the first pause for the pilot, if it is the smaller part', () => {
		const at = (minute: number, sent: number) => ({
			minute: MINUTE + minute,
			sent,
			delivered: sent,
			undelivered: 0,
			open: 0,
		});
		const waveOf = (...minutes: ReturnType<typeof at>[]) =>
			tell(figures([france], { minutes })).firstWave;
		expect(waveOf(at(0, 30), at(3, 20), at(20, 500), at(40, 9))).toMatchObject({
			from: NOW,
			to: NOW + 180_000,
			first: { sent: 50 },
			rest: { sent: 509 },
		});
		expect(waveOf(at(0, 500), at(20, 50))).toBeUndefined();
		expect(waveOf(at(0, 5), at(20, 500))).toBeUndefined();
		expect(waveOf(at(0, 50), at(2, 500))).toBeUndefined();
	});

	it('tells hours by the clock of the zone, and says whose it is', () => {
		const story = tell(figures([france]));
		expect(story.hours).toMatchObject([{ date: '2026-11-27', hour: 13 }]);
		expect(campaignPage(story)).toContain('All times are those of Europe/Zurich.');
		const unknown = storyOf(figures([france]), { zone: 'Nowhere/Land', now: NOW });
		expect(unknown.clock.zone).toBe('UTC');
		expect(unknown.hours).toMatchObject([{ hour: 12 }]);
	});

	it('counts clicks by the hour of zones that are half an hour beside the others', () => {
		const quarter = Date.UTC(2026, 10, 27, 10, 45) / 900_000; // 16:15 in Kolkata
		const counted = figures([france], { clickQuarters: [{ quarter, clicks: 7 }] });
		const page = campaignPage(storyOf(counted, { zone: 'Asia/Kolkata', now: NOW }));
		expect(page.match(/(\d\d): 0 clicks/g)).toHaveLength(23);
		expect(page).not.toContain('16: 0 clicks');
	});

	it('has one hour for the two of the night in which the clocks go back, and none for the lost one', () => {
		const minutes = [0, 30, 60, 90, 120].map((minute) => ({
			minute: Date.UTC(2026, 9, 25, 0) / 60_000 + minute,
			...{ sent: 1, delivered: 1, undelivered: 0, open: 0 },
		}));
		expect(tell(figures([france], { minutes })).hours).toMatchObject([
			{ date: '2026-10-25', hour: 2, sent: 4 },
			{ date: '2026-10-25', hour: 3, sent: 1 },
		]);
		const spring = [0, 60].map((minute) => ({
			...minutes[0]!,
			minute: Date.UTC(2027, 2, 28, 0, 30) / 60_000 + minute,
		}));
		expect(tell(figures([france], { minutes: spring })).hours.map(({ hour }) => hour)).toEqual([
			1, 3,
		]);
	});

	it('says what became of messages where the gateway took none', () => {
		const refused = tell(figures([group({ state: 'refused', messages: 40 })]));
		expect(adviceIn(figures([group({ state: 'refused', messages: 40 })]))).toEqual([
			'The gateway refused 40 messages and took none: read the reasons below, put them right and run the campaign again',
		]);
		expect(campaignPage(refused)).toContain('The gateway refused 40 messages.');
		expect(adviceIn(figures([group({ state: 'cancelled', messages: 2 })]))[0]).toContain(
			'2 messages were cancelled and none was sent',
		);
	});

	it('says that people were erased, whose clicks are gone', () => {
		const counted = figures([france]);
		const page = campaignPage(tell({ ...counted, people: { ...counted.people, erased: 2 } }));
		expect(page).toContain('2 people were erased since');
		expect(campaignPage(tell(counted))).not.toContain('erased since');
	});

	it('divides no price by messages that were paid in another currency', () => {
		const euros = group({ currency: 'EUR', price: 9, messages: 9 });
		const one = campaignPage(tell(figures([euros]))).replaceAll('\u00a0', ' ');
		expect(one).toContain('EUR 1.00 for each delivered message');
		const dollars = group({ currency: 'USD', price: 9, messages: 1 });
		const both = campaignPage(tell(figures([euros, dollars]))).replaceAll('\u00a0', ' ');
		expect(both).toContain('USD 9.00');
		expect(both).not.toContain('for each delivered message');
	});

	it.each([
		[13, 1000, '13 different texts were sent: too many to compare'],
		[900, 1000, '900 different texts were sent, nearly each person’s own: too many'],
	])('does not call %d texts of %d people personal unless they are', (texts, messages, words) => {
		const text = {
			...{ step: '', text: 'Sale', messages: 80, sent: 80, delivered: 80, undelivered: 0 },
			...{ clicked: 0, texts },
		};
		const counted = figures([group({ messages })], {
			texts: Array.from({ length: 12 }, () => text),
		});
		expect(campaignPage(tell(counted))).toContain(words);
	});

	it('joins reasons that read alike', () => {
		const failures = [
			{ state: 'undelivered' as const, reason: 'The phone is off.', messages: 2 },
			{ state: 'undelivered' as const, reason: 'The phone is off', messages: 3 },
		];
		expect(tell(figures([france], { failures })).failures).toMatchObject([
			{ words: 'The phone is off', messages: 5 },
		]);
	});
});

describe('A page', () => {
	const HOSTILE =
		'</title><script>alert(1)</script>"\'><img src=x onerror=alert(1)>{{ $env.SECRET }}';

	it('shows hostile names, texts, senders and reasons as what they are', () => {
		const counted = figures(
			[
				group({ sender: HOSTILE, step: HOSTILE, country: HOSTILE }),
				group({ sender: 'B', step: 'b', messages: 30 }),
				group({ sender: HOSTILE, currency: '<b>', price: 1 }),
			],
			{
				failures: [{ state: 'undelivered', reason: HOSTILE, messages: 1 }],
				texts: [
					{
						step: HOSTILE,
						text: HOSTILE,
						messages: 1,
						sent: 1,
						delivered: 1,
						undelivered: 0,
						clicked: 0,
						texts: 2,
					},
					{
						step: '',
						text: null,
						messages: 1,
						sent: 1,
						delivered: 0,
						undelivered: 1,
						clicked: 0,
						texts: 2,
					},
				],
			},
		);
		const page = campaignPage(tell({ ...counted, report: { ...counted.report, name: HOSTILE } }));
		expect(page).not.toMatch(/<script|<img|<b>/);
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		const standing = { ...counted.report, name: HOSTILE, reached: 1, links: 0, clickers: 0 };
		const overview = overviewPage(
			overviewOf({ campaigns: [standing], spend: [] }, { zone: 'UTC', now: NOW }),
		);
		expect(overview).not.toMatch(/<script|<img/);
	});

	it('asks for nothing from outside', () => {
		const pages = [
			campaignPage(tell(figures([france, lost, ...brazil]))),
			overviewPage(overviewOf({ campaigns: [], spend: [] }, { zone: 'UTC', now: NOW })),
		];
		for (const page of pages) {
			expect(page).not.toMatch(/https?:|\bsrc=|href=|url\(|@import|<script|<svg|\son\w+=/i);
			expect(page).toMatch(/Content-Security-Policy"\s+content="default-src &#39;none&#39;/);
		}
	});

	it('names every table, and the header of every row and column', () => {
		const page = campaignPage(tell(figures([france, lost, ...brazil])));
		const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? [];
		expect(tables.length).toBeGreaterThan(2);
		for (const table of tables) {
			expect(table).toContain('<caption');
			expect(table).toContain('scope="col"');
			expect(table.match(/<tr/g)?.length).toBe((table.match(/scope="row"/g)?.length ?? 0) + 1);
		}
		expect(page.match(/<main>/g)).toHaveLength(1);
		expect(page.match(/<h1>/g)).toHaveLength(1);
	});
});

describe('The overview', () => {
	it('adds up by the month of the zone, and warns', () => {
		const quarter = Date.UTC(2026, 9, 31, 23, 30) / 900_000; // November in Zürich, October in UTC
		const campaigns = [
			{
				...figures([]).report,
				states: { unknown: 2, delivered: 10, undelivered: 90 },
				reached: 100,
				optedOut: 9,
				links: 0,
				clickers: 0,
				budget: 100,
				charged: 95,
			},
		];
		const spend = [
			{ campaign: 'sale', quarter, currency: 'EUR', messages: 5, charged: 7, price: 0.5 },
		];
		const inZone = (zone: string) => overviewOf({ campaigns, spend }, { zone, now: NOW });
		expect(inZone('Europe/Zurich').months).toEqual([
			{ month: '2026-11', campaigns: 1, messages: 5, charged: 7, money: { EUR: 0.5 } },
		]);
		expect(inZone('UTC').months).toMatchObject([{ month: '2026-10' }]);
		const [brief] = inZone('UTC').campaigns;
		expect(brief?.warnings.map((warning) => warning.replaceAll('\u00a0', ' '))).toEqual([
			'2 messages in doubt: “Reconcile” of SMS Ledger asks the gateway',
			'only 10 % of 100 receipts say that the text arrived',
			'9 % of people said stop',
			'95 % of its limit of credits is spent',
		]);
	});
});
