import { weeklySchedule, type WeeklyWindow } from '../../lib/calendar';

/** 1970-01-05. */
const MONDAY = 4;
const week = (windows: readonly WeeklyWindow[]) => {
	const schedule = weeklySchedule(windows);
	return [0, 1, 2, 3, 4, 5, 6].map((days) =>
		schedule(MONDAY + days)
			.map(({ from, to }) => `${from}-${to}`)
			.join(' '),
	);
};

describe('weeklySchedule', () => {
	it.each<[string, WeeklyWindow[], string[]]>([
		[
			'is closed on days not listed',
			[{ days: [1, 6], from: 480, to: 1200 }],
			['480-1200', '', '', '', '', '480-1200', ''],
		],
		[
			'carries a window over midnight into the next day',
			[{ days: [5], from: 1320, to: 120 }],
			['', '', '', '', '1320-1440', '0-120', ''],
		],
		[
			'carries Sunday night into Monday',
			[{ days: [7], from: 1320, to: 120 }],
			['0-120', '', '', '', '', '', '1320-1440'],
		],
		[
			'joins windows that meet or overlap',
			[
				{ days: [1], from: 600, to: 720 },
				{ days: [1], from: 480, to: 600 },
				{ days: [1], from: 700, to: 800 },
			],
			['480-800', '', '', '', '', '', ''],
		],
		[
			'keeps a break at noon',
			[
				{ days: [1], from: 840, to: 1080 },
				{ days: [1], from: 540, to: 720 },
			],
			['540-720 840-1080', '', '', '', '', '', ''],
		],
		[
			'takes an empty window for none',
			[{ days: [1], from: 600, to: 600 }],
			['', '', '', '', '', '', ''],
		],
	])('%s', (_, windows, expected) => {
		expect(week(windows)).toEqual(expected);
	});
});
