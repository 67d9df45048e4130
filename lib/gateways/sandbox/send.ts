import { failedRequest, refusal } from '../failedRequest';
import type { Gateway, OutgoingSms, SendOutcome } from '../gateway';
import { asNumber, asObject, asText, jsonObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';
import { readError, refusalCauses } from './errors';
import type { SandboxKeys } from './keys';
import { sandboxRequest } from './request';

type Send = Pick<Gateway<SandboxKeys>, 'buildSend' | 'readSend'>;

export const send: Send = {
	buildSend: (keys, messages) =>
		sandboxRequest(keys, 'POST', '/v1/messages', { messages: messages.map(written) }),

	readSend(reply, messages) {
		const outcomes = jsonObject(reply.body)?.['messages'];
		if (reply.status === 200 && Array.isArray(outcomes) && outcomes.length === messages.length) {
			return outcomes.map((outcome) => readOutcome(asObject(outcome)));
		}
		const outcome = failedRequest(reply, readError(reply), {
			count: messages.length,
			mayBeTaken: Array.isArray(outcomes),
		});
		return messages.map(() => outcome);
	},
};

const written = (message: OutgoingSms) => ({
	to: message.to,
	...(message.sender === '' ? {} : { from: message.sender }),
	text: message.text,
	clientReference: message.idempotencyKey,
	// Undefined ones are left out by JSON.
	sendAt: message.sendAt === undefined ? undefined : new Date(message.sendAt).toISOString(),
	validMinutes: message.validityMinutes,
	reportUrl: message.reportUrl,
});

function readOutcome(outcome: JsonObject | undefined): SendOutcome {
	const id = asText(outcome?.['id']);
	const status = outcome?.['status'];
	if (status === 'refused') {
		const error = asObject(outcome?.['error']);
		return refusal({
			cause: ownValue(refusalCauses, asText(error?.['code']) ?? '') ?? 'other',
			message: asText(error?.['message']) ?? 'The sandbox refused the message without a reason',
		});
	}
	if (id === undefined || typeof status !== 'string') {
		return { kind: 'unknown', message: 'The sandbox answered without saying what it did' };
	}
	const segments = asNumber(outcome?.['segments']);
	const credits = asNumber(outcome?.['credits']);
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		...(segments === undefined ? {} : { segments }),
		...(credits === undefined ? {} : { credits }),
		repeated: outcome?.['repeated'] === true,
	};
}
