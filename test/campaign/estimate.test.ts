import { estimate } from '../../lib/campaign';

const message = (fate: 'sendNow' | 'later' | 'blocked', segments = 1) => ({
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
			sentence: '6 credits of 1,500 (not refundable); 1 waits for its hour; 1 blocked.',
		});
	});

	it('says how much is missing when the balance does not cover it', () => {
		expect(estimate([message('sendNow', 5)], 4).sentence).toBe(
			'10 credits needed, 4 there: 6 missing; 0 wait for their hour; 0 blocked.',
		);
	});

	it('of nothing is nothing', () => {
		expect(estimate([], 10)).toMatchObject({ recipients: 0, credits: 0, balanceAfter: 10 });
	});
});
