import { fail, ok } from '../../shared';
import type { Gateway, InboundEvent } from '../gateway';
import { asObject, jsonList } from '../json';
import { asAddress, asPosted, asWritten } from '../posted';
import { readError } from './errors';
import type { SevenKeys } from './keys';
import { sevenRequest } from './request';

const day = 24 * 3_600_000;
const pageSize = 100;

/**
 * The logbook of what came in (journal/inbound of seven's own client). It asks for days, and writes its
 * instants in a zone it does not name: so it is asked for a day more, and tells no instant.
 */
export const replies: NonNullable<Gateway<SevenKeys>['replies']> = {
	build(keys, since, from) {
		const first = new Date(since - day).toISOString().slice(0, 10);
		const offset = Number(from || '0');
		return sevenRequest(
			keys,
			'GET',
			`journal/inbound?date_from=${first}&limit=${pageSize}&offset=${offset}`,
		);
	},

	read(reply, _since, from) {
		const list = jsonList(reply.body);
		if (reply.status !== 200 || !list) return fail(readError(reply));
		const events = list.map(asObject).flatMap((entry): InboundEvent[] => {
			const [id, sender] = [asPosted(entry?.['id']), asAddress(entry?.['from'])];
			if (!entry || id === undefined || sender === undefined) return [];
			const [to, text] = [asAddress(entry['to']) ?? '', asWritten(entry['text']) ?? ''];
			return [{ kind: 'reply', gatewayMessageId: id, from: sender, to, text }];
		});
		const next = String(Number(from || '0') + list.length);
		return ok(list.length < pageSize ? { events } : { events, next });
	},
};
