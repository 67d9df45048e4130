import {
	type INodeExecutionData,
	type ITriggerFunctions,
	type ITriggerResponse,
	NodeOperationError,
} from 'n8n-workflow';
import type { Answer, Ledger } from '../../lib/ledger';
import { count } from '../../lib/words';
import { callBackOverdue } from '../shared/callBack';
import { folderIsPersistent } from '../shared/fields/folderIsPersistent';
import { gatewayCredential } from '../shared/gatewayCredential';
import { answered, openLedger } from '../shared/ledger';
import { openForm } from '../shared/parameters';
import { askGateway } from './askGateway';
import { giveOut } from './giveOut';
import { openHeartbeat } from './heartbeat';
import { askForReceipts } from './properties';
import { takeUpLost } from './takeUp';

/** At the start of every minute; n8n lets the leader of several machines alone do it. */
const EVERY_MINUTE = '0 * * * * *';

/** Not when everybody else asks, on the hour. */
const EVERY_HOUR = '20 41 * * * *';

/**
 * Looks into the ledger every minute, for messages whose time has come and for those of runs that died. One
 * execution is started for each thousand or two, so that queue workers share them. A ledger that cannot be opened
 * keeps the workflow from being activated; one that fails later is told in n8n's log and tried again a minute
 * later. Each look leaves a note in the ledger, by which Schedule and Check know that what waits will be given
 * out; a run by hand leaves none. With a gateway's credential it also calls back what that gateway has scheduled for
 * people who have opted out, and asks it, at each start and every hour, for what its posts may not have told.
 */
export async function watch(this: ITriggerFunctions): Promise<ITriggerResponse> {
	const settings = { folderIsPersistent: openForm(this).option(folderIsPersistent)(0) };
	const canAsk = this.getNode().credentials?.[gatewayCredential] !== undefined;
	const heartbeat = this.getMode() === 'manual' ? undefined : openHeartbeat(this, canAsk);
	const look = async () => {
		const ledger = await openLedger(this, settings);
		// What somebody wrote in pieces, some of which never came, may be a STOP: before anything goes out.
		await answered(this, ledger.inbox.settle({ now: Date.now() }));
		const sure = <Value>(answer: Answer<Value>) => answered(this, answer);
		const emit = (items: INodeExecutionData[]) => this.emit([items]);
		const due = await giveOut(ledger, sure, emit);
		const lost = await takeUpLost(ledger, this.getWorkflow().id ?? '', sure, emit);
		if (lost.given > 0) tellTakenUp(this, lost.given);
		if (lost.givenUp > 0) tellGivenUp(this, lost.givenUp);
		await heartbeat?.beat(ledger);
		return { ledger, given: due + lost.given };
	};
	const callBackFrom = async (ledger: Ledger) => {
		const { stillScheduled } = await callBackOverdue(this, ledger);
		if (stillScheduled.length > 0) {
			const messages = count(stillScheduled.length, 'message');
			const why = [...new Set(stillScheduled.map(({ reason }) => reason))].join('; ');
			this.logger.warn(
				`Scheduled SMS Trigger: ${messages} to people who opted out may still arrive (${why})`,
			);
		}
	};

	if (!heartbeat) {
		return {
			manualTriggerFunction: async () => {
				const { ledger, given } = await look();
				await callBackFrom(ledger);
				if (given > 0) return;
				throw new NodeOperationError(this.getNode(), 'No message that waits is due yet', {
					description:
						'“Schedule” of Send SMS has messages wait; “Get Many” of SMS Ledger (resource “Message”, state “Held”) lists them.',
				});
			},
		};
	}

	await heartbeat.beat(await openLedger(this, settings));
	const tell = (error: Error) => this.logger.error(`Scheduled SMS Trigger: ${error.message}`);
	const looking = oneAtATime(look);
	// A gateway that answers after minutes, or not at all, must keep nothing waiting that is due.
	const callingBack = oneAtATime(callBackFrom);
	this.helpers.registerCron({ expression: EVERY_MINUTE }, () => {
		void looking()
			.then((looked) => looked && callingBack(looked.ledger))
			.catch(tell);
	});
	const stop = new AbortController();
	if (canAsk && openForm(this).option(askForReceipts)(0)) {
		askEveryHour(this, settings, stop.signal);
	}
	return {
		closeFunction: async () => {
			stop.abort();
			await heartbeat.end(() => openLedger(this, settings));
		},
	};
}

function tellTakenUp({ logger }: ITriggerFunctions, given: number): void {
	const messages = count(given, 'message');
	logger.info(`Scheduled SMS Trigger: ${messages} of an interrupted run taken up`);
}

function tellGivenUp({ logger }: ITriggerFunctions, givenUp: number): void {
	const were = count(
		givenUp,
		'message of an interrupted run was',
		'messages of interrupted runs were',
	);
	logger.warn(
		`Scheduled SMS Trigger: ${were} taken up three times in vain, or not within a day, and left alone. Run the campaign again to send what is left`,
	);
}

/** The work as one that does nothing while it is under way. */
function oneAtATime<Given extends unknown[], Value>(work: (...given: Given) => Promise<Value>) {
	let isBusy = false;
	return async (...given: Given): Promise<Value | undefined> => {
		if (isBusy) return undefined;
		isBusy = true;
		try {
			return await work(...given);
		} finally {
			isBusy = false;
		}
	};
}

/** At once, beside what else starts, and then every hour; one question at a time, however long it takes. */
function askEveryHour(
	trigger: ITriggerFunctions,
	settings: Parameters<typeof openLedger>[1],
	stop: AbortSignal,
): void {
	let isAsking = false;
	const said = new Set<string>();
	/** What is wrong every hour is said once. */
	const warn = (sentence: string) => {
		if (stop.aborted || said.has(sentence)) return;
		said.add(sentence);
		trigger.logger.warn(`${trigger.getNode().name}: ${sentence}`);
	};
	const ask = (isStart: boolean) => {
		if (isAsking) return;
		isAsking = true;
		void openLedger(trigger, settings)
			.then((ledger) => askGateway(trigger, ledger, { isStart, stop, warn }))
			.catch((error: Error) => warn(error.message))
			.finally(() => (isAsking = false));
	};
	trigger.helpers.registerCron({ expression: EVERY_HOUR }, () => ask(false));
	ask(true);
}
