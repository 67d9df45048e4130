import type { GatewayFailure, HttpRequest, Operation } from '../../lib/gateways';
import type { RegistrationState } from '../../lib/inbound';
import { fail, type Result } from '../../lib/shared';
import { exchange } from '../shared/exchange';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { signedRequest } from '../shared/signedRequest';

const ANSWER_WITHIN_MS = 10_000;

type Keys = GatewayAccess['keys'];
type Access = Pick<GatewayAccess, 'gateway' | 'keys'>;

/** What a look at the gateway has come to; `missing` where nothing stands there and nothing was entered. */
export type Looked = Omit<RegistrationState, 'state' | 'checkedAt'> & {
	readonly state: RegistrationState['state'] | 'missing';
};

/**
 * Looks whether the gateway knows the address, where its API tells.
 *
 * @param enter whether to enter it where none stands
 */
export async function checkRegistration(
	access: Access,
	url: string,
	enter: boolean,
): Promise<Looked> {
	const { gateway, keys } = access;
	const name = gateway.displayName;
	const registration = gateway.webhooks?.registration;
	if (!registration?.isOffered(keys)) {
		return {
			state: 'byHand',
			message: gateway.webhooks
				? `The address is entered at ${name} by hand`
				: `${name} calls no address`,
		};
	}
	const failures: string[] = [];
	for (const event of registration.events) {
		const found = await ask(registration.find, access, url, event);
		if (!found.ok) {
			failures.push(`“${event}”: ${found.failure}`);
			continue;
		}
		if (found.value?.url === url) continue;
		if (found.value) {
			return {
				state: 'elsewhere',
				message: `${name} posts “${event}” to another address (${hostOf(found.value.url)}). To have it here, change it at ${name}`,
			};
		}
		if (!enter) return { state: 'missing', message: `${name} does not know this address` };
		const created = await ask(registration.create, access, url, event);
		// One kind of event that an older gateway does not know must not keep the others.
		if (!created.ok) failures.push(`“${event}”: ${created.failure}`);
	}
	if (failures.length > 0) {
		const which = failures.join('; ');
		return {
			state: 'failed',
			message: `${name} did not take this address (${which}): enter it there by hand`,
		};
	}
	return { state: 'registered', message: `${name} posts to this address` };
}

/** Takes the address out at the gateway, where it stands there. @returns why it could not, as a sentence */
export async function removeRegistration(access: Access, url: string): Promise<string | undefined> {
	const { gateway, keys } = access;
	const registration = gateway.webhooks?.registration;
	if (!registration?.isOffered(keys)) return undefined;
	for (const event of registration.events) {
		const found = await ask(registration.find, access, url, event);
		if (!found.ok) return found.failure;
		if (found.value?.url !== url) continue;
		const removed = await ask(registration.remove, access, found.value.id);
		if (!removed.ok) return removed.failure;
	}
	return undefined;
}

async function ask<About extends readonly unknown[], Value>(
	operation: Operation<Keys, About, Value>,
	access: Access,
	...about: About
): Promise<Result<Value, string>> {
	const request: HttpRequest = signedRequest(access, operation.build(access.keys, ...about));
	const reply = await exchange(request, { timeout: ANSWER_WITHIN_MS });
	if (!reply.ok) return fail(reply.failure.message);
	return inWords(operation.read(reply.value, ...about));
}

const inWords = <Value>(result: Result<Value, GatewayFailure>): Result<Value, string> =>
	result.ok ? result : fail(result.failure.message);

/** The rest of an address is its secret. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'unreadable');
