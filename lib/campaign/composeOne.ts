import type { Sms } from '../item';
import { type Skip, SKIP_REASONS } from '../message';
import { readSender } from '../sender';
import { fail, ok, type Result } from '../shared';
import { type Fields, plainFormat, render, type Template } from '../text';
import { finishText } from './finishText';
import { optOutNotice } from './optOutNotice';
import { describeSms, type SmsSettings } from './sms';

export interface OneMessage {
	readonly template: Template;
	/** What the person's fields say. */
	readonly fields: Fields;
	/** Where the person is, and what they speak. */
	readonly place: { readonly country: string | undefined; readonly language: string };
	readonly sms: SmsSettings;
	/** Whether the usual way to opt out is put at the end, where the text tells of none. */
	readonly addsNotice: boolean;
	/** Where the gateway takes opt-outs; empty for the sender itself, where that is a number. */
	readonly optOutNumber: string;
	/** The moment whose rules count, in epoch milliseconds. */
	readonly at: number;
}

/**
 * The message of one person. A notice that the sender makes impossible, such as one that asks a name for an
 * answer, is left out: what the law makes of its absence is for the check to say.
 */
export function composeOne({
	template,
	fields,
	place,
	sms,
	addsNotice,
	optOutNumber,
	at,
}: OneMessage): Result<Sms, Skip> {
	const message = render(template, fields, plainFormat);
	const [missing] = message.missingFields;
	if (missing !== undefined) {
		return fail({
			reason: 'missing_field',
			message: `The field {${missing}} has no value for this person. Write one to use instead, as in {${missing}|there}.`,
		});
	}
	if (message.text.trim() === '') {
		return fail({ reason: 'no_message', message: SKIP_REASONS.no_message });
	}
	const notice = addsNotice
		? optOutNotice(
				{ kind: 'country', ...place },
				{
					number: optOutNumber || ownNumber(sms.sender),
					sender: sms.sender,
					message: message.text,
					at,
				},
			)
		: undefined;
	const { label, optOut } = notice?.ok ? notice.value : { label: '', optOut: '' };
	const { text } = finishText(message, { label, optOut, brand: '', smartEncoding: 'off' });
	return ok(describeSms(text, [], sms));
}

/** A sender that can be answered takes opt-outs as well. */
function ownNumber(sender: string): string {
	const read = readSender(sender);
	return read.kind === 'number' ? read.value : '';
}
