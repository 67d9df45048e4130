import type { Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import {
	accepted,
	anna,
	ben,
	message,
	refused,
	send,
	sure,
	type LedgerHome,
} from '../../support/ledgers';

const options = { run: 'a', leaseMs: 100, now: 0 };
const campaign = 'Black Friday';

export function campaignsContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	let home: LedgerHome;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const claim = async (keys: string[], more = {}) =>
		(
			await sure(
				ledger.messages.claim(
					keys.map((key) => message(key)),
					{ ...options, ...more },
				),
			)
		).map(({ answer }) => answer);
	const credits = async () => {
		const report = await sure(ledger.campaigns.report(campaign));
		return [report?.reserved, report?.charged];
	};
	const settle = (key: string, outcome: object) =>
		sure(
			ledger.messages.record([{ key, attempt: 1, outcome: outcome as never }], {
				run: 'a',
				now: 2,
			}),
		);

	it('reserves credits in the claim, and settles them by what was charged', async () => {
		await claim(['a', 'b', 'c', 'd']);
		expect(await credits()).toEqual([4, 0]);
		await sure(ledger.messages.markSending(['a', 'b', 'c'], options));
		await settle('a', accepted('1', 1.25));
		await settle('b', refused(false));
		await settle('c', { kind: 'unknown', detail: '' });
		expect(await credits()).toEqual([2, 1.25]);
		await sure(ledger.messages.cancel({ keys: ['d'] }, { now: 3, reason: 'cancelled' }));
		const entry = { key: 'c', resolution: { kind: 'accepted' as const }, by: 'Eve' };
		await sure(ledger.messages.reconcile([entry], { now: 4 }));
		expect(await credits()).toEqual([0, 2.25]);
	});

	it('stops at the budget, exactly', async () => {
		expect(await claim(['a', 'b', 'c'], { maxCredits: 2 })).toEqual([
			'claimed',
			'claimed',
			'over_budget',
		]);
		expect(await claim(['a', 'd'], { maxCredits: 2 })).toEqual(['claimed', 'over_budget']);
		await sure(ledger.campaigns.setBudget(campaign, 3, { now: 1 }));
		expect(await claim(['e', 'f'])).toEqual(['claimed', 'over_budget']);
		await sure(ledger.campaigns.setBudget(campaign, null, { now: 1 }));
		expect(await claim(['f'])).toEqual(['claimed']);
		expect(await credits()).toEqual([4, 0]);
	});

	it('takes up nothing that an earlier version has under another key', async () => {
		await claim(['old']);
		const renamed = message('new', { formerKey: 'old' });
		expect(await sure(ledger.messages.claim([renamed], options))).toMatchObject([
			{ answer: 'already', key: 'new', message: { key: 'old' } },
		]);
	});

	it('keeps the lowest limit that a run has set, until one raises it on purpose', async () => {
		expect(await claim(['a', 'b'], { maxCredits: 1 })).toEqual(['claimed', 'over_budget']);
		expect(await claim(['b'])).toEqual(['over_budget']);
		expect(await claim(['b'], { maxCredits: 9 })).toEqual(['over_budget']);
		expect(await claim(['b'], { maxCredits: 2, raiseLimit: true })).toEqual(['claimed']);
		expect((await sure(ledger.campaigns.report(campaign)))?.budget).toBe(2);
	});

	it('looks at what was charged before a claimed message leaves', async () => {
		await claim(['a', 'b', 'c'], { maxCredits: 3 });
		await sure(ledger.messages.markSending(['a'], options));
		await settle('a', accepted('1', 2.5));
		expect(await sure(ledger.messages.markSending(['b', 'c'], options))).toMatchObject([
			{ answer: 'over_budget', key: 'b', left: 0.5 },
			{ answer: 'over_budget', key: 'c' },
		]);
	});

	it('lets nothing claimed leave once it is paused', async () => {
		await claim(['a']);
		await sure(ledger.campaigns.pause(campaign, { now: 7 }));
		expect(await sure(ledger.messages.markSending(['a'], options))).toEqual([
			{ answer: 'paused', key: 'a', since: 7 },
		]);
		await sure(ledger.campaigns.resume(campaign, { now: 8 }));
		expect(await sure(ledger.messages.markSending(['a'], options))).toMatchObject([
			{ answer: 'sending' },
		]);
	});

	it('counts thirds and tenths of credits right', async () => {
		const messages = Array.from({ length: 30 }, (_, i) => message(`k${i}`, { credits: 0.1 }));
		const answers = await sure(ledger.messages.claim(messages, { ...options, maxCredits: 3 }));
		expect(answers.filter(({ answer }) => answer === 'claimed')).toHaveLength(30);
		expect(await credits()).toEqual([3, 0]);
	});

	it('is never overspent by runs that claim at once', async () => {
		const other = await home.open();
		const claims = [ledger, other].flatMap((one, i) =>
			Array.from({ length: 5 }, (_, j) => {
				const messages = Array.from({ length: 20 }, (_, k) => message(`${i}-${j}-${k}`));
				return sure(
					one.messages.claim(messages, { run: `${i}${j}`, leaseMs: 100, now: 0, maxCredits: 77 }),
				);
			}),
		);
		const answers = (await Promise.all(claims)).flat();
		expect(answers.filter(({ answer }) => answer === 'claimed')).toHaveLength(77);
		expect(await credits()).toEqual([77, 0]);
		await other.close();
	});

	it('is paused for every worker before its next claim', async () => {
		const other = await home.open();
		await claim(['a']);
		await sure(other.campaigns.pause('black friday', { now: 7 }));
		expect(await claim(['a', 'b'])).toEqual(['paused', 'paused']);
		expect(
			await sure(ledger.messages.claim([message('x', { campaign: 'Other' })], options)),
		).toMatchObject([{ answer: 'claimed' }]);
		await sure(other.campaigns.resume(campaign, { now: 8 }));
		expect(await claim(['a', 'b'])).toEqual(['claimed', 'claimed']);
		await other.close();
	});

	it('reports what became of it', async () => {
		for (const [i, e164] of [anna, ben, '+33600000001' as E164].entries()) {
			await send(ledger, `k${i}`, 10 + i, { e164, segments: 2 });
		}
		await claim(['open']);
		await sure(
			ledger.messages.report(
				[{ gateway: 'sandbox', gatewayMessageId: 'g-k0', status: 'delivered', at: 20 }],
				{ now: 21 },
			),
		);
		await sure(
			ledger.links.create(
				[{ token: 't', url: 'https://example.org', key: 'k0', e164: anna, campaign }],
				{ now: 1 },
			),
		);
		const click = { token: 't', at: 30 };
		expect(await sure(ledger.links.click(click, { now: 30 }))).toMatchObject({
			url: 'https://example.org',
			first: true,
			key: 'k0',
			e164: anna,
			campaign: 'black friday',
		});
		expect(await sure(ledger.links.click({ ...click, at: 31 }, { now: 31 }))).toMatchObject({
			first: false,
		});
		expect(await sure(ledger.links.click({ token: 'none', at: 1 }, { now: 1 }))).toBeUndefined();
		await sure(
			ledger.consent.record([{ e164: ben, kind: 'opt_out', scope: 'all', campaign }], { now: 40 }),
		);
		expect(await sure(ledger.campaigns.report(campaign))).toEqual({
			id: 'black friday',
			name: campaign,
			createdAt: 10,
			reserved: 1,
			charged: 3,
			messages: 4,
			states: { accepted: 2, delivered: 1, claimed: 1 },
			segments: 6,
			clicked: 1,
			replies: 0,
			optedOut: 1,
			firstSentAt: 10,
			lastSentAt: 12,
		});
		expect(await sure(ledger.campaigns.report('unheard of'))).toBeUndefined();
		expect(await sure(ledger.campaigns.all())).toMatchObject([{ name: campaign }]);
	});
}
