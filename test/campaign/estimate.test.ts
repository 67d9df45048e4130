import { estimate, type Estimated } from '../../lib/campaign';

/** A Wednesday. */
const NOW = Date.parse('2026-06-03T12:00+02:00');

const message = (fate: Estimated['fate'], segments = 1) => ({
	fate,
	segments,
	credits: segments * 2,
});

describe('estimate', () => {
	it('counts what goes now in segments and credits, and the rest in heads', () => {
		const sum = estimate(
			[message('sendNow', 2), message('sendNow'), message('later', 3), message('blocked')],
			1500,
			NOW,
		);
		expect(sum).toEqual({
			recipients: 4,
			segments: 3,
			credits: 6,
			balanceBefore: 1500,
			balanceAfter: 1494,
			sendNow: 2,
			later: 1,
			blocked: 1,
			alreadySent: 0,
			sentence:
				'Of 4 messages that came here 2 would go now: 6 credits, 1,494 left; 1 waits for its hour; 1 blocked.',
		});
	});

	it('says how much is missing when the balance does not cover it', () => {
		expect(estimate([message('sendNow', 5)], 4, NOW).sentence).toBe(
			'Of 1 message that came here 1 would go now: 10 credits needed, 4 there: 6 missing.',
		);
	});

	it('says until when people wait, why others are blocked, and what was sent before', () => {
		const timeZones = ['Europe/Paris'];
		const monday = { at: Date.parse('2026-06-08T09:00+02:00'), timeZones };
		const tuesday = { at: Date.parse('2026-06-09T09:00+02:00'), timeZones };
		const later = message('later');
		const blocked = message('blocked');
		const sum = (until = monday) =>
			estimate(
				[
					{ ...later, until: tuesday },
					{ ...later, until },
					{ ...blocked, reason: 'opted_out' },
					{ ...blocked, reason: 'no_consent' },
					{ ...blocked, reason: 'no_consent' },
					message('alreadySent'),
					{ ...message('alreadySent'), reason: 'waiting' },
				],
				1500,
				NOW,
			).sentence;
		expect(sum()).toBe(
			'Of 7 messages that came here 0 would go now: 0 credits, 1,500 left; 2 wait, the first until Monday 09:00; 1 sent before; 1 waiting for their time already; 3 blocked, 2 without consent, 1 opted out.',
		);
		expect(sum(tuesday)).toContain('2 wait until Tuesday 09:00');
	});

	it('does without a balance where the gateway tells none', () => {
		expect(estimate([message('sendNow')], null, NOW)).toMatchObject({
			balanceBefore: null,
			balanceAfter: null,
			sentence: 'Of 1 message that came here 1 would go now: 2 credits.',
		});
	});

	it('of nothing is nothing', () => {
		expect(estimate([], 10, NOW)).toMatchObject({ recipients: 0, credits: 0, balanceAfter: 10 });
	});

	describe('in money', () => {
		const prices = { currency: 'EUR', byCountry: { FR: 0.07, DE: 0.1 } };
		const text = (country: string, segments = 1) => ({ ...message('sendNow', segments), country });
		const sum = (texts: readonly Estimated[], balance: number | null, balanceIn?: string) =>
			estimate(texts, balance, NOW, { prices, balanceIn });

		it('adds up what goes now by the prices of its countries', () => {
			const later = { ...text('DE'), fate: 'later' as const };
			expect(sum([text('FR', 2), text('DE'), later], null)).toMatchObject({
				money: { amount: 0.24, currency: 'EUR', unpriced: 0 },
				sentence: expect.stringContaining('go now: 6 credits, about 0.24 EUR;') as string,
			});
		});

		it.each([
			['in credits where the balance is of credits', 100, 'credits', '100', 96, ', 96 left'],
			['in money where the balance is of this money', 100, 'EUR', '100', 99.86, ', 99.86 EUR left'],
			['in its own unit where it is another money', 100, 'USD', '100', 96, ', 96 left'],
		])('tells what is left %s', (_how, balance, balanceIn, _shown, after, says) => {
			const { balanceAfter, sentence } = sum([text('FR', 2)], balance, balanceIn);
			expect(balanceAfter).toBeCloseTo(after);
			expect(sentence).toContain(`4 credits, about 0.14 EUR${says}`);
		});

		it('says how much money is missing', () => {
			expect(sum([text('FR', 2)], 0.1, 'EUR').sentence).toContain(
				'4 credits needed, about 0.14 EUR, 0.10 EUR there: 0.04 EUR missing',
			);
		});

		it('counts texts to countries without a price beside, and then reckons with no money', () => {
			expect(sum([text('FR'), text('CH'), text('CH')], 100, 'EUR')).toMatchObject({
				money: { amount: 0.07, unpriced: 2 },
				balanceAfter: 94,
				sentence: expect.stringContaining(
					'6 credits, about 0.07 EUR without 2 messages of no known price, 94 left',
				) as string,
			});
		});
	});
});
