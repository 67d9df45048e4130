import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { ItemToSend, Job } from '../../lib/campaign';
import { type Delivery, forbids, type Skip, skipped } from '../../lib/message';
import type { Result } from '../../lib/shared';
import { openForm } from '../shared/parameters';
import { takeTurn } from '../shared/turns';
import { options } from './fields/options';
import type { Sending } from './sending';

/** What became of each item so far, by its place in the input. */
export interface Fates {
	readonly deliveries: (Delivery | undefined)[];
	/** Items that could not be read, such as for an expression that fails. */
	readonly failures: Map<number, unknown>;
}

export const openFates = (): Fates => ({ deliveries: [], failures: new Map() });

type Make<Made extends Job> = (given: ItemToSend) => Result<Made, Skip>;

/**
 * The messages of all items, one after the other, so that no more than a few are in memory. Makes way for the rest of
 * n8n in between, however many of the items come to nothing.
 */
export async function* jobsInTurns<Made extends Job>(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	make: Make<Made>,
): AsyncGenerator<Made> {
	const jobAt = jobMaker(context, sending, fates, make);
	const turn = takeTurn();
	for (const [place, { json }] of context.getInputData().entries()) {
		const job = jobAt(place, json);
		if (job) yield job;
		if (turn.isOver()) await turn.next();
	}
}

/** One after the other, making way for the rest of n8n in between. */
export async function* inTurns<Some>(all: Iterable<Some>): AsyncGenerator<Some> {
	const turn = takeTurn();
	for (const one of all) {
		yield one;
		if (turn.isOver()) await turn.next();
	}
}

/** Makes the message of an item; where there is none, says why in `fates`. */
function jobMaker<Made extends Job>(
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	make: Make<Made>,
): (place: number, json: IDataObject) => Made | undefined {
	const messageKeyOf = openForm(context).option(options.members.messageKey);
	return (place, json) => {
		const job = caught(() => make({ item: json, place, messageKey: messageKeyOf(place) }));
		if ('failure' in job) fates.failures.set(place, job.failure);
		else if (job.value.ok && hasStopped(sending, job.value.value)) {
			fates.deliveries[place] = refusedItem(sending, SAID_STOP);
		} else if (job.value.ok) return job.value.value;
		else fates.deliveries[place] = refusedItem(sending, job.value.failure);
		return undefined;
	};
}

/** One item may tell of a STOP that another item of the same person does not know of. */
const hasStopped = ({ stops }: Sending, { entry }: Job): boolean =>
	forbids(stops.scopes.get(entry.e164), entry.purpose, entry.heedsEveryStop);

const SAID_STOP: Skip = { reason: 'opted_out', message: 'The person said stop' };

/** What comes of some work, or what it threw. */
export function caught<Value>(
	work: () => Value,
): { readonly value: Value } | { readonly failure: unknown } {
	try {
		return { value: work() };
	} catch (failure) {
		return { failure };
	}
}

/** An item of which no message can be made. */
export const refusedItem = ({ client }: Sending, { reason, message }: Skip): Delivery =>
	skipped(
		{
			gateway: client.access.gateway.id,
			messageId: '',
			segments: 0,
			credits: 0,
			at: Date.now(),
		},
		reason,
		message,
	);
