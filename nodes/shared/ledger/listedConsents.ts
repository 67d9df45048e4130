import type { IExecuteFunctions } from 'n8n-workflow';
import { parseInstant } from '../../../lib/calendar';
import { saysStop } from '../../../lib/compliance';
import { type Item, objectAt, toldOptOut } from '../../../lib/item';
import type { ConsentEntry, Ledger } from '../../../lib/ledger';
import type { OptOut } from '../../../lib/message';
import type { E164 } from '../../../lib/phone';
import { dateText } from '../../../lib/shared';
import { inToolMode } from '../eachItem';
import { mapInTurns } from '../turns';
import { answered } from './answered';
import { mereDate } from './mereDate';

/** One person as a list describes them. */
export interface ListedPerson {
	readonly e164: E164;
	/** The field `contact` of an item. */
	readonly contact: Item;
}

/**
 * The consents that a list tells of, to be recorded: they count where no opt-out stands. To a tool of an AI agent it
 * is the model that tells of them, whose word is none.
 *
 * @param source where they come from, unless the list says so itself
 */
export async function listedConsents(
	context: Pick<IExecuteFunctions, 'getNode' | 'getTimezone'>,
	people: readonly ListedPerson[],
	source = '',
): Promise<ConsentEntry[]> {
	if (inToolMode(context)) return [];
	const zone = context.getTimezone();
	const consents = await mapInTurns(people, (person) => consentOf(person, source, zone));
	return consents.filter((consent) => consent !== undefined);
}

/**
 * The opt-outs that a list tells of, to be recorded. One that is on record as it stands is left out, and
 * one without a date for whom any is: a list that is read every day must not opt the same people out
 * every day.
 */
export async function listedOptOuts(
	context: IExecuteFunctions,
	ledger: Ledger,
	people: readonly ListedPerson[],
	source = 'list',
): Promise<ConsentEntry[]> {
	const zone = context.getTimezone();
	const stopped = people.filter(({ contact }) => saysStop(contact['optOut']));
	const numbers = [...new Set(stopped.map(({ e164 }) => e164))];
	const known = await answered(context, ledger.people.lookUp(numbers, {}));
	const read = await mapInTurns(stopped, (person) => datedOptOut(person, zone));
	const dated = read.filter((one) => one !== undefined);
	const told = new Set(dated.map(({ e164 }) => e164));
	const undated = numbers.filter(
		(e164) => !told.has(e164) && known.get(e164)?.optOut?.scope !== 'all',
	);
	return [
		...dated.filter((one) => !isThat(known.get(one.e164)?.optOut, one)),
		...undated.map((e164) => ({ e164, kind: 'opt_out', scope: 'all' }) as const),
	].map((one) => ({ ...one, source }));
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

type DatedOptOut = Omit<Extract<ConsentEntry, { kind: 'opt_out' }>, 'at'> & { readonly at: number };

function datedOptOut({ e164, contact }: ListedPerson, zone: string): DatedOptOut | undefined {
	const told = toldOptOut(contact);
	const at = instant(told.at, zone);
	if (at === undefined) return undefined;
	const scope = told.scope === 'marketing' ? 'marketing' : 'all';
	return { e164, kind: 'opt_out', scope, at, day: mereDate(at, zone) };
}

/** Items carry opt-outs that they have from the ledger itself. */
const isThat = (standing: OptOut | undefined, { scope, at }: DatedOptOut): boolean =>
	standing?.at === at && standing.scope === scope;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const instant = (value: unknown, zone: string): number | undefined => {
	const written = dateText(value) ?? value;
	return typeof written === 'string' ? parseInstant(written, zone) : undefined;
};
