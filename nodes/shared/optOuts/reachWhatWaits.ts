import type { IExecuteFunctions } from 'n8n-workflow';
import type { ConsentRecorded, Ledger } from '../../../lib/ledger';
import { callBack, tellCalledBack } from '../callBack';

/**
 * Calls back what the gateway has scheduled for people who have just opted out. What this run cannot
 * stop is told, and stays to be tried again: see `callBackOverdue`.
 */
export async function reachWhatWaits(
	context: IExecuteFunctions,
	ledger: Ledger,
	{ atGateway }: ConsentRecorded,
): Promise<void> {
	tellCalledBack(context, await callBack(context, ledger, atGateway), { triedAgain: true });
}
