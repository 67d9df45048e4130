import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { Approval } from '../../lib/campaign';
import { stepsInTurns } from '../shared/turns';
import { estimatedJobs } from './estimatedJobs';
import { openFates } from './fates';
import { options } from './fields/options';
import type { Sending } from './sending';

const { displayName } = options.members.onlyIfApproved.field;

/**
 * Holds a run to what was approved, where the user has asked for that: all that came counts, whether it may go
 * now or not, as Estimate has counted it.
 */
export async function ensureApproved(context: IExecuteFunctions, sending: Sending): Promise<void> {
	const { onlyIfApproved: code } = sending.options;
	if (code === undefined) return;
	const approval = new Approval();
	for await (const job of estimatedJobs(context, sending, openFates())) approval.add(job);
	const compared = await stepsInTurns(approval.isMeantBy(code, sending.ledger.mac));
	if (compared.ok) return;
	throw new NodeOperationError(
		context.getNode(),
		`What came is not what was approved by the code in “${displayName}”. ${compared.failure}`,
		{
			description:
				'Nothing was sent. Run “Estimate” with these very items, have its code approved, and put it into the option.',
		},
	);
}
