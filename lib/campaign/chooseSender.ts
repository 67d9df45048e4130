import { type Country, countryAt } from '../compliance';
import type { Skip } from '../message';
import {
	isRegistered,
	readSender,
	type Registration,
	type Sender,
	senderForm,
	type SenderTaker,
	writtenSender,
} from '../sender';
import { fail, ok, type Result } from '../shared';

/** Which sender a message gets, by the country of its number. */
export interface SenderChoice {
	/** By ISO 3166-1 alpha-2; goes before what the message and the credential say. */
	readonly byCountry?: ReadonlyMap<string, string> | undefined;
	/** A number for countries whose networks carry no names; or empty. */
	readonly numeric?: string | undefined;
}

/** What the gateway of a run takes, and has had registered. */
export interface SenderLimits {
	readonly gateway?: SenderTaker | undefined;
	/** Absent where nobody has said anything, or the user answers for the sender. */
	readonly registered?: readonly Registration[] | undefined;
	/** Whether the form that the country asks for is left to the user. */
	readonly ownForm?: boolean;
	/** The moment whose rules count, in epoch milliseconds. */
	readonly at?: number | undefined;
}

/**
 * The sender for a country: the one named for it; a number in the place of a name that its networks
 * refuse or replace, where there is one; else the one that is wanted.
 *
 * @param country ISO 3166-1 alpha-2, or undefined when it is not known
 * @param at the moment whose rules count, in epoch milliseconds
 */
export function pickSender(
	wanted: string,
	country: string | undefined,
	{ byCountry, numeric = '' }: SenderChoice = {},
	at?: number,
): string {
	const written = (country && byCountry?.get(country)) || wanted;
	if (readSender(written).kind !== 'name' || carriesNames(country, at)) return written;
	return readSender(numeric).kind === 'number' ? numeric : written;
}

const carriesNames = (country: string | undefined, at: number | undefined): boolean => {
	const names = country === undefined ? undefined : countryAt(country, at)?.sender?.names;
	return names !== 'refused' && names !== 'replaced';
};

/**
 * The sender of one message; empty for the gateway's default. A name that a country replaces goes as
 * it is, since the text arrives; one that makes the country's networks refuse the text does not.
 */
export function chooseSender(
	wanted: string,
	country: string | undefined,
	choice: SenderChoice = {},
	{ gateway, registered, ownForm = false, at }: SenderLimits = {},
): Result<string, Skip> {
	const picked = pickSender(wanted, country, choice, at);
	const place = country === undefined ? undefined : countryAt(country, at);
	const isDeclared = place !== undefined && isRegistered(registered ?? [], picked, place.id);
	// A register has looked at the name, and the user may answer for it.
	const asksForForm = !ownForm && !isDeclared;
	const form = senderForm({ sender: picked, gateway, ...(asksForForm && { country: place }) });
	if (!form.ok && form.failure.isCertain) {
		return fail({ reason: 'invalid_sender', message: form.failure.message });
	}
	const sender = readSender(picked);
	if (sender.kind !== 'name' || !place?.sender) return ok(writtenSender(sender));
	return carried(sender, place, registered);
}

function carried(
	{ value }: Extract<Sender, { readonly kind: 'name' }>,
	{ id, name, sender }: Country,
	registered: readonly Registration[] | undefined,
): Result<string, Skip> {
	if (sender?.names === 'refused') {
		return fail({
			reason: 'sender_not_carried',
			message: `${name} carries no sender names, so a text from “${value}” is lost. Give a number in “Sender by Country” or “Number Where Names Are Not Carried” of Compose SMS.`,
		});
	}
	const mustBeRegistered = sender?.names === 'registered' && sender.unregistered === 'blocked';
	if (!mustBeRegistered || !registered || isRegistered(registered, value, id)) return ok(value);
	return fail({
		reason: 'sender_not_registered',
		message: `${name} stops names that are not registered there, and the credential does not say that “${value}” is. Have your gateway register it, and add it to “Registered Senders” of the credential.`,
	});
}
