import type { IDataObject } from 'n8n-workflow';
import { eventItem } from '../../../lib/inbound';
import type { TakenIn } from '../../../lib/ledger';
import type { AfterTakeIn } from '../../shared/intake';

/** What came, by which item; by none, where it is a text that was waited for in vain. */
export interface Came {
	readonly event: TakenIn;
	readonly index: number | undefined;
}

/** An event as SMS Events Trigger gives it, with what was done because of it in `takenIn`. */
export function takenItem({ event }: Came, after: AfterTakeIn): IDataObject {
	const { output = 'reply', entry, recorded } = event;
	const item = eventItem({ ...event, output, at: entry.at ?? Date.now() }) as IDataObject;
	return {
		...item,
		takenIn: { ...recordedIn(recorded), ...stoppedBy(event, after), ...answerTo(event, after) },
	};
}

const recordedIn = (recorded: TakenIn['recorded']): IDataObject =>
	recorded === undefined
		? {}
		: {
				recorded: recorded.kind === 'opt_out' ? 'opt-out' : 'opt-in',
				...(recorded.scope !== undefined && { scope: recorded.scope }),
				isNew: recorded.effective,
			};

/** Messages that waited for the person. */
function stoppedBy({ cancelled, atGateway }: TakenIn, { calledBack }: AfterTakeIn): IDataObject {
	if (cancelled === 0 && atGateway.length === 0) return {};
	const keys = new Set(atGateway.map(({ key }) => key));
	const of = (messages: readonly { readonly key: string }[] = []) =>
		messages.filter(({ key }) => keys.has(key)).length;
	const left = calledBack
		? of(calledBack.tooLate) + of(calledBack.stillScheduled)
		: atGateway.length;
	return {
		cancelled,
		...(keys.size > 0 && { cancelledAtGateway: keys.size - left, stillAtGateway: left }),
	};
}

function answerTo({ id }: TakenIn, { answered }: AfterTakeIn): IDataObject {
	const answer = answered.find(({ event }) => event === id);
	if (!answer) return {};
	const { status, reason, message, messageId, segments, credits } = answer.delivery;
	return {
		answer: { to: WORDS[answer.kind], status, reason, message, messageId, segments, credits },
	};
}

const WORDS = { confirmation: 'STOP', help: 'HELP', start: 'START' } as const;
