import fc from 'fast-check';

/**
 * What the gateway makes of a request: `silent` sends without an answer, `lost` never got it, and
 * `optedOut` is refused because the person said stop to the gateway.
 */
export type Fate = 'accepted' | 'refused' | 'optedOut' | 'silent' | 'lost';

const FATES: readonly Fate[] = [
	'accepted',
	'refused',
	'refused',
	'optedOut',
	'optedOut',
	'silent',
	'lost',
];

const run = fc.constantFrom('a', 'b');
const key = fc.nat(1);
const of = <const Name extends string>(op: Name, fields: object = {}) =>
	({ op: fc.constant(op), ...fields }) as { op: fc.Arbitrary<Name> };

/** One thing that may happen in the world; what leads to a sending happens more often. */
export const operation = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ ...of('claim'), run, key, released: fc.boolean() }) },
	{ weight: 6, arbitrary: fc.record({ ...of('mark'), run, key }) },
	{
		weight: 6,
		arbitrary: fc.record({
			...of('write'),
			run,
			key,
			fate: fc.constantFrom(...FATES),
		}),
	},
	{ weight: 4, arbitrary: fc.record({ ...of('record'), run, key }) },
	// All four without anything in between, which chance alone seldom brings about.
	{
		weight: 3,
		arbitrary: fc.record({ ...of('wholeWay'), run, key, fate: fc.constantFrom(...FATES) }),
	},
	{ weight: 2, arbitrary: fc.record({ ...of('hold'), run, key, released: fc.boolean() }) },
	{ weight: 3, arbitrary: fc.record({ ...of('release') }) },
	{ weight: 3, arbitrary: fc.record({ ...of('recover') }) },
	{ weight: 3, arbitrary: fc.record({ ...of('wait'), ms: fc.constantFrom(1, 60, 150) }) },
	{ weight: 2, arbitrary: fc.record({ ...of('reconcile'), key }) },
	{ weight: 2, arbitrary: fc.record({ ...of('crash'), run }) },
	{ weight: 1, arbitrary: fc.record({ ...of('report'), key }) },
	{ weight: 1, arbitrary: fc.record({ ...of('cancel'), key }) },
	// Opt-outs are often recorded with a time long past.
	{ weight: 1, arbitrary: fc.record({ ...of('stop'), ago: fc.constantFrom(0, 1, 500) }) },
	{ weight: 1, arbitrary: fc.record({ ...of('start') }) },
	{ weight: 1, arbitrary: fc.record({ ...of('pause') }) },
	{ weight: 2, arbitrary: fc.record({ ...of('resume') }) },
	{ weight: 1, arbitrary: fc.record({ ...of('erase') }) },
);

export type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never;
