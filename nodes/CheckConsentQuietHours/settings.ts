import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { type Cap, type HoursPolicy, scopeKey, type Screenings } from '../../lib/compliance';
import { instantOf, readHeldDeadline } from '../../lib/item';
import { type Purpose, readPurpose } from '../../lib/message';
import { fieldAt } from '../../lib/text';
import { asInstant, type FieldResult, openForm, sameForAll } from '../shared/parameters';
import { type ContentChecks, options } from './fields/options';
import { purpose } from './fields/purpose';
import { hoursReader } from './hoursReader';
import { screeningsReader } from './screeningsReader';
import { readSuppressionList } from './suppressionList';

/** How one item is to be decided. Instants are epoch milliseconds. */
export interface CheckSettings {
	readonly purpose: Purpose;
	readonly hours: HoursPolicy;
	readonly safetyMarginMinutes: number;
	readonly suppressed: ReadonlySet<string>;
	/** The moment to decide as of, when it is not now. */
	readonly decideAsOf: number | undefined;
	readonly deadline: number | undefined;
	/** Minutes since local midnight. */
	readonly preferredMinute: number | undefined;
	readonly cap: Cap | undefined;
	/** Scopes that the user says cover marketing, as they are compared. */
	readonly marketingScopes: ReadonlySet<string>;
	/** How far back a cap looks that is no country's of ours. */
	readonly longestCapHours: number;
	/** What is said of registers. */
	readonly registers: Screenings;
	readonly contentChecks: ContentChecks;
	/** Countries where the user lets marketing go without a way to opt out, if their rules do. */
	readonly noWayNeededIn: ReadonlySet<string>;
	readonly recordDecisions: boolean;
}

const { members } = options;

/** A reader of the settings, item by item. What is written alike is understood once. */
export function settingsReader(
	context: IExecuteFunctions,
	now: number,
): (itemIndex: number, json: IDataObject) => CheckSettings {
	const form = openForm(context);
	const { read, option, sure } = form;
	const purposeOf = read(purpose);
	const hoursOf = hoursReader(form, new Date(now).toISOString().slice(0, 10));
	const safetyMargin = option(members.safetyMargin);
	// The list may come with the first item alone.
	const one = sameForAll(form, context.getInputData().length, { isNone: isNoList });
	let suppressed: FieldResult<ReadonlySet<string>> | undefined;
	const decideAsOf = option(members.decideAsOf, asInstant);
	const deadline = option(members.deadline, asInstant);
	const preferredTime = option(members.preferredTime);
	const ownCap = option(members.cap);
	const marketingScopes = option(members.marketingScopes);
	const ownRegistersOf = (itemIndex: number) => hoursOf(itemIndex).ownRegisters;
	const registersOf = screeningsReader(form, ownRegistersOf, context.getNode());
	const contentChecks = option(members.contentChecks);
	const noWayNeededIn = option(members.noWayNeededIn);
	const recordDecisions = option(members.recordDecisions);

	return (itemIndex, json) => {
		const chosen = purposeOf(itemIndex);
		const { policy, longestCapHours } = hoursOf(itemIndex);
		const cap = capOf(ownCap(itemIndex));
		return {
			purpose: chosen === 'asComposed' ? composedPurpose(json) : chosen,
			hours: policy,
			safetyMarginMinutes: safetyMargin(itemIndex),
			// One list for the run: an expression may make it out of thousands of items.
			suppressed: sure((suppressed ??= suppressedBy(one)), itemIndex),
			decideAsOf: decideAsOf(itemIndex),
			deadline: earlier(deadline(itemIndex), heldDeadline(json)),
			preferredMinute: preferredTime(itemIndex),
			cap,
			marketingScopes: scopesOf(marketingScopes(itemIndex)),
			longestCapHours: Math.max(longestCapHours, cap?.hours ?? 0),
			registers: registersOf(itemIndex),
			contentChecks: contentChecks(itemIndex),
			noWayNeededIn: setOf(noWayNeededIn(itemIndex)),
			recordDecisions: recordDecisions(itemIndex),
		};
	};
}

const isNoList = (written: unknown): boolean =>
	written === undefined ||
	written === null ||
	written === '' ||
	(Array.isArray(written) && written.length === 0);

const suppressedBy = ({ option }: ReturnType<typeof sameForAll>) =>
	readSuppressionList(option(members.suppressionList), option(members.suppressionCountry));

/** One set for a run, however many items ask for it. */
const NOTHING: ReadonlySet<string> = new Set();
const setOf = (written: readonly string[]): ReadonlySet<string> =>
	written.length === 0 ? NOTHING : new Set(written);
const scopesOf = (written: readonly string[]): ReadonlySet<string> => setOf(written.map(scopeKey));

/** A limit that cannot be read is over. */
function heldDeadline(json: IDataObject): number | undefined {
	const written = readHeldDeadline(json);
	return written === undefined ? undefined : (instantOf(written) ?? 0);
}

/** A message that waited in the ledger keeps the deadline it was given then. */
const earlier = (one: number | undefined, other: number | undefined): number | undefined =>
	one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

const capOf = (
	limit: { readonly messages: number; readonly days: number } | undefined,
): Cap | undefined => limit && { messages: limit.messages, hours: limit.days * 24 };

const composedPurpose = (json: IDataObject): Purpose => readPurpose(fieldAt(json, 'sms.purpose'));
