import type { IExecuteFunctions } from 'n8n-workflow';
import { pickSender, type SenderChoice } from '../../lib/campaign';
import { readSender, senderForm, writtenSender } from '../../lib/sender';
import { fail, ok } from '../../lib/shared';
import { fieldAt } from '../../lib/text';
import { numericSender, senderChoiceOf, senders } from '../shared/fields/senderByCountry';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { type FieldResult, openForm } from '../shared/parameters';
import { sender } from './fields/sender';

/**
 * A reader of the sender of each item: that of its country, else of the option, else of the credential.
 * It has to be one that the gateway takes, where the node has its credential; what the country makes of
 * it is for Check to say.
 *
 * @param now the moment of the run, in epoch milliseconds
 */
export function senderReader(
	context: IExecuteFunctions,
	access: GatewayAccess | undefined,
	now: number,
): (itemIndex: number) => string {
	const { option, sure } = openForm(context);
	const wantedOf = option(sender);
	const sendersOf = option(senders);
	const numericOf = option(numericSender);
	const items = context.getInputData();
	const choiceOf = (itemIndex: number) => {
		const numeric = sure(asNumber(numericOf(itemIndex)), itemIndex);
		return senderChoiceOf({ senders: sendersOf(itemIndex), numericSender: numeric });
	};
	const isOneForAll = sendersOf.varies === false && numericOf.varies === false;
	let forAll: SenderChoice | undefined;
	return (itemIndex) => {
		const choice = isOneForAll ? (forAll ??= choiceOf(itemIndex)) : choiceOf(itemIndex);
		const country = fieldAt(items[itemIndex]?.json, 'phone.country');
		const place = typeof country === 'string' ? country : undefined;
		const wanted = wantedOf(itemIndex) || (access?.senderName ?? '');
		return sure(taken(pickSender(wanted, place, choice, now), access), itemIndex);
	};
}

/** An empty text is the default of the gateway. */
function taken(written: string, access: GatewayAccess | undefined): FieldResult<string> {
	if (written === '') return ok('');
	const form = senderForm({ sender: written, gateway: access?.gateway });
	if (form.ok) return ok(writtenSender(form.value));
	return fail({
		message: `“Sender”: ${form.failure.message}`,
		description:
			'Correct “Sender” or “Sender by Country”, or leave them out for the Sender Name of the credential.',
	});
}

function asNumber(written: string): FieldResult<string> {
	const { kind } = readSender(written);
	if (kind === 'default' || kind === 'number') return ok(written);
	return fail({
		message: `“${numericSender.field.displayName}” is no number: “${written}”`,
		description: 'Give a phone number or a short code of your gateway, such as +15551234567.',
	});
}
