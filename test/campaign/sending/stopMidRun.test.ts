import type { Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { describeStores, sure } from '../../support/ledgers';
import { Clock, FakeGateway, job, numbers, run } from './simulation';

/*
 * A STOP comes in through another process while a campaign runs. What may still leave after it is what was
 * on its way when it was written: nothing that is asked for later, however fast the run is.
 */
describeStores('a STOP in mid-run', (newHome) => {
	let sending: Ledger;
	let hearing: Ledger;
	beforeAll(async () => {
		const home = newHome();
		sending = await home.open();
		hearing = await home.open();
	});
	afterAll(async () => {
		await sending.close();
		await hearing.close();
	});

	const stop = (numbers: readonly E164[], now: number) =>
		sure(
			hearing.consent.record(
				numbers.map((e164) => ({ e164, kind: 'opt_out' as const, scope: 'all' as const })),
				{ now },
			),
		);

	it.each([
		{ concurrentRequests: 1, batchSize: 1, people: numbers(120) },
		{ concurrentRequests: 8, batchSize: 5, people: numbers(240).slice(120) },
	])(
		'binds from the next look on, with $concurrentRequests at once',
		async ({ people, ...settings }) => {
			const clock = new Clock();
			const gateway = new FakeGateway(clock);
			const campaign = `stop ${settings.concurrentRequests}`;
			const jobs = people.map((e164, place) => job(campaign, e164, place));
			const whoseKey = new Map(jobs.map(({ entry }) => [entry.key, entry.e164]));
			let stopped: ReadonlySet<E164> | undefined;
			const late: E164[] = [];
			const { deliveries } = await run(
				{ clock, gateway, ledger: sending },
				jobs,
				{ ...settings, messagesPerSecond: 200 },
				{
					ledger: {
						...sending.messages,
						async markSending(keys, options) {
							const known = stopped;
							const answers = await sending.messages.markSending(keys, options);
							if (!answers.ok || !known) return answers;
							for (const { answer, key } of answers.value) {
								const to = whoseKey.get(key)!;
								if (answer === 'sending' && known.has(to)) late.push(to);
							}
							return answers;
						},
					},
					async transmit(messages, cut) {
						if (gateway.requests === 4) {
							// Everyone whom no request has asked for so far.
							const begun = new Set(gateway.taken.map(({ to }) => to));
							for (const { to } of messages) begun.add(to);
							const others = people.filter((e164) => !begun.has(e164));
							await stop(others, clock.now);
							stopped = new Set(others);
						}
						return await gateway.send(messages, cut);
					},
				},
			);
			expect(stopped?.size).toBeGreaterThan(60);
			expect(late).toEqual([]);
			const sent = new Set(gateway.taken.map(({ to }) => to));
			// What other requests had marked before: no more than those.
			const slipped = [...stopped!].filter((e164) => sent.has(e164));
			expect(slipped.length).toBeLessThan(settings.concurrentRequests * settings.batchSize);
			for (const [place, e164] of people.entries()) {
				const told = sent.has(e164) ? 'accepted' : 'skipped';
				expect(deliveries[place]).toMatchObject({
					status: told,
					reason: sent.has(e164) ? '' : 'opted_out',
				});
			}
		},
	);

	it('reaches what waits: nothing of it is given out, and what the gateway has is named', async () => {
		const [waits, atGateway] = numbers(300).slice(298) as [E164, E164];
		const now = Date.parse('2026-11-24T10:00:00Z');
		const held = job('waiting', waits).untilNextOpening(now)!;
		await sure(sending.messages.hold([held], { run: 'run', now }));
		const { entry } = job('waiting', atGateway);
		const of = { run: 'run', leaseMs: 60_000, now };
		await sure(sending.messages.claim([entry], of));
		await sure(sending.messages.markSending([entry.key], of));
		const outcome = {
			kind: 'scheduled',
			sendAt: now + 3_600_000,
			gateway: 'sandbox',
			gatewayMessageId: 'g-1',
		} as const;
		await sure(sending.messages.record([{ key: entry.key, attempt: 1, outcome }], of));

		const done = await stop([waits, atGateway], now + 1000);

		expect(done).toMatchObject({ cancelled: 1, atGateway: [{ gatewayMessageId: 'g-1' }] });
		const due = { now: now + 7_200_000, limit: 10, leaseMs: 1000 };
		expect(await sure(sending.messages.release(due))).toEqual([]);
		expect(await sure(sending.messages.toCallBack({ now: now + 2000 }))).toMatchObject([
			{ gatewayMessageId: 'g-1' },
		]);
	});
});
