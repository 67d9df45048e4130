import type { IExecuteFunctions } from 'n8n-workflow';
import type { ScheduledJob } from '../../../lib/campaign';
import { campaignId } from '../../../lib/message';
import { count, quoted } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import type { Sending } from '../sending';

const AT_ONCE = 1000;

/** Enough to find a few by hand. */
const MOST_TOLD = 3;

/** What a run schedules in the place of what waits, by the user's own key and the step. */
interface Keyed {
	readonly key: string;
	readonly numbers: Set<string>;
}

/** Notes which keys of the user's own a run schedules under, and to whom. */
export function openKeyedJobs() {
	const jobs = new Map<string, Keyed>();
	return {
		jobs,
		async *passing(all: AsyncIterable<ScheduledJob>): AsyncGenerator<ScheduledJob> {
			for await (const job of all) {
				const { ownKey: key, step = '', e164, replaces = false } = job.entry;
				if (key !== undefined && replaces) {
					const place = placeOf(campaignId(key), step);
					const keyed = jobs.get(place) ?? { key, numbers: new Set<string>() };
					keyed.numbers.add(e164);
					jobs.set(place, keyed);
				}
				yield job;
			}
		},
	};
}

/**
 * Says in yellow where an appointment seems to be rebooked to another number. The text to the former one is not
 * withdrawn: a key may be meant for several people, and which it is nobody but the user knows. Of a key that the run,
 * or what waits, has several numbers for, nothing is said.
 */
export async function tellRebooked(
	context: IExecuteFunctions,
	{ ledger }: Sending,
	{ jobs }: ReturnType<typeof openKeyedJobs>,
): Promise<void> {
	const single = [...jobs.values()].filter(({ numbers }) => numbers.size === 1);
	const former: string[] = [];
	for (let from = 0; from < single.length; from += AT_ONCE) {
		const keys = single.slice(from, from + AT_ONCE).map(({ key }) => key);
		const waiting = await answered(context, ledger.messages.waitingUnder(keys));
		const byPlace = Map.groupBy(waiting, ({ ownKey, step }) => placeOf(ownKey, step));
		for (const [place, messages] of byPlace) {
			const keyed = jobs.get(place);
			if (keyed?.numbers.size !== 1) continue;
			const all = new Set<string>(messages.map(({ e164 }) => e164));
			const others = [...all].filter((number) => !keyed.numbers.has(number));
			const [number] = others;
			if (others.length === 1 && number !== undefined)
				former.push(`${quoted(keyed.key)} to ${number}`);
		}
	}
	if (former.length === 0) return;
	const shown = former.slice(0, MOST_TOLD).join(', ');
	const more = former.length > MOST_TOLD ? ` and ${former.length - MOST_TOLD} more` : '';
	const wait = count(former.length, 'message waits', 'messages wait');
	hint(
		context,
		`${wait} to another number under a Message Key of this run: ${shown}${more}. If the number has changed, cancel the former in SMS Ledger (resource “Message”, “Cancel”, “By Message Key”, “Only to This Number”)`,
		'warning',
	);
}

/** JSON keeps the parts apart. */
const placeOf = (ownKey: string, step: string): string => JSON.stringify([ownKey, step]);
