import fc from 'fast-check';
import type { ConsentRow } from '../../lib/ledger/consent/chain';
import { afterRecord, BLOCKED, unknownSubject } from '../../lib/ledger/consent/state';
import type { E164 } from '../../lib/phone';

type Statement = Partial<Omit<ConsentRow, 'kind'>> & Pick<ConsentRow, 'kind'>;

/** Records as the ledger makes them, one a second unless it is told otherwise. */
const recorded = (statements: readonly Statement[]): ConsentRow[] =>
	statements.map((statement, i) => {
		const recorded_at = statement.recorded_at ?? NOON + (i + 1) * 1000;
		return {
			subject: '+33612345678' as E164,
			seq: i + 1,
			status: '',
			scope: statement.kind === 'opt_out' ? 'all' : '',
			source: '',
			proof: '',
			campaign: null,
			day: '',
			previous_hash: '',
			hash: String(i),
			...statement,
			at: statement.at ?? recorded_at,
			recorded_at,
		};
	});

const stateAfter = (statements: readonly Statement[]) =>
	recorded(statements).reduce(afterRecord, unknownSubject('+33612345678' as E164));

const utc = (text: string): number => Date.parse(`${text}Z`);
const NOON = utc('2026-11-24T12:00:00');
const october = utc('2026-10-03T09:41:07');
const november = utc('2026-11-02T17:20:31');

const yes = (more: Omit<Statement, 'kind'> = {}): Statement => ({ kind: 'opt_in', ...more });
const stop = (more: Omit<Statement, 'kind'> = {}): Statement => ({ kind: 'opt_out', ...more });
const date = (day: string) => ({ day, at: utc(`${day}T00:00:00`) });
const form = { source: 'form', proof: 'entry 4711' };

describe('a STOP binds', () => {
	it.each<[string, Statement[]]>([
		['of October, recorded after a yes of “now”', [yes(), stop({ at: october })]],
		[
			'of October, recorded after a yes that claims November and shows nothing for it',
			[yes({ at: november, source: 'form' }), stop({ at: october })],
		],
		[
			'of October, recorded after a yes of “now” that shows something',
			[yes(form), stop({ at: october })],
		],
		[
			'recorded after a yes from while the clock ran ahead',
			[yes({ recorded_at: utc('2027-06-01T10:00:00') }), stop()],
		],
		[
			'recorded after a proven yes from while the clock ran ahead',
			[
				yes({ ...form, at: utc('2027-05-31T10:00:00'), recorded_at: utc('2027-06-01T10:00:00') }),
				stop(),
			],
		],
		[
			'that bears only today’s date, after a yes of this morning',
			[yes({ ...form, at: utc('2026-11-24T08:10:02') }), stop(date('2026-11-24'))],
		],
		['that bears only today’s date, before a yes of this noon', [stop(date('2026-11-24')), yes()]],
		[
			'that bears only yesterday’s date, while it is yesterday somewhere',
			[stop(date('2026-11-23')), yes({ recorded_at: utc('2026-11-24T11:59:59') })],
		],
		['of the very moment of the yes', [yes({ ...form, at: october }), stop({ at: october })]],
		['said after a yes that is recorded late', [stop({ at: november }), yes({ at: october })]],
		[
			'said the day before a yes that bears only its date',
			[stop({ at: utc('2026-11-01T22:30:11') }), yes(date('2026-11-02'))],
		],
		['whatever a list says later', [stop({ at: october }), { kind: 'imported', at: november }]],
		[
			'though an older one had been lifted',
			[stop({ at: october }), yes(), stop({ at: october + 1 })],
		],
		[
			'of marketing, when one of all was lifted',
			[
				stop({ at: october }),
				stop({ at: november, scope: 'marketing' }),
				yes({ at: november - 1 }),
			],
		],
		['of an erased person', [{ kind: 'erased', scope: 'all', at: october }]],
	])('%s', (_name, statements) => {
		expect(stateAfter(statements).blocked).toBeGreaterThan(BLOCKED.nothing);
	});
});

describe('a STOP is lifted', () => {
	it.each<[string, Statement[]]>([
		['by a yes that is recorded after it', [stop(), yes()]],
		['by a yes given after it', [stop({ at: october }), yes({ at: november })]],
		[
			'by a yes when its date is over everywhere',
			[stop(date('2026-11-23')), yes({ recorded_at: NOON + 1 })],
		],
		[
			'beforehand, by a yes on record that proves a later time',
			[yes({ ...form, at: november }), stop({ at: october })],
		],
		[
			'beforehand, when it bears only a date before that',
			[yes({ ...form, at: november }), stop(date('2026-10-03'))],
		],
		[
			'beforehand, when a reply overtook it on the way',
			[
				yes({ source: 'reply', proof: 'START', at: NOON - 1000, recorded_at: NOON }),
				stop({ source: 'reply', at: NOON - 60_000, recorded_at: NOON + 500 }),
			],
		],
	])('%s', (_name, statements) => {
		expect(stateAfter(statements).blocked).toBe(BLOCKED.nothing);
	});
});

