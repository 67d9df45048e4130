import { basicAuth } from '../basicAuth';
import { formBody, formType } from '../formBody';
import type { HttpRequest } from '../http';
import { signIn, type TwilioKeys } from './keys';

/** A request about the account: a POST when it carries fields, else a GET. */
export function accountRequest(
	keys: TwilioKeys,
	path: string,
	fields?: Readonly<Record<string, string | undefined>>,
): HttpRequest {
	const account = encodeURIComponent(keys.twilioAccountSid);
	const url = `https://api.twilio.com/2010-04-01/Accounts/${account}/${path}`;
	const headers = { ...basicAuth(...signIn(keys)), accept: 'application/json' };
	if (!fields) return { method: 'GET', url, headers };
	return { method: 'POST', url, headers: { ...headers, ...formType }, body: formBody(fields) };
}
