import { fail, ok, type Result } from '../../shared';
import type { GatewayFailure, Registered, Registration } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asText, type JsonObject } from '../json';
import { asPosted } from '../posted';
import { readError } from './errors';
import type { TelnyxKeys } from './keys';
import { dataIn, telnyxRequest } from './request';

/** The one address of a messaging profile, for replies and reports alike. */
export const registration: Registration<TelnyxKeys> = {
	isOffered: ({ telnyxProfileId }) => telnyxProfileId !== '',
	events: ['messages'],
	find: {
		build: (keys) => profileRequest(keys, 'GET', keys.telnyxProfileId),
		read: (reply, url) => registeredIn(reply, url),
	},
	create: {
		build: (keys, url) =>
			profileRequest(keys, 'PATCH', keys.telnyxProfileId, {
				webhook_url: url,
				webhook_api_version: '2',
			}),
		read(reply, url) {
			const made = registeredIn(reply, url);
			if (!made.ok) return made;
			return made.value?.url === url ? ok(made.value) : fail(readError(reply));
		},
	},
	remove: {
		build: (keys, id) => profileRequest(keys, 'PATCH', id, { webhook_url: null }),
		read(reply) {
			return profileIn(reply) ? ok(undefined) : fail(readError(reply));
		},
	},
};

export const profileRequest = (
	keys: TelnyxKeys,
	method: HttpRequest['method'],
	id: string,
	body?: unknown,
): HttpRequest => telnyxRequest(keys, method, `messaging_profiles/${encodeURIComponent(id)}`, body);

/** The messaging profile that an answer shows. */
export function profileIn(reply: HttpReply): (JsonObject & { readonly id: string }) | undefined {
	const data = dataIn(reply.body);
	const id = asText(data?.['id']);
	const isProfile = data?.['record_type'] === 'messaging_profile';
	return reply.status === 200 && isProfile && id !== undefined ? { ...data, id } : undefined;
}

/** @param ours where posts of an older shape are none that we could read, so that it is entered anew */
function registeredIn(
	reply: HttpReply,
	ours: string,
): Result<Registered | undefined, GatewayFailure> {
	const profile = profileIn(reply);
	if (!profile) return fail(readError(reply));
	const { id } = profile;
	const url = asText(profile['webhook_url']);
	const isRead = (asPosted(profile['webhook_api_version']) ?? '2') === '2';
	return ok(url === undefined || (url === ours && !isRead) ? undefined : { id, url });
}
