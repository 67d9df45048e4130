import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asObject, jsonObject } from '../json';
import { asCount } from '../posted';
import { readError } from './errors';
import { consentOf, instantOf } from './inbound';
import type { InfobipKeys } from './keys';
import { infobipRequest } from './request';

/** The blocklist for SMS; the key needs the scope blocklist:manage (openapi 3.210). */
export const optOuts: NonNullable<Gateway<InfobipKeys>['optOuts']> = {
	build(keys, since, from) {
		const query = new URLSearchParams({
			channel: 'SMS',
			createdDateFrom: new Date(since).toISOString(),
			page: from || '0',
			size: '1000',
		});
		return infobipRequest(keys, 'GET', `/platform/1/blocklists?${query.toString()}`);
	},
	read(reply, _since, from) {
		const body = jsonObject(reply.body);
		const results = body?.['results'];
		if (reply.status !== 200 || !Array.isArray(results)) return fail(readError(reply));
		const events = results
			.map(asObject)
			.flatMap((entry) =>
				entry ? consentOf('BLOCK', entry, instantOf(entry, 'createdDate')) : [],
			);
		const page = Number(from || '0') + 1;
		const pages = asCount(asObject(body?.['paging'])?.['totalPages']) ?? 0;
		return ok(page < pages && results.length > 0 ? { events, next: String(page) } : { events });
	},
};
