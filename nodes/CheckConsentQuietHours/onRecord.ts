import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check, PersonOnRecord } from '../../lib/compliance';
import type { EventEntry, Ledger } from '../../lib/ledger';
import type { OptOutScope } from '../../lib/message';
import { toE164 } from '../../lib/phone';
import { answered } from '../shared/ledger';
import type { Stops } from '../shared/optOuts';
import { mapInTurns } from '../shared/turns';

/**
 * What the ledger knows of these numbers; sends for marketing from `sendsSince` (epoch ms) on. Who said
 * stop in any item of the run is taken as opted out, whatever the ledger has.
 */
export async function lookUp(
	context: IExecuteFunctions,
	ledger: Ledger,
	numbers: ReadonlySet<string>,
	{ sendsSince, stops }: { readonly sendsSince: number; readonly stops: Stops },
): Promise<ReadonlyMap<string, PersonOnRecord>> {
	const read = await mapInTurns(numbers, toE164);
	const valid = read.filter((number) => number !== undefined);
	const purposes = ['marketing', 'birthday', 'collection'] as const;
	const known = await answered(context, ledger.people.lookUp(valid, { sendsSince, purposes }));
	const people = new Map<string, PersonOnRecord>(known);
	for (const [e164, scope] of stops.scopes) {
		const person = people.get(e164) ?? { sends: [] };
		people.set(e164, { ...person, optOut: wider(person.optOut, scope) });
	}
	return people;
}

const wider = (known: PersonOnRecord['optOut'], scope: OptOutScope): PersonOnRecord['optOut'] =>
	known?.scope === 'all' ? known : { scope };

/** Something that was decided about a person. */
export interface Decided {
	readonly e164: string;
	readonly campaign: string;
	readonly check: Check;
}

/** Keeps why people were not texted, for their timeline. */
export async function tellTimeline(
	context: IExecuteFunctions,
	ledger: Ledger,
	decided: readonly Decided[],
	now: number,
): Promise<void> {
	if (decided.length === 0) return;
	const told = await mapInTurns(decided, ({ e164, campaign, check }): EventEntry | undefined => {
		const number = toE164(e164);
		if (!number) return undefined;
		const dedupe = dedupeKey(e164, campaign, check);
		return { e164: number, kind: 'decision', at: now, data: check, campaign, dedupe };
	});
	const entries = told.filter((entry) => entry !== undefined);
	await answered(context, ledger.events.add(entries, { now }));
}

/** A workflow that runs every minute tells the same thing once, not 1,440 times a day. */
const dedupeKey = (e164: string, campaign: string, { reason, sendAt, checkedAt }: Check): string =>
	JSON.stringify(['decision', campaign, e164, reason, sendAt ?? checkedAt.slice(0, 10)]);
