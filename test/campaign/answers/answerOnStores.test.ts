import { answerJob, type AnswerSettings } from '../../../lib/campaign/answers';
import { gatewayById } from '../../../lib/gateways';
import { understand } from '../../../lib/inbound';
import type { Ledger, ReplyEntry, TakenIn } from '../../../lib/ledger';
import { describeStores, message, sure } from '../../support/ledgers';
import { Clock, FakeGateway, numbers, run, START } from '../sending/simulation';

const settings: AnswerSettings = {
	brand: 'ACME',
	contact: 'acme.example',
	own: [],
	confirmStop: 'always',
	confirmStart: true,
};
const account = { gateway: gatewayById('vonage')!, senderName: '' };
const [zoe, anna, ben] = numbers(3);

/* The whole way of an answer: what came is taken in, and what is due leaves by the send protocol. */
describeStores('an answer', (newHome) => {
	let one: Ledger;
	let other: Ledger;
	beforeAll(async () => {
		const home = newHome();
		one = await home.open();
		other = await home.open();
	});
	afterAll(async () => {
		await one.close();
		await other.close();
	});

	const wrote = (id: string, from: typeof zoe, text: string): ReplyEntry => ({
		kind: 'reply',
		gateway: 'vonage',
		gatewayMessageId: id,
		from: from!,
		e164: from,
		to: '36180',
		text,
		at: START,
	});

	const answer = async (ledger: Ledger, taken: readonly TakenIn[], later = 0) => {
		const clock = new Clock();
		clock.now = START + later;
		const gateway = new FakeGateway(clock);
		const jobs = taken.flatMap((each, place) => {
			const job = answerJob(each, place, settings, account, START);
			return job?.ok ? [job.value] : [];
		});
		const { deliveries } = await run({ clock, gateway, ledger }, jobs);
		return { taken: gateway.taken, deliveries };
	};

	it('to a STOP is sent once, whoever tries, and nothing else to that person', async () => {
		const events = await sure(
			one.inbox.takeIn([wrote('1', zoe, 'STOP')], { now: START, understand }),
		);
		const again = await sure(
			other.inbox.takeIn([wrote('1', zoe, 'STOP')], { now: START, understand }),
		);
		expect(again).toMatchObject([{ repeated: true }]);
		// Two processes that had the same event would make the same message of it.
		const all = await Promise.all([
			answer(one, events),
			answer(other, events),
			answer(other, again),
		]);
		expect(all.flatMap(({ taken }) => taken)).toHaveLength(1);
		const order = message('order', { e164: zoe!, purpose: 'transactional', campaign: '' });
		const claim = { run: 'r', leaseMs: 1000, now: START };
		expect(await sure(one.messages.claim([order], claim))).toMatchObject([{ answer: 'opted_out' }]);
	});

	it('to a STOP is not sent when its five minutes are over', async () => {
		const events = await sure(
			one.inbox.takeIn([wrote('2', anna, 'STOP')], { now: START, understand }),
		);
		const { taken, deliveries } = await answer(one, events, 5 * 60_000);
		expect(taken).toEqual([]);
		expect(deliveries).toMatchObject([{ status: 'skipped', reason: 'too_late' }]);
	});

	it('to HELP goes to somebody who has not opted out, and to no other', async () => {
		const help = (id: string, from: typeof zoe) => wrote(id, from, 'HELP');
		const events = await sure(
			one.inbox.takeIn([help('3', ben), help('4', anna)], { now: START, understand }),
		);
		const { taken } = await answer(one, events);
		expect(taken.map(({ to }) => to)).toEqual([ben]);
	});
});
