import type { InboundEvent } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { asAddress, asPosted, asWritten } from '../posted';
import { readInstant } from '../readInstant';

/** What a person wrote, in the formats MO_JSON_2 and, with its content in a list, of the Messages API. */
export function replyOf(result: JsonObject): InboundEvent[] {
	const [from, content] = [
		asAddress(result['from']) ?? asAddress(result['sender']),
		contentOf(result),
	];
	const [keyword, rest] = [asPosted(content['keyword']), asWritten(content['cleanText'])];
	const text = asWritten(content['text']) ?? ([keyword, rest].join(' ').trim() || undefined);
	if (from === undefined || text === undefined) return [];
	return [
		{
			kind: 'reply',
			gatewayMessageId: asPosted(result['messageId']) ?? '',
			from,
			to: asAddress(result['to']) ?? asAddress(result['destination']) ?? '',
			text,
			// The keyword only finds the account that a shared number is for: it is no finding of an opt-out.
			...(rest === undefined || rest === '' || rest === text ? {} : { otherText: rest }),
			...instantOf(result, 'receivedAt'),
		},
	];
}

function contentOf(result: JsonObject): JsonObject {
	const { content } = result;
	const first: unknown = Array.isArray(content) ? content[0] : content;
	return { ...result, ...asObject(first) };
}

/** Channels whose opt-outs are none of texts. */
const ofTexts = ['SMS', 'MMS'];

/**
 * An entry of Infobip's blocklist, or its being taken off. Only a person's own text lifts an opt-out: what
 * somebody at the account has taken off the list says nothing of what the person wants.
 *
 * @see https://www.infobip.com/docs/api/platform/blocklist
 */
export function consentOf(
	event: string,
	content: JsonObject,
	at: { readonly at?: number },
	gatewayMessageId = '',
): InboundEvent[] {
	const channel = asPosted(content['channel'])?.toUpperCase();
	const from = asAddress(content['destination']) ?? '';
	const sender = asAddress(content['sender']);
	const source = asPosted(content['sourceType'])?.toUpperCase() ?? '';
	const isOptIn = event === 'UNBLOCK';
	if (!from.startsWith('+') || (channel !== undefined && !ofTexts.includes(channel))) return [];
	if (isOptIn && source !== 'MO') return [];
	return [
		{
			kind: isOptIn ? 'optIn' : 'optOut',
			gatewayMessageId,
			from,
			...(sender === undefined ? {} : { to: sender }),
			...at,
			how: isOptIn ? 'taken off the blocklist at Infobip by a text' : blocked(source),
		},
	];
}

const blocked = (source: string): string =>
	`on the blocklist at Infobip${sources.get(source) ?? ''}`;

const sources: ReadonlyMap<string, string> = new Map([
	['MO', ' by a text'],
	['URL_OPT_OUT', ' by a link'],
	['CAMPAIGN', ' of a campaign'],
	['CUSTOM', ', put there by hand'],
]);

export function instantOf(result: JsonObject, field: string): { readonly at?: number } {
	const at = readInstant(result[field]);
	return at === undefined ? {} : { at };
}
