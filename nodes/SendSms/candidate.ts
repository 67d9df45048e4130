import type { IDataObject } from 'n8n-workflow';
import { readSms, type Candidate } from '../../lib/campaign';
import type { BindingCheck } from '../../lib/compliance';
import { objectAt, recipientOf } from '../shared/recipient';

/** What an item says about the message to send. */
export function candidateOf(json: IDataObject): Candidate {
	const { status, messageId } = objectAt(json, 'delivery');
	return {
		recipient: recipientOf(json),
		sms: readSms(json['sms']),
		check:
			json['check'] === undefined
				? undefined
				: (objectAt(json, 'check') as unknown as BindingCheck),
		heldAs: status === 'held' && typeof messageId === 'string' ? messageId : undefined,
	};
}

/**
 * The moment of a plan ("Decide As Of"), which may be played through only on a gateway that reaches
 * no phone; `undefined` where now counts, as it always does where messages reach people.
 */
export function plannedMoment(json: IDataObject, reachesPhones: boolean): number | undefined {
	const { planned, checkedAt } = objectAt(json, 'check');
	if (reachesPhones || planned !== true) return undefined;
	const moment = Date.parse(String(checkedAt));
	return Number.isNaN(moment) ? undefined : moment;
}
