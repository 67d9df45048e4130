import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { parseInstant } from '../../../lib/calendar';
import type { ConsentEntry, Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { objectAt } from '../recipient';
import { answered } from './answered';

/** One person as a list describes them. */
export interface ListedPerson {
	readonly e164: E164;
	/** The field `contact` of an item. */
	readonly contact: IDataObject;
}

/**
 * What a list says of consent, to be recorded: a consent counts where no opt-out stands, opt-outs
 * always. One without a date is left out for whom it is known, since a list that is read every day
 * must not opt the same people out every day.
 *
 * @param source where the consents come from, unless the list says so itself
 */
export async function listedConsents(
	context: IExecuteFunctions,
	ledger: Ledger,
	people: readonly ListedPerson[],
	source = '',
): Promise<ConsentEntry[]> {
	const zone = context.getTimezone();
	const consents = people.flatMap((person) => consentOf(person, source, zone) ?? []);
	const stopped = people.filter(({ contact }) => contact['optOut']);
	const dated = stopped.flatMap((person) => datedOptOut(person, zone) ?? []);
	const told = new Set(dated.map(({ e164 }) => e164));
	const undated = [...new Set(stopped.map(({ e164 }) => e164))].filter((e164) => !told.has(e164));
	const known = await answered(context, ledger.people.lookUp(undated, {}));
	const fresh = undated
		.filter((e164) => known.get(e164)?.optOut?.scope !== 'all')
		.map((e164) => ({ e164, kind: 'opt_out', scope: 'all', source: 'list' }) as const);
	return [...consents, ...dated, ...fresh];
}

function consentOf(
	{ e164, contact }: ListedPerson,
	source: string,
	zone: string,
): ConsentEntry | undefined {
	const consent = objectAt(contact, 'consent');
	const { status } = consent;
	if (status !== 'explicit' && status !== 'soft') return undefined;
	return {
		e164,
		kind: 'imported',
		status,
		at: instant(consent['at'], zone),
		source: text(consent['source']) || source,
		scope: text(consent['scope']),
		proof: text(consent['proof']),
	};
}

function datedOptOut({ e164, contact }: ListedPerson, zone: string): ConsentEntry | undefined {
	const optOut = objectAt(contact, 'optOut');
	const at = instant(optOut['at'], zone);
	if (at === undefined) return undefined;
	const scope = optOut['scope'] === 'marketing' ? 'marketing' : 'all';
	return { e164, kind: 'opt_out', scope, at, source: 'list' };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const instant = (value: unknown, zone: string): number | undefined =>
	typeof value === 'string' ? parseInstant(value, zone) : undefined;
