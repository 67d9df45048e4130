import type { HttpRequest } from '../http';
import { jsonRequest } from '../jsonRequest';
import { sinchKeyFields, type SinchKeys } from './keys';

/** A request about the service plan. */
export const sinchRequest = (
	keys: SinchKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(
		method,
		`https://${regionOf(keys)}.sms.api.sinch.com/xms/v1/${encodeURIComponent(keys.sinchServicePlanId)}/${path}`,
		{ authorization: `Bearer ${keys.sinchApiToken}` },
		body,
	);

/** One of those there are, since the token goes to the host that is named by it. */
function regionOf({ sinchRegion }: SinchKeys): string {
	const [, , region] = sinchKeyFields;
	return region.choices.find(({ value }) => value === sinchRegion)?.value ?? region.default;
}
