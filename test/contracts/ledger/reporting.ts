import type { CampaignLine, Ledger } from '../../../lib/ledger';
import { storyOf } from '../../../lib/reports';
import { countryOf } from '../../../lib/ledger/messages/countryOf';
import { anna, ben, type LedgerHome, send, sure, toHold } from '../../support/ledgers';
import { EUROPE, playCampaign } from '../../support/playCampaign';
import { randomFrom } from '../../support/random';
import { WITHOUT_INBOX } from './upgrade';

const START = Date.UTC(2026, 9, 24, 22, 30); // the clocks of Europe go back in the night
const DAY = 86_400_000;

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const tally = <Item>(items: readonly Item[], of: (item: Item) => string | number) =>
	Object.fromEntries([...Map.groupBy(items, of)].map(([name, some]) => [name, some.length]));

export function reportingContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	beforeEach(async () => {
		ledger = await newHome().open();
	});
	afterEach(() => ledger.close());

	const figuresOf = async (name: string) => {
		const figures = await sure(ledger.campaigns.figures(name));
		if (!figures) throw new Error(`no campaign ${name}`);
		return figures;
	};

	const everyLine = async (name: string): Promise<CampaignLine[]> => {
		const lines: CampaignLine[] = [];
		let after: number | undefined;
		do {
			const page = await sure(ledger.campaigns.lines(name, { limit: 37, after }));
			lines.push(...page.items);
			after = page.next;
		} while (after !== undefined);
		return lines;
	};

	it.each([1, 2, 3, 4])(
		'agrees with a recount line by line, of generated ledger %d',
		async (seed) => {
			const below = randomFrom(seed);
			const random = () => below(1_000_000) / 1_000_000;
			const played = {
				countries: EUROPE,
				startAt: START,
				until: START + DAY,
				perSecond: 3,
				random,
				receipts: 0.8,
				optOuts: 0.05,
				replies: 0.1,
				refused: 0.06,
				unknown: 0.03,
				held: 0.05,
			};
			const textOf = (i: number) => (seed % 2 === 0 ? `Hello ${i}` : `Text ${i % 3}`);
			await playCampaign(ledger, {
				...played,
				name: 'Mine',
				people: 150,
				pilot: 20,
				clicks: 0.3,
				steps: ['', 'b'],
				textOf,
			});
			// The same people in another campaign, which must not show in this one.
			await playCampaign(ledger, { ...played, name: 'Other', people: 60, clicks: 0.5 });
			await send(ledger, 'alone', START, { campaign: '', purpose: 'transactional' });

			const lines = await everyLine('Mine');
			const figures = await figuresOf('Mine');
			const story = storyOf(figures, { zone: 'Europe/Zurich', now: START + DAY });
			const left = lines.filter(({ state }) =>
				['accepted', 'delivered', 'undelivered'].includes(state),
			);
			const of = (...states: string[]) =>
				lines.filter(({ state }) => states.includes(state)).length;
			expect(lines).toHaveLength(150);
			expect(story.totals).toMatchObject({
				messages: 150,
				sent: left.length,
				delivered: of('delivered'),
				undelivered: of('undelivered'),
				open: of('accepted'),
				refused: of('refused'),
				inDoubt: of('unknown'),
				waiting: of('held'),
				cancelled: of('cancelled'),
				clicked: lines.filter(({ clicks }) => clicks > 0).length,
				estimated: total(left.map(({ credits }) => credits)),
				charged: total(lines.map(({ charged }) => charged)),
				segments: total(left.map(({ segments }) => segments)),
			});
			expect(story.totals.money['EUR']).toBeCloseTo(total(left.map(({ price = 0 }) => price)), 9);
			expect(story.people).toEqual({
				recipients: new Set(lines.map(({ e164 }) => e164)).size,
				reached: new Set(left.map(({ e164 }) => e164)).size,
				delivered: new Set(
					left.filter(({ state }) => state === 'delivered').map(({ e164 }) => e164),
				).size,
				links: of('accepted', 'delivered', 'undelivered'),
				clicks: total(lines.map(({ clicks }) => clicks)),
				clickers: new Set(lines.filter(({ clicks }) => clicks > 0).map(({ e164 }) => e164)).size,
				repliers: new Set(lines.filter(({ replies }) => replies > 0).map(({ e164 }) => e164)).size,
				erased: 0,
			});
			expect(story.optedOut).toBe(
				new Set(lines.filter(({ optedOutAt }) => optedOutAt !== undefined).map(({ e164 }) => e164))
					.size,
			);
			const byName = (parts: readonly { name: string; messages: number }[]) =>
				Object.fromEntries(parts.map(({ name, messages }) => [name, messages]));
			expect(byName(story.countries)).toEqual(tally(lines, ({ e164 }) => countryOf(e164) ?? ''));
			expect(byName(story.senders)).toEqual(tally(lines, ({ sender }) => sender));
			expect(byName(story.steps)).toEqual(tally(lines, ({ step }) => step));
			expect(total(story.failures.map(({ messages }) => messages))).toBe(
				of('undelivered', 'refused', 'cancelled', 'unknown'),
			);
			const hourIn = new Intl.DateTimeFormat('sv-SE', {
				timeZone: 'Europe/Zurich',
				dateStyle: 'short',
				timeStyle: 'short',
			});
			const hourOf = ({ sentAt = 0 }: CampaignLine) => hourIn.format(sentAt).slice(0, 13);
			expect(
				Object.fromEntries(
					story.hours.map(({ date, hour, sent }) => [
						`${date} ${String(hour).padStart(2, '0')}`,
						sent,
					]),
				),
			).toEqual(tally(left, hourOf));
			const arrived = left.filter(({ deliveredAt }) => deliveredAt !== undefined);
			expect(story.delays?.known ?? 0).toBe(arrived.length);
			const seconds = arrived
				.map(({ sentAt = 0, deliveredAt = 0 }) => (deliveredAt - sentAt) / 1000)
				.sort((a, b) => a - b);
			const median = seconds[Math.ceil(seconds.length / 2) - 1] ?? 0;
			// Seconds are told whole within a minute, then coarser.
			expect(Math.abs((story.delays?.medianSeconds ?? 0) - median)).toBeLessThan(10);
			expect(story.firstWave?.first.sent).toBe(20);
			const texts = new Set(lines.map(({ step, text }) => `${step} ${text}`)).size;
			expect(story.texts).toBe(texts);
			expect(story.variants).toHaveLength(texts > 12 ? 0 : texts);
		},
	);

	it('counts all campaigns, the newest first, and leaves out what belongs to none', async () => {
		await send(ledger, 'a', START, { campaign: 'First' });
		await send(ledger, 'b', START + 5, { campaign: 'Second' });
		await send(ledger, 'c', START + 6, { campaign: 'Second', e164: ben });
		await send(ledger, 'd', START + 7, { campaign: '', purpose: 'transactional' });
		await sure(
			ledger.consent.record(
				[
					{
						e164: ben,
						kind: 'opt_out',
						scope: 'all',
						source: 'reply',
						at: START,
						campaign: 'Second',
					},
				],
				{ now: START + 9 },
			),
		);
		const { campaigns, spend } = await sure(ledger.campaigns.overview());
		expect(campaigns).toMatchObject([
			{
				name: 'Second',
				states: { accepted: 2 },
				reached: 2,
				optedOut: 1,
				firstSentAt: START + 5,
				lastSentAt: START + 6,
			},
			{ name: 'First', states: { accepted: 1 }, reached: 1, optedOut: 0 },
		]);
		expect(total(spend.map(({ messages }) => messages))).toBe(3);
	});

	it('takes the time of delivery from the clock of the gateway', async () => {
		await send(ledger, 'a', START);
		const report = {
			gateway: 'sandbox',
			gatewayMessageId: 'g-a',
			status: 'delivered' as const,
			at: START + 7000,
		};
		await sure(ledger.messages.report([report], { now: START + DAY }));
		expect(await everyLine('Black Friday')).toMatchObject([
			{ deliveredAt: START + 7000, country: 'FR' },
		]);
		expect((await figuresOf('Black Friday')).delays).toMatchObject([
			{ seconds: 7, messages: 1, country: 'FR' },
		]);
	});

	it('knows no rate, no hour and no first wave where nothing was sent', async () => {
		await sure(ledger.messages.hold([toHold('h', START + DAY)], { now: START }));
		const story = storyOf(await figuresOf('Black Friday'), { zone: 'Europe/Zurich', now: START });
		expect(story).toMatchObject({ totals: { messages: 1, waiting: 1, sent: 0 }, hours: [] });
		expect(story.delivery).toBeUndefined();
		expect(story.firstWave).toBeUndefined();
	});

	it('keeps the counts of a person who was erased, and nothing that leads to them', async () => {
		await send(ledger, 'a', START);
		await send(ledger, 'b', START, { e164: ben });
		await sure(ledger.people.erase(anna, { now: START + 1 }));
		const figures = await figuresOf('Black Friday');
		expect(figures.people).toMatchObject({ recipients: 2, reached: 2, erased: 1 });
		// What is left of the text that both had is no second wording.
		expect(figures.texts).toMatchObject([{ messages: 1, texts: 1 }]);
		const lines = await everyLine('Black Friday');
		expect(lines.map(({ country }) => country)).toEqual(['FR', 'CH']);
		expect(lines.map(({ e164 }) => e164.startsWith('erased:'))).toEqual([true, false]);
	});

	it('knows nothing of a campaign that the ledger does not know', async () => {
		expect(await sure(ledger.campaigns.figures('none'))).toBeUndefined();
		expect((await sure(ledger.campaigns.lines('none', { limit: 5 }))).items).toEqual([]);
		expect(await sure(ledger.campaigns.overview())).toEqual({ campaigns: [], spend: [] });
	});
}

/** A ledger of the version before messages knew their country. */
export function upgradeReportingContract(newHome: () => LedgerHome): void {
	it('places what was sent before by its number and its last receipt', async () => {
		const home = newHome();
		const before = await home.open();
		await send(before, 'a', START);
		await send(before, 'b', START, { e164: ben });
		await sure(before.people.erase(ben, { now: START + 1 }));
		const report = {
			gateway: 'sandbox',
			gatewayMessageId: 'g-a',
			status: 'delivered' as const,
			at: START + 9000,
		};
		await sure(before.messages.report([report], { now: START + DAY }));
		await before.close();
		home.tamper(
			[...WITHOUT_INBOX, `update sms_meta set value = '2' where key = 'schema'`].join(';\n'),
		);
		const ledger = await home.open();
		const { items } = await sure(ledger.campaigns.lines('Black Friday', { limit: 5 }));
		expect(items).toMatchObject([
			{ country: 'FR', deliveredAt: START + 9000 },
			{ state: 'accepted' },
		]);
		expect(items[1]).not.toHaveProperty('country');
		await ledger.close();
	});
}
