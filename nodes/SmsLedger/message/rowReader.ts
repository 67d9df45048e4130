import type { IExecuteFunctions } from 'n8n-workflow';
import type { InboundEvent } from '../../../lib/gateways';
import { fail } from '../../../lib/shared';
import { parsePhone } from '../../../lib/phone';
import { asInstant, openForm } from '../../shared/parameters';
import { rowFields } from '../properties/takeIn';

/** So many digits are a phone number, and one that cannot be read would be a STOP that is not heard. */
const DIGITS_OF_A_NUMBER = 7;

/** A reader of a text that somebody wrote, as a row of an inbox has it. */
export function rowReader(
	context: IExecuteFunctions,
): (itemIndex: number) => readonly InboundEvent[] {
	const { read, sure } = openForm(context);
	const fromOf = read(rowFields.from);
	const toOf = read(rowFields.to);
	const textOf = read(rowFields.text);
	const idOf = read(rowFields.id);
	const atOf = read(rowFields.receivedAt, asInstant);
	return (itemIndex) => {
		const from = fromOf(itemIndex);
		if (from === '') return sure(fail(NOBODY), itemIndex);
		const to = toOf(itemIndex);
		if (isUnreadable(from, to)) return sure(fail(unreadable(from)), itemIndex);
		const at = atOf(itemIndex);
		return [
			{
				kind: 'reply',
				gatewayMessageId: idOf(itemIndex),
				from,
				to,
				text: textOf(itemIndex),
				...(at !== undefined && { at }),
			},
		];
	};
}

/** A short code or a name writes too, and is nobody who can opt out. */
function isUnreadable(from: string, to: string): boolean {
	if (from.replace(/\D/g, '').length < DIGITS_OF_A_NUMBER) return false;
	const home = parsePhone(to, { plusless: true, mobileOnly: false });
	const defaultCountry = home.ok ? home.value.country : undefined;
	return ![undefined, defaultCountry].some(
		(country) =>
			parsePhone(from, { plusless: true, mobileOnly: false, defaultCountry: country }).ok,
	);
}

const NOBODY = {
	message: '“From” is empty, so nobody knows who wrote',
	description: 'Give the field of the number in “From”, such as {{ $json.sender }}.',
};

const unreadable = (from: string) => ({
	message: `“From” is no phone number: “${from}”`,
	description:
		'Write it in international form, as in +33612345678. A STOP from a number that cannot be read would not be heard.',
});
