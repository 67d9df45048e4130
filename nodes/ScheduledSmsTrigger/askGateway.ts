import type { ITriggerFunctions } from 'n8n-workflow';
import type { AnswerSettings } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import { count } from '../../lib/words';
import { type AskContext, askOpen, takeOptOuts, takeReplies } from '../shared/asking';
import { openDesk } from '../shared/gatewayDesk';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A receipt that is on its way need not be asked for. */
const SETTLES_WITHIN_MS = 10 * MINUTE_MS;

/** What is open beyond that is for the next hour, or for Campaign: Refresh. */
const MOST_MESSAGES = 10_000;

/** Nobody has said here how people are to be answered. */
const NO_ANSWERS: AnswerSettings = {
	brand: '',
	confirmStart: false,
	confirmStop: 'never',
	contact: '',
	own: [],
};

export interface AskingOptions {
	/** n8n has just started: what was posted meanwhile was answered, and lost. */
	readonly isStart: boolean;
	/** The workflow was deactivated. */
	readonly stop: AbortSignal;
	/** Takes a sentence without a stop. */
	warn(sentence: string): void;
}

/**
 * Asks the gateway of this node for what its posts may not have told: what became of the messages of the last
 * day, who is on its opt-out list, and, after a start, what people wrote. What comes of it goes into the
 * ledger, from which SMS Events Trigger or Fetch Replies give it out. Does nothing without a credential.
 */
export async function askGateway(
	trigger: ITriggerFunctions,
	ledger: Ledger,
	{ isStart, stop, warn }: AskingOptions,
): Promise<void> {
	const context: AskContext = {
		getNode: () => trigger.getNode(),
		getCredentials: (type) => trigger.getCredentials(type),
		getExecutionCancelSignal: () => stop,
		logger: trigger.logger,
	};
	const desk = await openDesk(context);
	if (!desk) return;
	const now = Date.now();
	if (isStart) {
		const first = now - DAY_MS;
		const replies = await takeReplies(
			context,
			ledger,
			desk,
			{ answers: NO_ANSWERS, first, stop },
			() => undefined,
		);
		tell('Not all replies could be read', replies.ended);
	}
	const optOuts = await takeOptOuts(context, ledger, desk, { stop });
	tell('The opt-out list could not be read to its end', optOuts.ended);
	const run = await askOpen(context, ledger, desk, {
		since: now - DAY_MS,
		until: now - SETTLES_WITHIN_MS,
		most: MOST_MESSAGES,
		// A campaign may be running.
		perSecond: desk.gateway.capabilities.messagesPerSecond / 2,
		stop,
	});
	tell('Not all receipts could be asked for', run.ended);
	const left = [...optOuts.calledBack, ...run.calledBack].flatMap((each) => each.stillScheduled);
	if (left.length > 0) {
		const messages = count(left.length, 'message');
		tell(`${messages} to people who opted out may still arrive`, left[0]?.reason);
	}

	function tell(what: string, why: string | undefined): void {
		if (why !== undefined) warn(`${what} (${why})`);
	}
}
