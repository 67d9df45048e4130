import type { IDataObject } from 'n8n-workflow';
import { readSms, type Candidate } from '../../lib/campaign';
import type { BindingCheck } from '../../lib/compliance';
import { objectAt, recipientOf } from '../shared/recipient';

/** What an item says about the message to send. */
export const candidateOf = (json: IDataObject): Candidate => ({
	recipient: recipientOf(json),
	sms: readSms(json['sms']),
	check:
		json['check'] === undefined ? undefined : (objectAt(json, 'check') as unknown as BindingCheck),
});

/**
 * The moment to judge an item by: now, always, where messages reach people. A plan ("Decide As Of")
 * may be played through only on a gateway that reaches no phone, as of the plan's own moment.
 */
export function momentOf(json: IDataObject, reachesPhones: boolean, now: number): number {
	if (reachesPhones) return now;
	const { planned, checkedAt } = objectAt(json, 'check');
	const moment = planned === true ? Date.parse(String(checkedAt)) : NaN;
	return Number.isNaN(moment) ? now : moment;
}
