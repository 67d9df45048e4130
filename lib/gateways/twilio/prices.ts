import { fail, ok } from '../../shared';
import { basicAuth } from '../basicAuth';
import { dearest } from '../dearest';
import type { Gateway } from '../gateway';
import { asObject, asText, jsonObject } from '../json';
import { readError } from './errors';
import { signIn, type TwilioKeys } from './keys';

/**
 * What this account pays for a segment: by the network, and by the kind of number it is sent from.
 *
 * @see https://www.twilio.com/docs/messaging/api/pricing
 */
export const prices: NonNullable<Gateway<TwilioKeys>['prices']> = {
	build: (keys, country) => ({
		method: 'GET',
		url: `https://pricing.twilio.com/v1/Messaging/Countries/${encodeURIComponent(country)}`,
		headers: { ...basicAuth(...signIn(keys)), accept: 'application/json' },
	}),

	read(reply, country) {
		const body = jsonObject(reply.body);
		if (reply.status === 404 && body?.['code'] === 20404) return fail(unsold(country));
		const networks = listOf(body?.['outbound_sms_prices']);
		const currency = asText(body?.['price_unit'])?.toUpperCase();
		if (reply.status !== 200 || !Array.isArray(body?.['outbound_sms_prices']) || !currency) {
			return fail(readError(reply));
		}
		const perSegment = dearest(
			networks.flatMap((network) => listOf(network['prices'])).map((one) => one['current_price']),
		);
		return perSegment === undefined ? fail(unsold(country)) : ok({ perSegment, currency });
	},
};

const unsold = (country: string) =>
	({ cause: 'other', message: `Twilio names no price for texts to ${country}` }) as const;

const listOf = (value: unknown) =>
	Array.isArray(value) ? value.map(asObject).filter((each) => each !== undefined) : [];
