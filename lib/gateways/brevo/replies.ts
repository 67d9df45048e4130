import { fail, ok } from '../../shared';
import { exactJson } from '../exactJson';
import type { Gateway, InboundEvent, Listed } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { asAddress, asPosted, asWritten } from '../posted';
import { readInstant } from '../readInstant';
import { readError } from './errors';
import type { BrevoKeys } from './keys';
import { brevoRequest } from './request';

const pageSize = 100;

/** Events of one kind, the newest first; the list takes no instant, so it is left where it gets too old. */
export const eventsOfKind = (keys: BrevoKeys, event: string, offset: string) =>
	brevoRequest(
		keys,
		'GET',
		`transactionalSMS/statistics/events?event=${event}&limit=${pageSize}&sort=desc&offset=${Number(offset || '0')}`,
	);

/** @param eventOf what one entry tells; its instant is that of Brevo, in UTC */
export function pageOfKind(
	list: readonly unknown[],
	since: number,
	offset: string,
	eventOf: (entry: JsonObject, at: number | undefined) => InboundEvent[],
): Listed {
	const entries = list.map(asObject).filter((each) => each !== undefined);
	const dated = entries.map((entry) => ({ entry, at: instantOf(entry['date']) }));
	const recent = dated.filter(({ at }) => at === undefined || at >= since);
	const events = recent.flatMap(({ entry, at }) => eventOf(entry, at));
	const isLast = list.length < pageSize || recent.length < dated.length;
	return isLast ? { events } : { events, next: String(Number(offset || '0') + list.length) };
}

/** “UTC date-time”, which has been seen with and without its Z. */
export const instantOf = (date: unknown): number | undefined => {
	const text = asPosted(date)?.replace(' ', 'T');
	return text === undefined ? undefined : (readInstant(text) ?? readInstant(`${text}Z`));
};

/** What people wrote to texts of this account. An entry names their message and not itself. */
export const replies: NonNullable<Gateway<BrevoKeys>['replies']> = {
	build: (keys, _since, from) => eventsOfKind(keys, 'replies', from),

	read(reply, since, from) {
		const list = asObject(exactJson(reply.body))?.['events'];
		if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
		return ok(
			pageOfKind(list, since, from, (entry, at) => {
				const sender = asAddress(entry['phoneNumber']);
				if (sender === undefined) return [];
				return [
					{
						kind: 'reply',
						gatewayMessageId: '',
						from: sender,
						to: '',
						text: asWritten(entry['reply']) ?? '',
						...(at === undefined ? {} : { at }),
					},
				];
			}),
		);
	},
};
