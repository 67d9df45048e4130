import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { EVENT_OUTPUTS, eventItem } from '../../lib/inbound';
import type { GivenOut, Ledger, TakenIn } from '../../lib/ledger';
import { accountOf } from '../shared/intake';
import { answered } from '../shared/ledger';
import { Windows } from './windows';
import { wiredOutputs } from './wiredOutputs';

/** A window of an execution: whichever is reached first. */
const WINDOW = { ms: 1000, most: 500 };

/** Events of one execution, unless a single post has more: what was left by a crash comes with them. */
const AT_ONCE = 1000;

/** How long n8n has to take an execution up; then what it was given is given out again. */
const LEASE_MS = 30_000;

/** n8n has stored an execution by then; until then a crash has its events given out once more. */
const CONFIRM_AFTER_MS = 5000;

const windows = new Windows();

/** What a post told, or the opening of a link. */
type Event = TakenIn | GivenOut;

export type StartWorkflow = 'batches' | 'each' | 'never';

/**
 * The events that the workflow is started with because of a post, as outputs; `undefined` where it is not
 * started by this one. They are taken from the ledger and not from memory: what an earlier process left
 * comes along, and no two processes give out the same.
 */
export async function giveOut(
	context: IWebhookFunctions,
	ledger: Ledger,
	taken: readonly Event[],
	start: StartWorkflow,
): Promise<INodeExecutionData[][] | undefined> {
	if (context.getMode() === 'manual') return await showTo(context, ledger, taken);
	const { id, name } = context.getNode();
	const outputs = wiredOutputs(context, name);
	if (start === 'never' || outputs.length === 0) return undefined;
	const fresh = taken.filter(isFresh).length;
	let gathered = fresh;
	if (start === 'batches') {
		const end = windows.join(`${context.getWorkflow().id} ${id}`, fresh, WINDOW);
		if (!end) return undefined;
		gathered = await end;
	}
	const how = {
		now: Date.now(),
		outputs,
		account: accountOf(context),
		limit: start === 'each' ? Math.max(fresh, 1) : Math.max(gathered, AT_ONCE),
		leaseMs: LEASE_MS,
		node: id,
	};
	const given = await answered(context, ledger.inbox.giveOut(how));
	if (given.length === 0) return undefined;
	confirmLater(ledger, given);
	return laidOut(given);
}

const isFresh = ({ output, repeated }: Event): boolean => output !== undefined && !repeated;

/** Whoever tries the trigger sees what this very post brought, one that came before too, and nothing else. */
async function showTo(
	context: IWebhookFunctions,
	ledger: Ledger,
	taken: readonly Event[],
): Promise<INodeExecutionData[][] | undefined> {
	const now = Date.now();
	const ids = taken.filter(isFresh).map(({ id }) => id);
	if (ids.length > 0) await answered(context, ledger.inbox.confirm(ids, { now }));
	const shown = taken.flatMap((each) =>
		each.output === undefined
			? []
			: [{ ...each, output: each.output, at: each.entry.at ?? now } satisfies GivenOut],
	);
	return shown.length === 0 ? undefined : laidOut(shown);
}

const laidOut = (events: readonly GivenOut[]): INodeExecutionData[][] =>
	EVENT_OUTPUTS.map((output) => events.filter((event) => event.output === output).map(toItem));

const toItem = (given: GivenOut): INodeExecutionData => ({ json: eventItem(given) as IDataObject });

/** Where that fails, they are given out again, and say so. */
function confirmLater(ledger: Ledger, given: readonly GivenOut[]): void {
	const ids = given.map(({ id }) => id);
	const confirm = () => void ledger.inbox.confirm(ids, { now: Date.now() });
	setTimeout(confirm, CONFIRM_AFTER_MS).unref();
}
