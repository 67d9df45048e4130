import { fail, ok } from '../../shared';
import { basicAuth } from '../basicAuth';
import { dearest } from '../dearest';
import type { Gateway } from '../gateway';
import { asObject, asText, jsonObject } from '../json';
import { jsonRequest } from '../jsonRequest';
import { readError } from './errors';
import type { VonageKeys } from './keys';

/**
 * What a part costs: by the network, and by default for those that are not named.
 *
 * @see https://developer.vonage.com/en/api/pricing
 */
export const prices: NonNullable<Gateway<VonageKeys>['prices']> = {
	build: (keys, country) =>
		jsonRequest(
			'GET',
			`https://rest.nexmo.com/account/get-pricing/outbound/sms?country=${encodeURIComponent(country)}`,
			basicAuth(keys.vonageApiKey, keys.vonageApiSecret),
		),

	read(reply, country) {
		const body = jsonObject(reply.body);
		const { networks } = body ?? {};
		const currency = asText(body?.['currency'])?.toUpperCase();
		if (reply.status !== 200 || body?.['countryCode'] === undefined) {
			return fail(readError(reply));
		}
		const each = Array.isArray(networks)
			? networks.map((network) => asObject(network)?.['price'])
			: [];
		const perSegment = dearest([body['defaultPrice'], ...each]);
		if (perSegment === undefined || currency === undefined) {
			return fail({ cause: 'other', message: `Vonage names no price for texts to ${country}` });
		}
		return ok({ perSegment, currency });
	},
};
