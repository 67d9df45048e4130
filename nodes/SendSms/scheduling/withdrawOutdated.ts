import type { IExecuteFunctions } from 'n8n-workflow';
import {
	isOutdated,
	type ItemToSend,
	keyToReplace,
	type ScheduleSettings,
} from '../../../lib/campaign';
import { inUtc, type StoredMessage } from '../../../lib/message';
import { count } from '../../../lib/words';
import { callBack, tellCalledBack } from '../../shared/callBack';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm } from '../../shared/parameters';
import { takeTurn } from '../../shared/turns';
import type { Fates } from '../fates';
import { options } from '../fields/options';
import type { Sending } from '../sending';
import { telling } from './telling';

const AT_ONCE = 1000;

/** An item that came to nothing, and why. */
interface Refused {
	readonly given: ItemToSend;
	readonly reason: string;
}

/**
 * Withdraws what waits under the keys of items that cannot be scheduled: what such an item tells of has another
 * time or text, or its person may not be texted any more, and the message before would go out all the same.
 */
export async function withdrawOutdated(
	context: IExecuteFunctions,
	sending: Sending,
	{ deliveries }: Fates,
	settingsFor: (given: ItemToSend) => ScheduleSettings,
): Promise<void> {
	const { ledger } = sending;
	const all = [...(await refusedByKey(context, sending, deliveries))];
	for (let from = 0; from < all.length; from += AT_ONCE) {
		const some = new Map(all.slice(from, from + AT_ONCE));
		const known = await answered(context, ledger.messages.get([...some.keys()]));
		const outdated = [...some].flatMap(([key, { given, reason }]) => {
			const waiting = known.get(key);
			const isOther =
				waiting &&
				STOPPABLE.has(waiting.state) &&
				isOutdated(given, reason, settingsFor(given), waiting);
			return isOther ? [{ waiting, place: given.place }] : [];
		});
		if (outdated.length === 0) continue;
		const keys = outdated.map(({ waiting }) => waiting.key);
		const target = { keys };
		const how = { now: Date.now(), reason: 'cancelled', detail: WHY };
		const { atGateway } = await answered(context, ledger.messages.cancel(target, how));
		const back = await callBack(context, ledger, atGateway);
		tellCalledBack(context, { ...back, cancelled: 0 });
		const after = await answered(context, ledger.messages.get(keys));
		const gone = outdated.filter(({ waiting }) => after.get(waiting.key)?.state === 'cancelled');
		for (const { waiting, place } of gone) {
			const delivery = deliveries[place];
			if (delivery) deliveries[place] = telling(delivery, withdrawn(waiting));
		}
		if (gone.length === 0) continue;
		const messages = count(gone.length, 'message that waited', 'messages that waited');
		const rest = gone.length === 1 ? 'was withdrawn: its item' : 'were withdrawn: their items';
		hint(context, `${messages} ${rest} cannot be scheduled as it is now`, 'warning');
	}
}

const STOPPABLE: ReadonlySet<StoredMessage['state']> = new Set([
	...(['held', 'released', 'claimed', 'scheduled'] as const),
]);

const WHY = 'A later item of its key could not be scheduled, so that it was out of date.';

const withdrawn = ({ sendAt }: StoredMessage): string => {
	const until = sendAt === undefined ? '' : ` until ${inUtc(sendAt)}`;
	return `The message that waited under its key${until} was withdrawn.`;
};

/** Items that came to nothing, by the key in whose place they would have come. What the run has scheduled stays. */
async function refusedByKey(
	context: IExecuteFunctions,
	{ options: { replaceWaiting } }: Sending,
	deliveries: Fates['deliveries'],
): Promise<Map<string, Refused>> {
	const messageKeyOf = openForm(context).option(options.members.messageKey);
	const refused = new Map<string, Refused>();
	const items = context.getInputData();
	const turn = takeTurn();
	for (const [place, delivery] of deliveries.entries()) {
		if (turn.isOver()) await turn.next();
		if (delivery?.status !== 'skipped' || delivery.messageId !== '') continue;
		const { reason } = delivery;
		const given = { item: items[place]?.json ?? {}, place, messageKey: messageKeyOf(place) };
		const key = keyToReplace(given, reason, { replaceWaiting });
		if (key !== undefined) refused.set(key, { given, reason });
	}
	for (const delivery of deliveries) if (delivery) refused.delete(delivery.messageId);
	return refused;
}
