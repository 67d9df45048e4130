import type { IExecuteFunctions } from 'n8n-workflow';
import type { PersonOnRecord } from '../../lib/compliance';
import type { Ledger } from '../../lib/ledger';
import type { OptOutScope } from '../../lib/message';
import { toE164 } from '../../lib/phone';
import { answered } from './ledger';
import type { Stops } from './optOuts';
import { mapInTurns } from './turns';

/** The caps of countries count over a day or a few; how far back sends are looked for is a month, to be safe. */
export const CAPS_LOOK_BACK_HOURS = 31 * 24;

/**
 * What the ledger knows of these numbers; sends for marketing from `sendsSince` (epoch ms) on. Who said
 * stop in any item of the run is taken as opted out, whatever the ledger has.
 */
export async function peopleOnRecord(
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
