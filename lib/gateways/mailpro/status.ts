import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asText, type JsonObject } from '../json';
import { findMessage, isSame, onlyOne } from '../sameMessage';
import { withoutPlus } from '../withPlus';
import { idIn, numberIn, objectsWith } from './answer';
import { readError } from './errors';
import type { MailproKeys } from './keys';
import { keyedAddress } from './request';

/** The history names the day, in a zone it does not say. */
const aboutADay = 36 * 3_600_000;

/**
 * The history must be asked for one state, so it is asked for what it delivered: what is not there may
 * still be waiting. Whether an ID in it is that of the send is not documented, so a message is also looked
 * for by its number, its day and its text; the history names no sender.
 *
 * @see https://www.mailpro.com/api/sms/history/listing.asp
 */
export const status: Operation<MailproKeys, readonly [StatusQuery], StatusAnswer> = {
	build: (keys, { to }) =>
		keyedAddress(keys, 'history/list.json', {
			type_to: '1',
			number: `00${withoutPlus(to)}`,
			status: '1',
		}),

	read(reply, query) {
		if (reply.status !== 200 || objectsWith('histories', reply.body).length === 0) {
			return fail(readError(reply));
		}
		const entries = objectsWith('id_history', reply.body).filter((each) => isTo(each, query));
		const byId = entries.filter((entry) => isById(entry, query));
		if (byId.length > 0) return ok(onlyOne('Mailpro', byId, answerOf));
		return ok(
			findMessage(query, {
				gateway: 'Mailpro',
				candidates: entries.filter((entry) => isOfThatDay(entry, query)),
				told,
				answer: answerOf,
			}),
		);
	},
};

const told = (entry: JsonObject) => ({ text: asText(entry['message']) });

/** An ID that stands beside another text is of another message. */
const isById = (entry: JsonObject, query: StatusQuery): boolean =>
	idIn(entry, 'id_history') === query.gatewayMessageId && isSame(query, told(entry)) !== false;

/** The history is asked for one number, and names it again. */
const isTo = (entry: JsonObject, { to }: StatusQuery): boolean =>
	[undefined, withoutPlus(to)].includes(idIn(entry, 'number')?.replace(/^(?:00|\+)/, ''));

const isOfThatDay = (entry: JsonObject, { sentAt }: StatusQuery): boolean =>
	Math.abs(noonOf(idIn(entry, 'date_send')) - sentAt) < aboutADay;

function answerOf(entry: JsonObject): StatusAnswer {
	const id = idIn(entry, 'id_history') ?? '';
	const charged = numberIn(entry, 'charge');
	const state = numberIn(entry, 'status');
	const kind = state === 1 ? 'delivered' : state === 0 ? 'undelivered' : 'accepted';
	return {
		kind,
		gatewayMessageId: id,
		...(kind === 'undelivered' ? { reason: 'Mailpro could not deliver it' } : {}),
		...(charged === undefined ? {} : { charged }),
	};
}

/** Epoch ms of noon (UTC) of a day written 31.12.2026 or 2026-12-31; NaN for anything else. */
function noonOf(written = ''): number {
	const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})/.exec(written) ?? [];
	const iso = year ? `${year}-${month ?? ''}-${day ?? ''}` : written.slice(0, 10);
	return /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T12:00:00Z`) : NaN;
}
