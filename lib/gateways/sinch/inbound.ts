import { fail, ok, type Result } from '../../shared';
import { decodeText } from '../decodeText';
import type { InboundEvent, Part } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { asAddress, asPosted, asWritten } from '../posted';
import { readInstant } from '../readInstant';

/** What a person wrote: a text, an MMS, or bytes, which a piece of a long text may come as. */
export function replyOf(post: JsonObject): Result<readonly InboundEvent[], string> {
	const from = asAddress(post['from']);
	const told = textOf(post);
	if (told === undefined) return ok([]);
	if (from === undefined) return fail('This reply of Sinch names nobody who wrote');
	const at = readInstant(post['received_at']) ?? readInstant(post['sent_at']);
	return ok([
		{
			kind: 'reply',
			gatewayMessageId: asPosted(post['id']) ?? '',
			from,
			to: asAddress(post['to']) ?? '',
			...told,
			...(at === undefined ? {} : { at }),
		},
	]);
}

interface Told {
	readonly text: string;
	readonly otherText?: string;
	readonly part?: Part;
}

function textOf(post: JsonObject): Told | undefined {
	switch (post['type']) {
		case 'mo_text': {
			const text = asWritten(post['body']);
			return text === undefined ? undefined : { text };
		}
		case 'mo_binary':
			return bytesOf(post);
		case 'mo_media': {
			const media = asObject(post['body']);
			const subject = asPosted(media?.['subject']);
			const text = asWritten(media?.['message']) ?? '';
			return { text, ...(subject === undefined ? {} : { otherText: subject }) };
		}
		default:
			return undefined;
	}
}

function bytesOf(post: JsonObject): Told | undefined {
	const body = asWritten(post['body']);
	if (body === undefined) return undefined;
	const part = partOf(asPosted(post['udh']) ?? '');
	return {
		text: decodeText(Buffer.from(body, 'base64')),
		...(part === undefined ? {} : { part }),
	};
}

/** The piece that a user data header tells of (3GPP TS 23.040, 9.2.3.24.1 and .8). */
function partOf(header: string): Part | undefined {
	const bytes = Buffer.from(header, 'hex');
	for (let at = 1; at + 1 < bytes.length; at += 2 + (bytes[at + 1] ?? 0)) {
		const [element, length] = [bytes[at], bytes[at + 1] ?? 0];
		const told = bytes.subarray(at + 2, at + 2 + length);
		const refLength = element === 0 ? 1 : element === 8 ? 2 : 0;
		if (refLength === 0 || told.length !== refLength + 2) continue;
		const [total = 0, number = 0] = told.subarray(refLength);
		if (total < 2 || number < 1 || number > total) return undefined;
		return { ref: told.subarray(0, refLength).toString('hex'), number, total };
	}
	return undefined;
}
