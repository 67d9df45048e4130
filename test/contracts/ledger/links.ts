import type { Ledger, WantedLink } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { anna, ben, type LedgerHome, message, send, sure } from '../../support/ledgers';

const url = 'https://shop.example/sale';
const campaign = 'Black Friday';

/** Links of the messages, and who opened them. */
export function linksContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	let home: LedgerHome;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const wanted = (token: string, more: Partial<WantedLink> = {}): WantedLink => ({
		token,
		url,
		e164: anna,
		campaign,
		step: '',
		key: 'k',
		...more,
	});
	const obtain = (links: readonly WantedLink[], another = () => 'another', from = ledger) =>
		sure(from.links.obtain(links, { now: 1, another }));
	const tap = (token: string, at: number, more = {}) =>
		sure(ledger.links.click({ token, at, soonestAfterSending: 2000, ...more }, { now: at }));
	const row = async () => (await sure(ledger.people.export(anna, { now: 99 }))).links[0];

	it('gives a person the same token for the same address, however often it is composed', async () => {
		expect(await obtain([wanted('a'), wanted('b', { e164: ben }), wanted('c')])).toEqual([
			'a',
			'b',
			'a',
		]);
		expect(await obtain([wanted('d'), wanted('e', { e164: ben })])).toEqual(['a', 'b']);
		expect(await sure(ledger.links.follow('d'))).toBeUndefined();
		expect(await sure(ledger.links.follow('a'))).toBe(url);
	});

	it.each([
		['address', { url: `${url}/2` }],
		['step', { step: 'reminder' }],
		['campaign', { campaign: 'Easter' }],
		['person', { e164: ben }],
	])('tells links apart by the %s', async (_name, other) => {
		expect(await obtain([wanted('a'), wanted('b', other)])).toEqual(['a', 'b']);
	});

	it('takes another token where one is somebody else’s already', async () => {
		await obtain([wanted('a')]);
		const tokens = ['a', 'b'];
		expect(await obtain([wanted('a', { e164: ben })], () => tokens.shift() ?? '')).toEqual(['b']);
		expect(await sure(ledger.links.follow('a'))).toBe(url);
	});

	it('agrees with another process that composes the same at the same time', async () => {
		const other = await home.open();
		const people = Array.from({ length: 300 }, (_, i) => `+3361${String(2e6 + i)}` as E164);
		const links = (by: string) => people.map((e164, i) => wanted(`${by}${i}`, { e164 }));
		const [ours, theirs] = await Promise.all([
			obtain(links('a')),
			obtain(links('b').reverse(), undefined, other),
		]);
		expect([...theirs].reverse()).toEqual(ours);
		await other.close();
	});

	it('counts a person’s opening, and a second within ten seconds as the same', async () => {
		await obtain([wanted('a')]);
		await send(ledger, 'k', 1000);
		expect(await tap('a', 5000)).toMatchObject({ counted: true, first: true, url, key: 'k' });
		expect(await tap('a', 6000)).toMatchObject({ counted: false, first: false });
		expect(await tap('a', 16_000)).toMatchObject({ counted: true, first: false });
		expect(await row()).toMatchObject({ clicks: 2, firstClickAt: 5000, lastClickAt: 16_000 });
		const given = await sure(
			ledger.inbox.giveOut({
				now: 20_000,
				outputs: ['linkClick'],
				limit: 9,
				leaseMs: 1000,
				node: 'n',
			}),
		);
		expect(given.map(({ entry }) => entry)).toMatchObject([
			{ kind: 'click', link: url, first: true, e164: anna },
			{ kind: 'click', link: url, first: false, e164: anna },
		]);
	});

	it.each([
		['a machine', { by: 'machine' }, 9000],
		['who was quicker than anybody could read', {}, 2500],
	])('does not count %s', async (_name, more, at) => {
		await obtain([wanted('a')]);
		await send(ledger, 'k', 1000);
		expect(await tap('a', at, more)).toMatchObject({ url, counted: false, first: false });
		expect(await row()).toMatchObject({ clicks: 0 });
		expect(await tap('a', 20_000)).toMatchObject({ counted: true, first: true });
	});

	it('does not count who opens it before the message was sent', async () => {
		await obtain([wanted('a')]);
		expect(await tap('a', 5000)).toMatchObject({ url, counted: false });
	});

	it('finds the message of a link that was composed before its key was known', async () => {
		await obtain([wanted('a', { campaign: '', key: undefined })]);
		await send(ledger, 'order-7', 1000, { text: 'Track it: https://go.example/s?a' });
		expect(await tap('a', 9000)).toMatchObject({ counted: true, key: 'order-7', e164: anna });
	});

	it('knows nothing of a link after its person was erased, and of no other that never was', async () => {
		await obtain([wanted('a'), wanted('b', { e164: ben })]);
		await sure(ledger.messages.claim([message('k')], { run: 'r', leaseMs: 1000, now: 1 }));
		await sure(ledger.people.erase(anna, { now: 50 }));
		expect(await sure(ledger.links.follow('a'))).toBeUndefined();
		expect(await tap('a', 60_000)).toBeUndefined();
		expect(await tap('never', 60_000)).toBeUndefined();
		expect(await sure(ledger.links.follow('b'))).toBe(url);
	});
}
