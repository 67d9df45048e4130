import { countryOf } from '../compliance';
import { parseSender } from '../gateways';
import type { Skip } from '../message';
import { fail, ok, type Result } from '../shared';

/** Which sender a message gets, by the country of its number. */
export interface SenderChoice {
	/** By ISO 3166-1 alpha-2; goes before what the message and the credential say. */
	readonly byCountry?: ReadonlyMap<string, string> | undefined;
	/** A number for countries whose networks carry no names; or empty. */
	readonly numeric?: string | undefined;
}

/**
 * The sender of one message; empty for the gateway's default. A name that a country replaces goes as
 * it is, since the text arrives; one that makes the country's networks refuse the text does not.
 */
export function chooseSender(
	wanted: string,
	country: string | undefined,
	{ byCountry, numeric = '' }: SenderChoice = {},
): Result<string, Skip> {
	const chosen = parseSender((country && byCountry?.get(country)) || wanted);
	if (!chosen.ok) return fail({ reason: 'invalid_sender', message: chosen.failure });
	if (chosen.value.kind === 'default') return ok('');
	if (chosen.value.kind === 'number') return ok(chosen.value.value);

	const place = country === undefined ? undefined : countryOf(country);
	const { names } = place?.sender ?? { names: 'carried' as const };
	if (names !== 'refused' && names !== 'replaced') return ok(chosen.value.value);
	const fallback = parseSender(numeric);
	if (fallback.ok && fallback.value.kind === 'number') return ok(fallback.value.value);
	if (names === 'replaced') return ok(chosen.value.value);
	return fail({
		reason: 'sender_not_carried',
		message: `${place?.name ?? country} carries no sender names, so a text from “${chosen.value.value}” is lost. Give a number in “Sender by Country” or “Number Where Names Are Not Carried”.`,
	});
}
