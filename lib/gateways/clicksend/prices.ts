import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asObject } from '../json';
import { asCount } from '../posted';
import { readError } from './errors';
import type { ClicksendKeys } from './keys';
import { clicksendRequest, dataOf } from './request';

/** The list can be had in any currency of an account; in this one the vendor publishes it. */
const currency = 'USD';

/** The public list, at its dearest step, for accounts that send little; what networks add is in it. */
export const prices: NonNullable<Gateway<ClicksendKeys>['prices']> = {
	build: (keys, country) =>
		clicksendRequest(keys, 'GET', `pricing/${encodeURIComponent(country)}?currency=${currency}`),

	read(reply) {
		const sms = asObject(dataOf(reply)?.['sms']);
		const price = asCount(sms?.['price_rate_0']);
		if (price === undefined) return fail(readError(reply));
		const whole = price + (asCount(sms?.['price_sms_carrier_fee']) ?? 0);
		return ok({ perSegment: Math.round(whole * 1e6) / 1e6, currency });
	},
};
