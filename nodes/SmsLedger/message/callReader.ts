import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { InboundEvent } from '../../../lib/gateways';
import { objectAt, textAt } from '../../../lib/item';
import type { GatewayAccess } from '../../shared/gatewayCredential';
import {
	candidateUrls,
	certificateFor,
	confirmSubscription,
	holdsStop,
	type Post,
	verifyPost,
} from '../../shared/intake';
import { openForm, sameForAll } from '../../shared/parameters';
import { takeInOptions, takeUnsigned } from '../properties/takeIn';

export interface CallRead {
	readonly events: readonly InboundEvent[];
	/** Of a call of which a piece cannot be read that may be a STOP: the rest counts all the same. */
	readonly failure?: NodeOperationError;
}

/**
 * A reader of what a gateway told by a call of n8n's Webhook node. The signature is checked over the raw
 * body; where the node left that out, over the body written anew, which holds for forms and seldom for JSON.
 */
export function callReader(
	context: IExecuteFunctions,
	{ gateway, keys }: GatewayAccess,
): (item: INodeExecutionData, itemIndex: number) => Promise<CallRead> {
	const { read, option } = sameForAll(openForm(context), context.getInputData().length);
	const mayBeUnsigned = read(takeUnsigned);
	const binaryField = option(takeInOptions.binaryField);
	const publicUrl = option(takeInOptions.publicUrl);
	const { webhooks, displayName } = gateway;
	return async (item, itemIndex) => {
		const refuse = (message: string, description: string) =>
			new NodeOperationError(context.getNode(), message, { itemIndex, description });
		if (!webhooks) {
			throw refuse(
				`${displayName} calls no address`,
				'Choose “Rows of an Inbox” for what its inbox lists.',
			);
		}
		const { json } = item;
		if (Object.keys(objectAt(json, 'headers')).length === 0) {
			throw refuse(
				'The item is no call of a Webhook node: it has no “headers”',
				'Put the Webhook node right before this one, or choose “Rows of an Inbox”.',
			);
		}
		const isRaw = item.binary?.[binaryField] !== undefined;
		const post = isRaw
			? rawPost(json, await context.helpers.getBinaryDataBuffer(itemIndex, binaryField))
			: postWrittenAnew(json);
		const urls = urlsOf(json, publicUrl);
		const now = Date.now();
		const certificate = await certificateFor(webhooks, post, urls, now);
		if (!certificate.ok) throw refuse(certificate.failure, ANSWER_5XX);
		const genuine = verifyPost(webhooks, keys, post, urls, now, certificate.value);
		if (!genuine && isRaw) {
			throw refuse(
				`The call has not the signature of ${displayName}, or is too old`,
				'If the gateway made it: compare the key for signatures in the credential, and say in the option “Public URL” which address the gateway calls.',
			);
		}
		if (!genuine && !mayBeUnsigned) {
			throw refuse(
				`The signature of ${displayName} cannot be checked without the raw body`,
				cureFor(Object.keys(item.binary ?? {}), binaryField),
			);
		}
		const unconfirmed = genuine && (await confirmSubscription(webhooks, genuine));
		if (unconfirmed !== undefined) throw refuse(unconfirmed, ANSWER_5XX);
		const told = webhooks.read(genuine ?? { ...post, url: urls[0] ?? '' }, keys);
		if (!told.ok) {
			throw refuse(
				told.failure,
				'Choose the credential of the gateway that calls this Webhook node.',
			);
		}
		const { value: events, unread = [] } = told;
		const stop = unread.find((piece) => holdsStop(piece.post));
		if (stop) return { events, failure: refuse(`${stop.why}; it may be a STOP`, ANSWER_5XX) };
		for (const { why } of unread) context.logger.warn(`A piece of a call was left out: ${why}`);
		return { events };
	};
}

const ANSWER_5XX =
	'Let the Webhook node answer when the last node has finished: the gateway then comes again.';

/** @param fields what the item has of files */
const cureFor = ([other]: readonly string[], wanted: string): string =>
	other === undefined
		? 'Add the option “Raw Body” to the Webhook node. Or switch on “Take Unsigned”, if nobody else can know its address.'
		: `The item has no binary field “${wanted}”, but one named “${other}”: name it in the option “Input Binary Field”.`;

const rawPost = (json: IDataObject, body: Uint8Array): Post => ({
	method: body.byteLength === 0 ? 'GET' : 'POST',
	headers: headersOf(json),
	body,
});

/** A call as it may have been, by what n8n made of it. */
function postWrittenAnew(json: IDataObject): Post {
	const headers = headersOf(json);
	const { body } = json;
	const written = (text: string): Uint8Array => new TextEncoder().encode(text);
	if (typeof body === 'string') return { method: 'POST', headers, body: written(body) };
	if (typeof body !== 'object' || body === null || Object.keys(body).length === 0) {
		return { method: 'GET', headers, body: written('') };
	}
	const type = headers['content-type'] ?? '';
	if (!/form/i.test(type)) return { method: 'POST', headers, body: written(JSON.stringify(body)) };
	const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
	return { method: 'POST', headers: form, body: written(formOf(body as IDataObject)) };
}

function headersOf(json: IDataObject): Record<string, string> {
	return Object.fromEntries(
		Object.entries(objectAt(json, 'headers')).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : String(value),
		]),
	);
}

function urlsOf(json: IDataObject, publicUrl: string): string[] {
	const called = textAt(json, 'webhookUrl');
	const form = formOf(objectAt(json, 'query') as IDataObject);
	const query = form === '' ? '' : `?${form}`;
	const path = URL.canParse(called) ? new URL(called).pathname : '';
	const names = [publicUrl, called].filter((name) => name !== '');
	return candidateUrls({ names, originalUrl: path + query, headers: headersOf(json) });
}

/** Fields that hold a text or several; n8n makes objects of others, which no gateway posts. */
function formOf(fields: IDataObject): string {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const each of Array.isArray(value) ? value : [value]) {
			if (typeof each === 'string' || typeof each === 'number') form.append(name, String(each));
		}
	}
	return form.toString();
}
