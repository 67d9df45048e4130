import fc from 'fast-check';
import { afterRecord, unknownSubject } from '../../lib/ledger/consent/state';
import type { E164 } from '../../lib/phone';

const record = fc.record({
	kind: fc.constantFrom('opt_in', 'imported', 'opt_out'),
	scope: fc.constantFrom('all', 'marketing'),
	status: fc.constantFrom('explicit', 'soft'),
	source: fc.string(),
});

const fold = (records: readonly object[]) => {
	const state = records.reduce(
		(before: ReturnType<typeof unknownSubject>, one) => afterRecord(before, one as never),
		unknownSubject('+33612345678' as E164),
	);
	return { ...state, seq: 0, head: '' };
};

it('comes to the same, in whatever order the records come in', () => {
	fc.assert(
		fc.property(
			fc.array(record, { maxLength: 8 }).chain((records) => {
				// Statements made at the same moment are the one case in which the order may tell.
				const dated = records.map((one, i) => ({ ...one, at: i + 1 }));
				return fc.tuple(
					fc.constant(dated),
					fc.shuffledSubarray(dated, { minLength: dated.length, maxLength: dated.length }),
				);
			}),
			([dated, shuffled]) => expect(fold(shuffled)).toEqual(fold(dated)),
		),
		{ numRuns: 2000 },
	);
});

it('is never free after a STOP that no later opt-in of the person’s own followed', () => {
	fc.assert(
		fc.property(fc.array(record, { maxLength: 8 }), (records) => {
			const dated = records.map((one, i) => ({ ...one, at: i + 1 }));
			const lastOf = (kind: string) => dated.findLast((one) => one.kind === kind)?.at ?? 0;
			const stopped = lastOf('opt_out') > lastOf('opt_in');
			if (stopped) expect(fold(dated).blocked).toBeGreaterThan(0);
			else expect(fold(dated).blocked).toBe(0);
		}),
		{ numRuns: 2000 },
	);
});
