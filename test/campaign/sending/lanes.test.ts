import { openLanes } from '../../../lib/campaign/sending/lanes';

const answers = (lanes: ReturnType<typeof openLanes>, count: number, tookMs = 50) => {
	for (let i = 0; i < count; i++) lanes.keptUp(tookMs);
};

it('takes one more request for each answer, up to the most there may be', () => {
	const lanes = openLanes(10, 100);
	expect(lanes.width).toBe(10);
	answers(lanes, 10);
	expect(lanes.width).toBe(20);
	answers(lanes, 500);
	expect(lanes.width).toBe(100);
});

it('is halved by trouble, once for all that were under way together, and then grows by one a round', () => {
	const lanes = openLanes(10, 100);
	answers(lanes, 30);
	lanes.fellBehind(900, 1000);
	lanes.fellBehind(950, 1010);
	expect(lanes.width).toBe(20);
	answers(lanes, 20);
	expect(lanes.width).toBe(20);
	answers(lanes, 2);
	expect(lanes.width).toBe(21);
	lanes.fellBehind(1001, 1100);
	expect(lanes.width).toBe(10);
});

it('never falls below one', () => {
	const lanes = openLanes(3, 100);
	for (let at = 0; at < 10; at++) lanes.fellBehind(at, at);
	expect(lanes.width).toBe(1);
});

it('does not grow while requests wait for each other at the gateway', () => {
	const lanes = openLanes(10, 100);
	lanes.keptUp(50);
	answers(lanes, 50, 121);
	expect(lanes.width).toBe(11);
	answers(lanes, 1, 119);
	expect(lanes.width).toBe(12);
});

it('stays as wide as somebody has asked for', () => {
	const lanes = openLanes(4);
	answers(lanes, 50);
	lanes.fellBehind(0, 1);
	expect(lanes.width).toBe(4);
});
