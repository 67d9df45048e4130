import { estimate, type Estimated } from '../../lib/campaign';

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
			sentence: '6 credits of 1,500 (not refundable); 1 waits for its hour; 1 blocked.',
		});
	});

	it('says how much is missing when the balance does not cover it', () => {
		expect(estimate([message('sendNow', 5)], 4).sentence).toBe(
			'10 credits needed, 4 there: 6 missing; 0 wait for their hour; 0 blocked.',
		);
	});

	it('says until when people wait, why others are blocked, and what was sent before', () => {
		const monday = { at: 1, shown: 'Monday 09:00' };
		const tuesday = { at: 2, shown: 'Tuesday 09:00' };
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
				],
				1500,
			).sentence;
		expect(sum()).toBe(
			'0 credits of 1,500 (not refundable); 2 wait, the first until Monday 09:00; 1 sent already; 3 blocked, 2 without consent, 1 opted out.',
		);
		expect(sum(tuesday)).toContain('2 wait until Tuesday 09:00');
	});

	it('does without a balance where the gateway tells none', () => {
		expect(estimate([message('sendNow')], null)).toMatchObject({
			balanceBefore: null,
			balanceAfter: null,
			sentence: '2 credits (not refundable); 0 wait for their hour; 0 blocked.',
		});
	});

	it('of nothing is nothing', () => {
		expect(estimate([], 10)).toMatchObject({ recipients: 0, credits: 0, balanceAfter: 10 });
	});
});
