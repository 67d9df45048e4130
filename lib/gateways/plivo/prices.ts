import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asObject, jsonObject } from '../json';
import { asCount } from '../posted';
import { readError } from './errors';
import type { PlivoKeys } from './keys';
import { plivoRequest } from './request';

/** What the account pays for a segment to a country, in US dollars: of its networks, the dearest. */
export const prices: NonNullable<Gateway<PlivoKeys>['prices']> = {
	build: (keys, country) =>
		plivoRequest(keys, 'GET', `Pricing/?country_iso=${encodeURIComponent(country)}`),

	read(reply, country) {
		const body = jsonObject(reply.body);
		const message = asObject(body?.['message']);
		const networks = message?.['outbound_networks_list'];
		const rates = [
			asObject(message?.['outbound']),
			...(Array.isArray(networks) ? networks.map(asObject) : []),
		]
			.map((each) => asCount(each?.['rate']))
			.filter((rate) => rate !== undefined);
		if (reply.status !== 200 || body?.['country_iso'] !== country || rates.length === 0) {
			return fail(readError(reply));
		}
		return ok({ perSegment: Math.max(...rates), currency: 'USD' });
	},
};
