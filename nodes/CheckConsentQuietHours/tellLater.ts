import type { IExecuteFunctions } from 'n8n-workflow';
import { waitingUntil } from '../../lib/campaign';
import type { Check } from '../../lib/compliance';
import type { Ledger } from '../../lib/ledger';
import { enumerated, quoted } from '../../lib/words';
import { inToolMode } from '../shared/eachItem';
import { hint } from '../shared/hint';
import { unwatched } from '../shared/watched';
import { type WiredNode, type Wires, wiresOf } from '../shared/wires';
import { openingsOf } from './summary';

/** The place of “Send Later” among the outputs. */
const SEND_LATER = 1;

/**
 * Says in yellow where those who wait would be lost: “Send Later” leads nowhere, or to a Send that sends nobody
 * before their hours, or into a ledger that nobody looks into. Whatever else it leads to is the user's own way.
 *
 * @param checks of those who wait, and whom nobody else keeps
 * @param now epoch milliseconds
 */
export async function tellLater(
	context: IExecuteFunctions,
	ledger: Pick<Ledger, 'notes'>,
	checks: readonly Check[],
	now: number,
): Promise<void> {
	const wires = checks.length > 0 && !inToolMode(context) ? wiresOf(context) : undefined;
	if (!wires) return;
	const people = waitingUntil(checks.length, openingsOf(checks), now);
	const warning = await warningOf(wires, context.getNode().name, ledger, people);
	if (warning !== undefined) hint(context, warning, 'warning');
}

async function warningOf(
	wires: Wires,
	name: string,
	ledger: Pick<Ledger, 'notes'>,
	people: string,
): Promise<string | undefined> {
	const next = wires.from(name)[SEND_LATER] ?? [];
	if (next.length === 0) {
		const unseen = await unwatched(ledger);
		const then = unseen === undefined ? '' : `. ${TRIGGER}`;
		return `${people}, and the output “Send Later” leads nowhere: connect it to “Send SMS” with the operation “Schedule”${then}`;
	}
	const sends = sendsAfter(wires, next);
	const schedules = sends.filter((node) => operationOf(node) === 'schedule');
	const wrong = sends.filter((node) => operationOf(node) === 'send');
	if (schedules.length === 0 && wrong.length > 0) {
		const names = enumerated(wrong.map((node) => quoted(node.name)));
		return `${people}, but ${names} after “Send Later” sends nobody before their hours: choose the operation “Schedule” there`;
	}
	const keepsHere = schedules.some(({ parameters }) => parameters['scheduleWith'] !== 'gateway');
	const unseen = keepsHere ? await unwatched(ledger) : undefined;
	return unseen === undefined ? undefined : `${people}. ${unseen}`;
}

const TRIGGER =
	'Then add “Scheduled SMS Trigger” to an active workflow: it gives out what waits when its time comes';

const operationOf = ({ parameters }: WiredNode): unknown => parameters['operation'] ?? 'send';

/**
 * The Send SMS nodes that these people come to as they are: behind a Wait their hours have come, and another
 * Check decides anew.
 */
function sendsAfter(wires: Wires, names: readonly string[]): readonly WiredNode[] {
	const found: WiredNode[] = [];
	const seen = new Set<string>();
	const open = [...names];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		const node = wires.node(name);
		if (!node || seen.has(name)) continue;
		seen.add(name);
		// What is switched off lets everything through.
		const kind = node.disabled ? '' : node.type.slice(node.type.lastIndexOf('.') + 1);
		if (kind === 'sendSms') found.push(node);
		if (!ENDS.has(kind)) open.push(...wires.from(name).flat());
	}
	return found;
}

const ENDS: ReadonlySet<string> = new Set(['sendSms', 'checkConsentQuietHours', 'wait']);
