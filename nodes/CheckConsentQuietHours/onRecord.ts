import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check } from '../../lib/compliance';
import type { EventEntry, Ledger } from '../../lib/ledger';
import { toE164 } from '../../lib/phone';
import { answered } from '../shared/ledger';
import { mapInTurns } from '../shared/turns';

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
