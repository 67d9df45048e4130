import type { GatewayFailure, StatusAnswer } from '../gateway';
import { ownValue } from '../ownValue';

type State = 'accepted' | 'delivered' | 'undelivered';

/** Events of texts, under each of the names that posts, lists and reports have for them. */
const states: Readonly<Record<string, State>> = {
	accepted: 'accepted',
	sent: 'accepted',
	request: 'accepted',
	delivered: 'delivered',
	bounces: 'undelivered',
	softbounce: 'undelivered',
	softbounces: 'undelivered',
	hardbounce: 'undelivered',
	hardbounces: 'undelivered',
	blacklisted: 'undelivered',
	blocked: 'undelivered',
	rejected: 'undelivered',
	skipped: 'undelivered',
};

const reasons: Readonly<Record<string, string>> = {
	bounces: 'It was not delivered',
	softbounce: 'It could not be delivered: the phone was off or out of reach',
	hardbounce: 'It cannot be delivered: the number is wrong or no longer in use',
	rejected: 'Brevo or the network rejected the message',
	skipped: 'Brevo did not send the message',
};

/** `soft_bounce`, `softBounce` and `softBounces` are the same. */
export const eventName = (written: string): string => written.toLowerCase().replace(/[_\s-]/g, '');

/** Where an event leaves its message; `undefined` for events that move none, such as a reply. */
export const stateOf = (event: string): State | undefined => ownValue(states, eventName(event));

export const isReply = (event: string): boolean =>
	['reply', 'replied', 'replies'].includes(eventName(event));

export const isUnsubscription = (event: string): boolean =>
	['unsubscribe', 'unsubscribed', 'unsubscription', 'unsubscriptions'].includes(eventName(event));

/**
 * Why a message did not arrive.
 *
 * @param said by Brevo itself, or empty
 */
export function failureOfEvent(event: string, said: string): GatewayFailure {
	const name = eventName(event);
	if (name === 'blocked' || name === 'blacklisted') {
		return {
			cause: 'opted_out',
			message: `This number is blocked at Brevo, as after an opt-out (${event})`,
		};
	}
	const sentence =
		ownValue(reasons, name) ?? ownValue(reasons, name.replace(/s$/, '')) ?? 'It was not delivered';
	return { cause: 'other', message: `${sentence}${said === '' ? '' : `: ${said}`} (${event})` };
}

/** The last word among the events of one message: what is delivered stays so, whatever is told beside it. */
export const lastOf = (events: readonly State[]): StatusAnswer['kind'] & State =>
	events.find((state) => state === 'delivered') ??
	events.find((state) => state === 'undelivered') ??
	'accepted';
