import {
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
	NodeOperationError,
} from 'n8n-workflow';
import { optionsNote, withMemory } from '../../lib/birthdays';
import { answered, openLedger } from '../shared/ledger';
import { isNodeError } from '../shared/serviceError';
import { confirmGiven, giveOut, keyOf, type Trigger } from './giveOut';
import { type BirthdaySettings, readSettings } from './settings';
import type { CurrentList } from './source/currentList';
import type { Missed } from './standings';
import { standingsOf } from './standingsOf';
import { missedFailure, untoldOf } from './tellMissed';

/** Contexts that have polled before: n8n gives a workflow the same one for as long as it is active. */
const polled = new WeakSet<IPollFunctions>();

/** Triggers that are being polled: n8n starts the next poll while one takes longer than the time between two. */
const polling = new Set<string>();

/** How long a poll waits for a list that is being read. n8n 1 waits for the first one to activate a workflow. */
const FIRST_WAIT_MS = 2000;
const WAIT_MS = 30_000;

/**
 * Gives out the birthdays whose hour has come, each once. When executed by hand, samples. What goes wrong, and what
 * was missed, fails an execution, but for the first poll: n8n 2 gives a trigger up for good when that throws.
 */
export async function poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const trigger = `${this.getWorkflow().id ?? ''}:${this.getNode().id}`;
	if (this.getMode() === 'manual') {
		const settings = readSettings(this);
		const ledger = await openLedger(this, settings);
		const { samples } = await import('./samples');
		const items = await samples(this, { ledger, trigger }, settings);
		return [items.map((json) => ({ json }))];
	}
	const isFirst = !polled.has(this);
	polled.add(this);
	if (polling.has(trigger)) return null;
	polling.add(trigger);
	try {
		return await report(this, trigger, isFirst);
	} catch (error) {
		if (!isFirst) {
			throw isNodeError(error) ? error : new NodeOperationError(this.getNode(), error as Error);
		}
		this.logger.warn(`${this.getNode().name}: ${(error as Error).message}`);
		return null;
	} finally {
		polling.delete(trigger);
	}
}

async function report(
	context: IPollFunctions,
	name: string,
	isFirst: boolean,
): Promise<INodeExecutionData[][] | null> {
	const settings = readSettings(context);
	const trigger: Trigger = { ledger: await openLedger(context, settings), trigger: name };
	await confirmGiven(context, trigger);
	const list = await listOf(context, trigger, settings, isFirst);
	const isReadable = list === undefined || list.isUsable;
	const found = isReadable ? await look(context, trigger, settings) : NOTHING;
	if (found.items.length > 0) return [found.items.map((json) => ({ json }))];
	// What there is to tell waits for a poll that has nobody to give: a poll that throws gives nobody.
	if (isFirst) {
		if (list?.failure) context.logger.warn(`${context.getNode().name}: ${list.failure.message}`);
		return null;
	}
	if (found.missed.length > 0) {
		const failure = missedFailure(context, found.missed);
		const now = Date.now();
		const keys = found.missed.map(keyOf);
		await answered(context, trigger.ledger.birthdays.told(keys, { trigger: name, now }));
		throw failure;
	}
	if (list?.failure && list.isToTell) throw list.tell(list.failure);
	return null;
}

interface Found {
	readonly items: readonly IDataObject[];
	/** To be told of; looked for only where there are no items. */
	readonly missed: readonly Missed[];
}

const NOTHING: Found = { items: [], missed: [] };

async function listOf(
	context: IPollFunctions,
	trigger: Trigger,
	{ source }: BirthdaySettings,
	isFirst: boolean,
): Promise<CurrentList | undefined> {
	if (source.kind !== 'ledger') {
		const waitMs = isFirst ? FIRST_WAIT_MS : WAIT_MS;
		const { currentList } = await import('./source/currentList');
		return await currentList(context, trigger, source, { waitMs });
	}
	const { list } = trigger.ledger.birthdays;
	// One that it read before it was told to read the ledger.
	if (await answered(context, list.kept(trigger.trigger))) {
		await answered(context, list.forget(trigger.trigger));
	}
	return undefined;
}

async function look(
	context: IPollFunctions,
	trigger: Trigger,
	{ source, birthdays }: BirthdaySettings,
): Promise<Found> {
	const memory = trigger.ledger.birthdays;
	const at = { trigger: trigger.trigger, now: Date.now() };
	const options = withMemory(birthdays, await answered(context, memory.watch(at)));
	const place = { ...trigger, source };
	const { due, missed } = await standingsOf(context, place, options, at.now);
	const { items, isAll } = await giveOut(context, place, due, at.now);
	const finish = async (): Promise<readonly Missed[]> => {
		const untold = await untoldOf(context, trigger, missed, at.now);
		if (untold.length === 0) {
			await answered(context, memory.looked({ ...at, options: optionsNote(birthdays) }));
		}
		return untold;
	};
	if (items.length === 0) return { items, missed: await finish() };
	// They count as given from here on: what fails now must not keep them back.
	if (isAll) {
		await finish().catch((error: Error) =>
			context.logger.warn(`${context.getNode().name}: ${error.message}`),
		);
	}
	return { items, missed: [] };
}
