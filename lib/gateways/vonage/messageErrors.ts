import type { GatewayFailure } from '../gateway';
import { ownValue } from '../ownValue';

/**
 * The error of a status of the Messages API in the user's words.
 *
 * @see https://developer.vonage.com/en/api-errors/messages
 */
const undelivered: Readonly<Record<string, string>> = {
	1000: 'Vonage took no more messages that second',
	1010: 'Vonage missed a part of the message',
	1020: 'Vonage did not take a part of the message as it is',
	1030: 'Vonage’s own system failed',
	1040: 'Vonage does not know a network with this number',
	1050: 'Vonage bars this number',
	1060: 'Vonage has suspended this account: read the notice in its dashboard',
	1070: 'The balance at Vonage did not pay for this message',
	1090: 'The text is longer than Vonage takes',
	1100: 'Vonage could not hand the message on',
	1120: 'Vonage does not let this account send from this Sender Name there',
	1130: 'Vonage did not take the validity',
	1160: 'A Vonage trial account texts only numbers on its test list',
	1170: 'Vonage did not take this for a phone number',
	1180: 'The phone was off or out of reach',
	1190: 'The number is no longer in use',
	1200: 'The number has moved to another network, which did not take it',
	1210: 'The network’s spam filter stopped the message',
	1220: 'The phone was busy',
	1230: 'The network failed',
	1240: 'This number has opted out at Vonage',
	1260: 'There is no way to this number',
	1270: 'The network holds it back because of the person’s age',
	1280: 'The network blocks texts to this number',
	1290: 'The person’s prepaid balance is used up',
	1330: 'It was not delivered, and nobody says why',
	1360: 'It was still waiting when its validity ended',
	1420: 'Vonage did not take the Sender Name',
	1430: 'Vonage did not take this for a phone number',
};

/** What the SMS API's report calls 9, “illegal number”. */
const optedOut = '1240';

/**
 * Why a message was not delivered.
 *
 * @param code empty when the status names no error
 */
export function failureOfMessage(code: string, status: string): GatewayFailure {
	const sentence = ownValue(undelivered, code);
	return {
		cause: code === optedOut ? 'opted_out' : 'other',
		message: sentence
			? `${sentence} (${code})`
			: `${said.get(status) ?? 'It was not delivered'} (${code === '' ? status : code})`,
	};
}

const said: ReadonlyMap<string, string> = new Map([
	['rejected', 'Vonage or the network refused it'],
	['undeliverable', 'It was not delivered: the number may be wrong, or the phone out of reach'],
]);
