import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check, PersonOnRecord } from '../../lib/compliance';
import type { EventEntry, Ledger } from '../../lib/ledger';
import { toE164, type E164 } from '../../lib/phone';
import { answered, openLedger } from '../shared/ledger';

/** No cap of a country counts further back than a day, but one written by hand may. */
const DAYS_COUNTED = 31;
const MS_PER_DAY = 86_400_000;

/** What the ledger knows of these numbers. Those it cannot know are left out. */
export async function lookUp(
	context: IExecuteFunctions,
	ledger: Ledger,
	numbers: ReadonlySet<string>,
	{ from, days }: { readonly from: number; readonly days: number },
): Promise<ReadonlyMap<string, PersonOnRecord>> {
	const valid = [...numbers].flatMap((number) => toE164(number) ?? []);
	return await answered(
		context,
		ledger.people.lookUp(valid, {
			sendsSince: from - Math.max(days, DAYS_COUNTED) * MS_PER_DAY,
			purposes: ['marketing', 'birthday'],
		}),
	);
}

/** Something that was decided about a person. */
export interface Decided {
	readonly e164: string;
	readonly campaign: string;
	/** Epoch milliseconds. */
	readonly at: number;
	readonly check: Check;
}

/** Keeps why people were not texted, for their timeline. */
export async function tellTimeline(
	context: IExecuteFunctions,
	ledger: Ledger,
	decided: readonly Decided[],
): Promise<void> {
	const entries = decided.flatMap(({ e164, campaign, at, check }): EventEntry[] => {
		const number: E164 | undefined = toE164(e164);
		return number ? [{ e164: number, kind: 'decision', at, data: check, campaign }] : [];
	});
	await answered(context, ledger.events.add(entries, { now: Date.now() }));
}

export const openRecords = (context: IExecuteFunctions, folderIsPersistent: boolean) =>
	openLedger(context, { folderIsPersistent });
