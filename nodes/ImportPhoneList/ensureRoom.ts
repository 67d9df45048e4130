import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { count, figure } from '../../lib/words';
import { readEnvironment } from '../shared/ledger/environment';
import { unlimitedSize } from './fields/unlimitedSize';

/** The longest text of V8, in characters: n8n writes what an execution passed on as one (`flatted`). */
export const LONGEST_TEXT = 2 ** 29 - 24;

/** Characters that n8n writes around an item, and to refer to its parts, each time that a node passes it on. */
const WRAPPER = 140;

/**
 * Characters that our nodes add to an item: `sms`, `check` and `delivery`. Measured on n8n 2.41.1, where 182,000
 * recipients of a list with six columns were as many as it could save of a whole campaign.
 */
const ADDED: Readonly<Record<string, number>> = {
	composeSms: 340,
	checkConsentQuietHours: 440,
	sendSms: 280,
};

const LOOKED_AT = 200;

/**
 * Refuses a list that is too long for one execution. n8n cannot save more than a text may hold; the run then
 * stays “running” for ever, though everything was sent. Where n8n saves nothing there is no limit.
 */
export function ensureRoom(
	context: IExecuteFunctions,
	items: readonly INodeExecutionData[],
	isUnlimited: boolean,
): void {
	if (isUnlimited || !isSaved(context)) return;
	const characters = items.length * charactersOf(context, items.slice(0, LOOKED_AT));
	if (characters <= LONGEST_TEXT) return;
	throw new NodeOperationError(
		context.getNode(),
		`${count(items.length, 'recipient')} are too many for one execution: n8n could not save it, and it would never end`,
		{
			description: `n8n writes all that an execution passed on into one text, which holds ${figure(LONGEST_TEXT)} characters at most, and this one would come to about ${figure(Math.round(characters / 1e6))} million. Nothing was passed on. Let the list come in pages, as the ready-made workflow “Large campaign in pages” does, or have this workflow’s settings not save its executions. To go on all the same, turn on the option “${unlimitedSize.field.displayName}”.`,
		},
	);
}

/** Characters a recipient comes to, once the nodes of this package that come after have passed it on. */
function charactersOf(context: IExecuteFunctions, items: readonly INodeExecutionData[]): number {
	const own =
		items.reduce((sum, { json }) => sum + JSON.stringify(json).length, 0) /
		Math.max(1, items.length);
	// A recipient takes one way only, so two nodes of a kind count as one.
	const after = new Set(
		context.getChildNodes(context.getNode().name).map(({ type }) => type.split('.').at(-1) ?? ''),
	);
	const added = [...after].flatMap((type) => ADDED[type] ?? []);
	const passedOn = (own + WRAPPER) * (1 + added.length);
	return passedOn + added.reduce((sum, one) => sum + one, 0);
}

/** Whether n8n will write down what this execution passes on, by the workflow's settings and n8n's own. */
export function isSaved(
	context: Pick<IExecuteFunctions, 'getMode' | 'getWorkflowSettings'>,
	variables: NodeJS.ProcessEnv = process.env,
): boolean {
	const {
		saveDataSuccessExecution: success = 'DEFAULT',
		saveManualExecutions: manual = 'DEFAULT',
		saveExecutionProgress: progress = 'DEFAULT',
	} = context.getWorkflowSettings();
	const isOn = (name: string, otherwise: string, off: string) =>
		(variables[name]?.trim().toLowerCase() || otherwise) !== off;
	// A worker hands what it did over through the database, which only some versions spare it (n8n 2.41.1 does).
	if (readEnvironment(variables).queueMode) return true;
	if (progress === true) return true;
	if (progress === 'DEFAULT' && isOn('EXECUTIONS_DATA_SAVE_ON_PROGRESS', 'false', 'false')) {
		return true;
	}
	if (context.getMode() === 'manual') {
		return manual === 'DEFAULT'
			? isOn('EXECUTIONS_DATA_SAVE_MANUAL_EXECUTIONS', 'true', 'false')
			: manual;
	}
	return success === 'DEFAULT'
		? isOn('EXECUTIONS_DATA_SAVE_ON_SUCCESS', 'all', 'none')
		: success === 'all';
}
