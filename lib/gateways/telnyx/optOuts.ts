import { fail, ok } from '../../shared';
import type { Gateway, InboundEvent } from '../gateway';
import { asObject, asText, jsonObject } from '../json';
import { asAddress, asCount } from '../posted';
import { readInstant } from '../readInstant';
import { readError } from './errors';
import type { TelnyxKeys } from './keys';
import { telnyxRequest } from './request';

/**
 * Who has texted STOP, as blocks from a sender of ours to the person: those of the messaging profile, or of
 * all where the credential names none.
 *
 * @see https://developers.telnyx.com/api-reference/opt-out-management/list-opt-outs
 */
export const optOuts: NonNullable<Gateway<TelnyxKeys>['optOuts']> = {
	build(keys, since, from) {
		const query = new URLSearchParams({
			'created_at[gte]': new Date(since).toISOString(),
			...(keys.telnyxProfileId === ''
				? {}
				: { 'filter[messaging_profile_id]': keys.telnyxProfileId }),
			'page[number]': from || '1',
			'page[size]': '250',
		});
		return telnyxRequest(keys, 'GET', `messaging_optouts?${query.toString()}`);
	},

	read(reply, _since, from) {
		const body = jsonObject(reply.body);
		const list = body?.['data'];
		if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
		const events = list.map(asObject).flatMap((entry): InboundEvent[] => {
			const [person, sender] = [asAddress(entry?.['to']), asAddress(entry?.['from'])];
			if (person === undefined || !person.startsWith('+')) return [];
			const at = readInstant(entry?.['created_at']);
			const keyword = asText(entry?.['keyword']);
			return [
				{
					kind: 'optOut',
					gatewayMessageId: '',
					from: person,
					...(sender === undefined ? {} : { to: sender }),
					...(at === undefined ? {} : { at }),
					how: `on the opt-out list at Telnyx${keyword ? ` by the text ${keyword}` : ''}`,
				},
			];
		});
		const page = Number(from || '1') + 1;
		const pages = asCount(asObject(body?.['meta'])?.['total_pages']) ?? 0;
		return ok(page <= pages && list.length > 0 ? { events, next: String(page) } : { events });
	},
};
