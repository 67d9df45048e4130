import { type ITriggerFunctions, type ITriggerResponse, NodeOperationError } from 'n8n-workflow';
import { count } from '../../lib/words';
import { callBackOverdue } from '../shared/callBack';
import { folderIsPersistent } from '../shared/fields/folderIsPersistent';
import { answered, openLedger } from '../shared/ledger';
import { openForm } from '../shared/parameters';
import { giveOut } from './giveOut';

/** At the start of every minute; n8n lets the leader of several machines alone do it. */
const EVERY_MINUTE = '0 * * * * *';

/**
 * Looks into the ledger every minute. One execution is started for each thousand messages, so that
 * queue workers share them. A ledger that cannot be opened keeps the workflow from being activated;
 * one that fails later is told in n8n's log and tried again a minute later. With a gateway's credential
 * it also calls back what that gateway has scheduled for people who have opted out.
 */
export async function watch(this: ITriggerFunctions): Promise<ITriggerResponse> {
	const settings = { folderIsPersistent: openForm(this).option(folderIsPersistent)(0) };
	const look = async () => {
		const ledger = await openLedger(this, settings);
		// What somebody wrote in pieces, some of which never came, may be a STOP: before anything goes out.
		await answered(this, ledger.inbox.settle({ now: Date.now() }));
		const given = await giveOut(
			ledger,
			(answer) => answered(this, answer),
			(items) => this.emit([items]),
		);
		const { stillScheduled } = await callBackOverdue(this, ledger);
		if (stillScheduled.length > 0) {
			const messages = count(stillScheduled.length, 'message');
			const why = [...new Set(stillScheduled.map(({ reason }) => reason))].join('; ');
			this.logger.warn(
				`Scheduled SMS Trigger: ${messages} to people who opted out may still arrive (${why})`,
			);
		}
		return given;
	};

	if (this.getMode() === 'manual') {
		return {
			manualTriggerFunction: async () => {
				if ((await look()) > 0) return;
				throw new NodeOperationError(this.getNode(), 'No message that waits is due yet', {
					description:
						'“Schedule” of Send SMS has messages wait; “Get Many” of SMS Ledger (resource “Message”, state “Held”) lists them.',
				});
			},
		};
	}

	await openLedger(this, settings);
	let busy = false;
	this.helpers.registerCron({ expression: EVERY_MINUTE }, () => {
		if (busy) return;
		busy = true;
		void look()
			.catch((error: Error) => this.logger.error(`Scheduled SMS Trigger: ${error.message}`))
			.finally(() => (busy = false));
	});
	return {};
}
