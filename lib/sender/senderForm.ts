import { fail, ok, type Result } from '../shared';
import { countryFault } from './countryFault';
import {
	ANY_FORM,
	type CountryNameForm,
	formRule,
	type NameForm,
	nameRule,
	type SenderForm,
} from './forms';
import type { SenderRefusal } from './refusal';
import { readSender, type Sender } from './sender';

/** A gateway as far as it takes senders. */
export interface SenderTaker {
	readonly displayName: string;
	readonly senderForm: SenderForm;
}

export interface SenderQuestion {
	/** As written; empty for the gateway's default. */
	readonly sender: string;
	/** Without one, what some gateway takes. */
	readonly gateway?: SenderTaker | undefined;
	/** Where the number is; without one, no country's form is asked for. */
	readonly country?: CountryNameForm | undefined;
	/** Whether the text is advertising, whose names some countries mark. */
	readonly isMarketing?: boolean;
}

/**
 * Whether a text can come from this sender, by what the gateway takes and what the networks of the
 * country carry. Whether it is registered there is another question.
 */
export function senderForm({
	sender: written,
	gateway,
	country,
	isMarketing = false,
}: SenderQuestion): Result<Sender, SenderRefusal> {
	const sender = readSender(written);
	const rule = brokenRule(sender, gateway?.senderForm ?? ANY_FORM, gateway?.displayName);
	if (rule !== undefined) {
		const message = sender.kind === 'default' ? rule : cannotBe(sender.value, rule);
		return fail({ message, by: gateway ? 'gateway' : 'phones', isCertain: true });
	}
	const fault =
		country && sender.kind === 'name'
			? countryFault(country, sender.value, isMarketing)
			: undefined;
	if (!fault) return ok(sender);
	return fail({ ...fault, message: cannotBe(written.trim(), fault.message), by: 'country' });
}

const cannotBe = (sender: string, rule: string): string =>
	`“${sender}” cannot be a sender. ${rule}`;

/** The rule of a form that a sender breaks, as a sentence without a stop. */
function brokenRule(sender: Sender, form: SenderForm, gateway?: string): string | undefined {
	const takes = gateway === undefined ? 'A sender is' : `${gateway} takes`;
	const all = `${takes} ${formRule(form)}`;
	switch (sender.kind) {
		case 'default':
			return form.required
				? `${gateway} has no default sender: fill in “Sender Name” of the credential, or “Sender” of Compose SMS`
				: undefined;
		case 'service':
			return form.services ? undefined : all;
		case 'number': {
			const { longest, international } = form.numbers;
			const digits = sender.value.replace('+', '').length;
			if (digits < FEWEST_DIGITS || digits > longest) return all;
			return international && isNational(sender.value)
				? `${takes} phone numbers in international form, such as +41791234567`
				: undefined;
		}
		case 'name':
			// None of it is sent where names are unused, so it has only to be one that a phone could show.
			return form.names === 'unused'
				? brokenNameRule(sender.value, ANY_FORM.names, 'A sender is')
				: brokenNameRule(sender.value, form.names, takes);
	}
}

function brokenNameRule(name: string, form: NameForm, takes: string): string | undefined {
	const rule = `${takes} ${nameRule(form)}`;
	const strange = [...name].find((one) => !/^[A-Za-z0-9]$/.test(one) && !form.also.includes(one));
	if (strange !== undefined) {
		return `${rule}, and ${told(strange)} is none of them`;
	}
	if (name.length > form.longest) return rule;
	return /[A-Za-z]/.test(name) ? undefined : `${rule}, one letter among them`;
}

/** What is not seen, or looks like a letter of ours, is called by its name. */
function told(character: string): string {
	if (/\p{Z}/u.test(character)) return 'a space';
	if (/\p{C}/u.test(character)) return 'an invisible character';
	if (/\p{Script=Cyrillic}/u.test(character)) return `the Cyrillic ${character}`;
	return /\p{Script=Greek}/u.test(character) ? `the Greek ${character}` : character;
}

const FEWEST_DIGITS = 3;

/** A phone number as it is dialled at home; a short code may begin with a 0. */
const isNational = (number: string): boolean => /^0\d{6,}$/.test(number);
