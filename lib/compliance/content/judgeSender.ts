import { isRegistered, type Registration, type Sender, senderForm } from '../../sender';
import { type AppliedRule, appliedRule } from '../answer';
import type { Country, SenderRule } from '../countries';
import type { ContentFinding } from './findings';
import { judgeNumber } from './judgeNumber';

export interface SenderContext {
	readonly isMarketing: boolean;
	/** What is registered where; absent where nobody could say. */
	readonly registered?: readonly Registration[] | undefined;
}

interface NameContext extends SenderContext {
	/** It is said to be registered in the country. */
	readonly isDeclared: boolean;
}

/** What becomes of a sender in one country. */
export function judgeSender(
	sender: Sender,
	country: Country,
	context: SenderContext,
): readonly ContentFinding[] {
	const { sender: rule, id } = country;
	if (!rule) return [];
	const isDeclared = 'value' in sender && isRegistered(context.registered ?? [], sender.value, id);
	if (sender.kind === 'number') return isDeclared ? [] : judgeNumber(sender.value, country);
	return sender.kind === 'name'
		? judgeName(sender.value, country, rule, { ...context, isDeclared })
		: [];
}

function judgeName(
	name: string,
	country: Country,
	rule: SenderRule,
	context: NameContext,
): readonly ContentFinding[] {
	const cited = appliedRule(country, rule);
	const where = country.name;
	switch (rule.names) {
		case 'refused':
			return [
				{
					code: 'name_refused',
					effect: 'block',
					message: `${where}: networks refuse a name such as ${name} as sender, so send from a number`,
					rule: cited,
				},
			];
		case 'replaced':
			return [
				{
					code: 'name_replaced',
					effect: 'warn',
					message: `${where}: networks put a number in the place of the sender ${name}, so name yourself in the text`,
					rule: cited,
				},
			];
		case 'registered':
			return [
				...(context.isDeclared ? [] : [unregistered(name, country, rule, context.registered)]),
				...judgeLocalForm(name, country, cited, context),
			];
		case 'carried': {
			const isMarked = rule.registeredMark !== undefined && name.startsWith(rule.registeredMark);
			return [
				...(isMarked && !context.isDeclared
					? [unregistered(name, country, rule, context.registered)]
					: []),
				...judgeLocalForm(name, country, cited, context),
			];
		}
	}
}

/** Blocks only where a text is known to be lost, and somebody could have said that it is not. */
function unregistered(
	name: string,
	country: Country,
	sender: SenderRule,
	registered: readonly Registration[] | undefined,
): ContentFinding {
	const where = country.name;
	const rule = appliedRule(country, sender);
	if (registered && sender.unregistered === 'blocked') {
		return {
			code: 'name_not_registered',
			effect: 'block',
			message: `${where}: networks stop names that are not registered there, and the credential does not say that ${name} is. Have your gateway register it and add it to “Registered Senders”, or send from a number`,
			rule,
		};
	}
	return {
		code: 'name_needs_registration',
		effect: 'warn',
		message: `${where}: only registered names are carried${OTHERS[sender.unregistered ?? 'unknown']}, so see with your gateway that ${name} is`,
		rule,
	};
}

const OTHERS = {
	blocked: ' and others are stopped',
	labelled: ' without a warning to the reader',
	unknown: '',
} as const;

function judgeLocalForm(
	name: string,
	country: Country,
	rule: AppliedRule,
	{ isMarketing, isDeclared }: NameContext,
): readonly ContentFinding[] {
	const form = senderForm({ sender: name, country, isMarketing });
	if (form.ok || form.failure.by !== 'country') return [];
	const { message, isCertain, lacksMark = false } = form.failure;
	// A register has looked at the name; whether it is for advertising is another thing.
	if (isDeclared && !lacksMark) return [];
	return [
		{
			code: lacksMark ? 'name_affix_missing' : 'sender_form',
			effect: isCertain ? 'block' : 'warn',
			message,
			rule,
		},
	];
}
