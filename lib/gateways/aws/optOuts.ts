import { fail, ok } from '../../shared';
import type { Gateway, InboundEvent } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { asAddress, asCount } from '../posted';
import { readError } from './errors';
import type { AwsKeys } from './keys';
import { awsRequest } from './request';

/** The most that a page holds. */
const pageSize = 100;

/**
 * The opt-out list that the credential names. The API takes no instant, so all of it is read, and what is
 * older is left out.
 */
export const optOuts: NonNullable<Gateway<AwsKeys>['optOuts']> = {
	build: (keys, _since, from) =>
		awsRequest(keys, 'DescribeOptedOutNumbers', {
			OptOutListName: keys.awsOptOutList || 'Default',
			MaxResults: pageSize,
			...(from === '' ? {} : { NextToken: from }),
		}),

	read(reply, since) {
		const body = jsonObject(reply.body);
		const list = body?.['OptedOutNumbers'];
		if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
		const events = list.map(asObject).flatMap((entry) => (entry ? optOutOf(entry, since) : []));
		const next = asText(body?.['NextToken']);
		return ok(next === undefined ? { events } : { events, next });
	},
};

function optOutOf(entry: JsonObject, since: number): InboundEvent[] {
	const from = asAddress(entry['OptedOutNumber']);
	// Seconds, with a fraction.
	const seconds = asCount(entry['OptedOutTimestamp']);
	const at = seconds === undefined ? undefined : Math.round(seconds * 1000);
	if (from === undefined || (at !== undefined && at < since)) return [];
	return [
		{
			kind: 'optOut',
			gatewayMessageId: '',
			from,
			...(at === undefined ? {} : { at }),
			how: `on the opt-out list at AWS${entry['EndUserOptedOut'] === true ? ' by a text' : ', put there by hand'}`,
		},
	];
}
