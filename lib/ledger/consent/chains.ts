import type { Subject } from '../../message';
import type { ConsentStateTable } from '../schema';
import type { Session } from '../sql';
import type { ConsentRow } from './chain';
import { unknownSubject } from './state';

/** All records of one number, with the standing they should lead to. */
export interface Chain {
	readonly subject: Subject;
	readonly records: readonly ConsentRow[];
	/** What the table of standings says. */
	readonly state: ConsentStateTable;
}

export interface ChainPage {
	readonly chains: readonly Chain[];
	/** Its last number, after which the next page begins; absent where there is none. */
	readonly last?: Subject;
}

/** Numbers that are read at once: some ten milliseconds of work, after which n8n has its turn. */
const PAGE = 1000;

/** The chain of one number; none where nothing is on record. */
export const chainOf = (session: Session, subject: Subject): Promise<readonly Chain[]> =>
	chainsBetween(session, { from: subject, to: subject });

/**
 * The chains that follow a number, in the order of their numbers. Those that have records, or a standing: so one
 * without the other is found. Both tables are read between the same two numbers, straight off their indexes.
 */
export async function chainsAfter(
	session: Session,
	after: Subject | undefined,
): Promise<ChainPage> {
	const ends = [
		await endOfPage(session, 'sms_consents', after),
		await endOfPage(session, 'sms_consent_states', after),
	].flatMap((end) => end ?? []);
	const [last] = ends.sort();
	return {
		chains: await chainsBetween(session, { after, to: last }),
		...(last !== undefined && { last }),
	};
}

async function endOfPage(
	{ db }: Session,
	table: 'sms_consents' | 'sms_consent_states',
	after: Subject | undefined,
): Promise<Subject | undefined> {
	const row = await db
		.selectFrom(table)
		.select('subject')
		.$if(after !== undefined, (query) => query.where('subject', '>', after!))
		.orderBy('subject')
		.offset(PAGE - 1)
		.limit(1)
		.executeTakeFirst();
	return row?.subject;
}

interface Range {
	readonly from?: Subject;
	readonly after?: Subject | undefined;
	readonly to?: Subject | undefined;
}

async function chainsBetween({ db }: Session, { from, after, to }: Range): Promise<Chain[]> {
	const records = await db
		.selectFrom('sms_consents')
		.selectAll()
		.$if(from !== undefined, (query) => query.where('subject', '>=', from!))
		.$if(after !== undefined, (query) => query.where('subject', '>', after!))
		.$if(to !== undefined, (query) => query.where('subject', '<=', to!))
		.orderBy('subject')
		.orderBy('seq')
		.execute();
	const states = await db
		.selectFrom('sms_consent_states')
		.selectAll()
		.where('seq', '>', 0)
		.$if(from !== undefined, (query) => query.where('subject', '>=', from!))
		.$if(after !== undefined, (query) => query.where('subject', '>', after!))
		.$if(to !== undefined, (query) => query.where('subject', '<=', to!))
		.orderBy('subject')
		.execute();
	return joined(records, states);
}

/** Both are in the order of their numbers. */
function joined(records: readonly ConsentRow[], states: readonly ConsentStateTable[]): Chain[] {
	const chains: Chain[] = [];
	let standing = 0;
	const standingAlone = (before?: Subject) => {
		for (let state = states[standing]; state; state = states[++standing]) {
			if (before !== undefined && state.subject >= before) return;
			chains.push({ subject: state.subject, records: [], state });
		}
	};
	for (let first = 0; first < records.length;) {
		const { subject } = records[first]!;
		let end = first + 1;
		while (records[end]?.subject === subject) end++;
		standingAlone(subject);
		const state = states[standing];
		const isItsOwn = state?.subject === subject;
		if (isItsOwn) standing++;
		chains.push({
			subject,
			records: records.slice(first, end),
			state: isItsOwn ? state : unknownSubject(subject),
		});
		first = end;
	}
	standingAlone();
	return chains;
}