describe('a record from before dates were told apart', () => {
	const old = { day: null };
	it.each<[string, Statement[], number]>([
		[
			'a midnight of Auckland is taken for a date',
			[
				stop({ ...old, at: utc('2026-10-02T11:00:00') }),
				yes({ ...old, at: utc('2026-10-04T11:59:59') }),
			],
			BLOCKED.all,
		],
		[
			'which ends with that day everywhere',
			[
				stop({ ...old, at: utc('2026-10-02T11:00:00') }),
				yes({ ...old, at: utc('2026-10-04T12:00:01') }),
			],
			BLOCKED.nothing,
		],
		[
			'any other time for a moment',
			[
				stop({ ...old, at: utc('2026-10-02T11:00:01') }),
				yes({ ...old, at: utc('2026-10-02T11:00:02') }),
			],
			BLOCKED.nothing,
		],
		[
			'and so the moment of writing down',
			[
				stop({ ...old, recorded_at: utc('2026-10-02T11:00:00') }),
				yes({ ...old, recorded_at: utc('2026-10-02T11:00:01') }),
			],
			BLOCKED.nothing,
		],
		[
			'a yes counts from the beginning of its day',
			[
				yes({ ...old, ...form, at: utc('2026-10-03T00:00:00') }),
				stop({ ...old, at: utc('2026-10-02T13:00:01') }),
			],
			BLOCKED.all,
		],
	])('%s', (_name, statements, blocked) => {
		expect(stateAfter(statements).blocked).toBe(blocked);
	});
});

describe('of any records', () => {
	const second = fc.integer({ min: 1, max: 40 }).map((n) => NOON + n * 1000);
	const statement = fc.record({
		kind: fc.constantFrom('opt_in', 'imported', 'opt_out'),
		scope: fc.constantFrom('all', 'marketing'),
		proof: fc.constantFrom('', 'entry 4711'),
		at: fc.option(second, { nil: undefined }),
		recorded_at: second,
	});
	const statements = fc.array(statement, { maxLength: 8 });
	type Dated = Statement & { readonly at: number; readonly recorded_at: number };
	const always = (check: (all: Dated[]) => void) =>
		fc.assert(
			fc.property(statements, (all) => {
				// As the ledger keeps times: never later than the moment of recording.
				const clamped = all.map((one) => ({
					...one,
					at: Math.min(one.at ?? Infinity, one.recorded_at),
				}));
				check(clamped);
			}),
			{ numRuns: 2000 },
		);

	it('the last one decides where nobody claims a time', () => {
		always((all) => {
			const now = all.map(({ kind, scope = '', proof = '' }): Statement => ({
				kind,
				scope,
				proof,
			}));
			const last = now.findLast(({ kind }) => kind !== 'imported');
			if (last?.kind === 'opt_out') expect(stateAfter(now).blocked).toBeGreaterThan(0);
			else expect(stateAfter(now).blocked).toBe(0);
		});
	});

	it('a STOP that comes last binds, unless a yes proves that it was given after it', () => {
		always((all) => {
			const proof = all.some(
				({ kind, proof, at, recorded_at }) => kind === 'opt_in' && proof !== '' && at < recorded_at,
			);
			const after = stateAfter([...all, stop({ at: NOON, recorded_at: NOON + 99_000 })]);
			if (!proof) expect(after.blocked).toBe(BLOCKED.all);
		});
	});

	it('nobody is free of whom it was said last, or said latest, that they said stop', () => {
		always((all) => {
			const latest = all.reduce((time, { at }) => Math.max(time, at), 0);
			const stops = all.some(({ kind, at }) => kind === 'opt_out' && at === latest);
			if (stops) expect(stateAfter(all).blocked).toBeGreaterThan(0);
		});
	});

	it('a list changes nothing for who said stop', () => {
		always((all) => {
			const own = all.filter(({ kind }) => kind !== 'imported');
			expect(stateAfter(all).blocked).toBe(stateAfter(own).blocked);
		});
	});

	it('each opt-out stands or falls by itself', () => {
		always((all) => {
			const records = recorded(all);
			const stands = records.filter(
				(record) => record.kind === 'opt_out' && !liftedBySome(record, records),
			);
			const scopes = new Set(stands.map(({ scope }) => scope));
			const blocked = scopes.has('all') ? 2 : scopes.has('marketing') ? 1 : 0;
			expect(stateAfter(all).blocked).toBe(blocked);
		});
	});

	/** The rule once more, in so many words: every yes is held against every STOP. */
	function liftedBySome(optOut: ConsentRow, records: readonly ConsentRow[]): boolean {
		const said = (record: ConsentRow) => record.at ?? 0;
		const optIns = records.filter(({ kind }) => kind === 'opt_in');
		const later = optIns.filter(({ seq }) => seq > optOut.seq);
		if (later.some((optIn) => said(optIn) > said(optOut))) return true;
		const proven = optIns
			.filter(({ seq, proof }) => seq < optOut.seq && proof !== '')
			.filter((optIn) => said(optIn) < optIn.recorded_at)
			.map(said);
		const last = Math.max(...proven);
		return last > said(optOut) && last < optOut.recorded_at;
	}
});
