import { fail, ok } from '../../shared';
import { dearest } from '../dearest';
import type { Gateway } from '../gateway';
import { asObject, jsonObject } from '../json';
import { readError } from './errors';
import type { SevenKeys } from './keys';
import { sevenRequest } from './request';

/**
 * What a segment costs, network by network, in euros.
 *
 * @see https://docs.seven.io/en/rest-api/endpoints/pricing
 */
export const prices: NonNullable<Gateway<SevenKeys>['prices']> = {
	build: (keys, country) =>
		sevenRequest(keys, 'GET', `pricing?country=${encodeURIComponent(country.toLowerCase())}`),

	read(reply, country) {
		const countries = jsonObject(reply.body)?.['countries'];
		if (reply.status !== 200 || !Array.isArray(countries)) return fail(readError(reply));
		const networks = countries
			.map(asObject)
			.filter((each) => String(each?.['countryCode']).toUpperCase() === country.toUpperCase())
			.flatMap((each): unknown[] => (Array.isArray(each?.['networks']) ? each['networks'] : []));
		const perSegment = dearest(networks.map((network) => asObject(network)?.['price']));
		return perSegment === undefined
			? fail({ cause: 'other', message: `seven names no price for texts to ${country}` })
			: ok({ perSegment, currency: 'EUR' });
	},
};
