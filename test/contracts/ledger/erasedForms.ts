import type { Ledger } from '../../../lib/ledger';
import { type MessageToHold, messageKey } from '../../../lib/message';
import { anna, ben, type LedgerHome, message, sure, toHold } from '../../support/ledgers';

const LEASE = 100;
const OWN_KEY = 'visit 7';
const key = messageKey(OWN_KEY, anna);
const bens = messageKey(OWN_KEY, ben);

const HOW = { ownKey: OWN_KEY, purpose: 'transactional', campaign: undefined } as const;

/** A form says when, and each has words of its own, of which none may be found afterwards. */
const form = (sendAt: number, more: Partial<MessageToHold> = {}): MessageToHold =>
	toHold(key, sendAt, {
		replaces: true,
		...HOW,
		text: `Anna, your visit is at ${sendAt} o’clock`,
		payload: { json: { phone: anna, name: 'Anna Kowalska', at: sendAt } },
		detail: `Anna asked for ${sendAt}`,
		...more,
	});

/** What was moved is forgotten with its person, in every form that it had. */
export function erasedFormsContract(newHome: () => LedgerHome): void {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
		await hold(form(10), 1);
		const his = { key: bens, e164: ben, text: 'Ben, your visit', payload: {}, detail: '' };
		await hold(form(10, his), 1);
		await hold(form(50), 2);
	});
	afterEach(() => ledger.close());

	const hold = async (entry: MessageToHold, now: number) =>
		(await sure(ledger.messages.hold([entry], { now, run: 'crm' })))[0];
	const erase = (now: number) => sure(ledger.people.erase(anna, { now }));
	const release = async (now: number) =>
		(await sure(ledger.messages.release({ limit: 9, now, leaseMs: LEASE }))).map(
			({ message: { key: given } }) => given,
		);
	const findings = async () => {
		const { verification, erased } = await sure(ledger.people.evidence(anna));
		return [verification, erased?.verification].flatMap((each) => [
			...(each?.consent.problems ?? []),
			...(each?.rows.findings ?? []),
		]);
	};
	/** Anna’s number, name, key and words, in whatever table and column. */
	const traces = () => {
		const content = home.content();
		const signs = [anna, anna.slice(1), 'Anna', 'Kowalska', key, 'o’clock'];
		return signs.filter((sign) => content.includes(sign));
	};
	/** As far as the gateway, in a form of which it had an earlier one. */
	const scheduleTwice = async () => {
		const references: (string | undefined)[] = [];
		for (const [i, name] of ['g1', 'g2'].entries()) {
			const sendAt = 500 + i;
			const { text } = form(sendAt);
			const wanted = message(key, { ...HOW, text, replaces: true, atGateway: sendAt });
			const run = { run: name, leaseMs: LEASE, now: 3 };
			await sure(ledger.messages.claim([wanted], run));
			const [marked] = await sure(ledger.messages.markSending([key], run));
			if (marked?.answer !== 'sending') throw new Error(marked?.answer);
			const outcome = {
				kind: 'scheduled' as const,
				gateway: 'sandbox',
				gatewayMessageId: name,
				sendAt,
			};
			const { attempt, reference } = marked;
			references.push(reference);
			await sure(ledger.messages.record([{ key, attempt, outcome }], { run: name, now: 3 }));
			if (i > 0) break;
			const back = { key, by: 'sandbox', resolution: { kind: 'cancelled' as const } };
			await sure(ledger.messages.reconcile([back], { now: 3 }));
		}
		return references[1] ?? '';
	};

	it('is seen before, so that the search is worth something', () => {
		expect(traces()).toHaveLength(6);
	});

	it('leaves no form behind, nor a word of one, and keeps the other person’s', async () => {
		expect(await erase(3)).toMatchObject({ messages: 1, atGateway: [] });
		expect(traces()).toEqual([]);
		expect(await findings()).toEqual([]);
		expect(await release(60)).toEqual([bens]);
	});

	it('goes in no form that had been given out or claimed before', async () => {
		expect(await release(60)).toContain(key);
		const given = message(key, { released: true, revision: 1, purpose: 'transactional' });
		const run = { run: 'wf', leaseMs: LEASE, now: 61 };
		expect(await sure(ledger.messages.claim([given], run))).toMatchObject([{ answer: 'claimed' }]);
		await erase(62);
		const marked = await sure(ledger.messages.markSending([key], { ...run, now: 63 }));
		expect(marked).not.toMatchObject([{ answer: 'sending' }]);
		expect(await sure(ledger.messages.claim([given], { ...run, now: 64 }))).toMatchObject([
			{ answer: 'already' },
		]);
		// Neither held again by the workflow that still has it.
		expect(
			await hold(form(90, { released: true, replaces: false, revision: 1 }), 65),
		).toMatchObject({ answer: 'already' });
		expect(await hold(form(90), 66)).toMatchObject({ answer: 'already' });
		expect(await release(999)).not.toContain(key);
		expect(traces()).toEqual([]);
		expect(await findings()).toEqual([]);
	});

	it('is no longer found by the user’s own key, which still finds the other person’s', async () => {
		await erase(3);
		const target = { messageKey: OWN_KEY };
		expect(await sure(ledger.messages.cancel(target, { now: 4, reason: 'x' }))).toMatchObject({
			cancelled: 1,
			atGateway: [],
		});
		expect(await release(60)).toEqual([]);
	});

	it('is called back in the form that the gateway has, and what that says later brings nothing back', async () => {
		const reference = await scheduleTwice();
		expect(reference).toMatch(/^[0-9a-f]{32}$/);
		const { atGateway } = await erase(4);
		expect(atGateway).toMatchObject([{ key, gatewayMessageId: 'g2' }]);
		const report = { gateway: 'sandbox', status: 'delivered' as const, at: 5 };
		for (const named of [{ key: reference }, { key }, {}]) {
			for (const gatewayMessageId of ['g1', 'g2']) {
				await sure(ledger.messages.report([{ ...report, ...named, gatewayMessageId }], { now: 5 }));
			}
		}
		const resolution = { kind: 'cancelled' as const, gatewayMessageId: 'g2' };
		await sure(ledger.messages.reconcile([{ key, by: 'sandbox', resolution }], { now: 6 }));
		expect(traces()).toEqual([]);
		expect(await findings()).toEqual([]);
		expect(await hold(form(90), 7)).toMatchObject({ answer: 'already' });
	});

	it('waits with the erasure while a later form is on its way, and then forgets that', async () => {
		await release(60);
		const given = message(key, { released: true, revision: 1, purpose: 'transactional' });
		const run = { run: 'wf', leaseMs: LEASE, now: 61 };
		await sure(ledger.messages.claim([given], run));
		await sure(ledger.messages.markSending([key], run));
		expect(await ledger.people.erase(anna, { now: 62 })).toMatchObject({
			failure: { code: 'message_in_flight' },
		});
		const outcome = { kind: 'accepted' as const, gateway: 'sandbox', gatewayMessageId: 'g' };
		await sure(ledger.messages.record([{ key, attempt: 1, outcome }], { run: 'wf', now: 63 }));
		await erase(64);
		expect(traces()).toEqual([]);
		expect(await findings()).toEqual([]);
	});
}
