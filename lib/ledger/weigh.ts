import type { OptOut, Subject } from '../message';
import {
	erasedAliases,
	standingOf,
	type Appended,
	type ConsentStanding,
	type NewConsent,
} from './consent';
import { unique, type Session } from './sql';

/** A statement that is on record and changes nothing, since another one counts. */
export type Overruled = { readonly e164: string } & (
	| {
			readonly kind: 'opt_in' | 'imported';
			/** The opt-out that it does not lift. */
			readonly by: OptOut;
	  }
	| {
			readonly kind: 'opt_out';
			/** When the person said yes again after it (epoch ms), so that it does not bind. */
			readonly by: { readonly at: number };
	  }
);

export interface Weighed {
	/** How many of the new records count. */
	readonly effective: number;
	/** How many numbers may be texted again because of an opt-in. */
	readonly lifted: number;
	/** The statements that do not, each once. */
	readonly overruled: readonly Overruled[];
}

/** Which of these statements count, now that they are on record. */
export async function weigh(
	session: Session,
	statements: readonly NewConsent[],
	{ records, before, after }: Appended,
): Promise<Weighed> {
	const numbers = unique(statements.map(({ subject }) => subject));
	const standings = await standingsAmong(session, numbers, after);
	const overrule = (statement: NewConsent): Overruled | undefined => {
		const { subject: e164, kind } = statement;
		const { optOut } = standings.get(e164) ?? {};
		if (kind === 'opt_in' || kind === 'imported') return optOut && { e164, kind, by: optOut };
		if (kind !== 'opt_out' || covers(optOut, statement)) return undefined;
		const { proven_opt_in_at: proven, consent_at: agreed } = after.get(e164) ?? {};
		return { e164, kind, by: { at: proven ?? agreed ?? statement.recorded_at } };
	};
	const overruled = statements.flatMap((statement) => overrule(statement) ?? []);
	const once = new Map(overruled.map((one) => [JSON.stringify([one.e164, one.kind]), one]));
	return {
		effective: records.filter((record) => standings.has(record.subject) && !overrule(record))
			.length,
		lifted: [...standings].filter(
			([e164, { optOut }]) => optOut === undefined && (before.get(e164)?.blocked ?? 0) > 0,
		).length,
		overruled: [...once.values()],
	};
}

/** Where nobody was ever erased, most have no opt-out by their own states, and need no look-up. */
async function standingsAmong(
	session: Session,
	numbers: readonly Subject[],
	after: Appended['after'],
): Promise<ReadonlyMap<string, ConsentStanding>> {
	const someErased = (await erasedAliases(session, numbers)).size > 0;
	const isOpen = (e164: string) => someErased || (after.get(e164)?.blocked ?? 0) > 0;
	const standings = await standingOf(session, numbers.filter(isOpen));
	return new Map(numbers.map((e164) => [e164, standings.get(e164) ?? {}]));
}

const covers = (optOut: ConsentStanding['optOut'], { scope }: NewConsent): boolean =>
	optOut !== undefined && (optOut.scope === 'all' || scope === 'marketing');
