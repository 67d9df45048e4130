import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { decide, strictestConsent, type Check, type Recipient } from '../../lib/compliance';
import { eachItem } from '../shared/eachItem';
import { hint } from '../shared/hint';
import { noRecipient, objectAt, recipientOf } from '../shared/recipient';
import { lookUp, openRecords, tellTimeline, type Decided } from './onRecord';
import { settingsReader, type CheckSettings } from './settings';
import { summarize } from './summary';

const outputOf = { send: 0, later: 1, blocked: 2 } as const;

/** Decides for each item; all items of a run are judged at the same moment. */
export async function checkItems(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const now = Date.now();
	const items = this.getInputData();
	const settingsOf = settingsReader(this);
	const first = items[0] ? readable(() => settingsOf(0, items[0]?.json ?? {})) : undefined;
	const ledger = await openRecords(this, first?.folderIsPersistent ?? false);
	const recipients = items.map(({ json }) => recipientOf(json));
	const numbers = new Set(recipients.flatMap((one) => one?.phone.e164 ?? []));
	const days = (first?.cap?.hours ?? 0) / 24;
	const from = first?.decideAsOf ?? now;
	const records = await lookUp(this, ledger, numbers, { from, days });

	const checks: Check[] = [];
	const toTell: Decided[] = [];
	const outputs = await eachItem(
		this,
		{ count: 3, failures: outputOf.blocked },
		({ json }, itemIndex) => {
			const recipient = recipients[itemIndex];
			if (!recipient) {
				const { message, description } = noRecipient;
				throw new NodeOperationError(this.getNode(), message, { itemIndex, description });
			}
			const settings = settingsOf(itemIndex, json);
			const { decideAsOf, recordDecisions } = settings;
			const at = decideAsOf ?? now;
			const { e164 } = recipient.phone;
			const record = records.get(e164);
			const suppressed = settings.suppressed.has(e164);
			const check = decide(recipient, { ...settings, record, suppressed }, at);
			checks.push(check);
			if (recordDecisions && decideAsOf === undefined && check.decision !== 'send') {
				toTell.push({ e164, campaign: campaignOf(json), at, check });
			}
			return {
				output: outputOf[check.decision],
				json: withCheck(json, recipient, settings, check, record),
			};
		},
	);
	await tellTimeline(this, ledger, toTell);
	if (checks.length > 0) hint(this, summarize(checks));
	return outputs;
}

/** The consent that counted goes along, since Send asks for it again. */
function withCheck(
	json: IDataObject,
	recipient: Recipient,
	{ decideAsOf }: CheckSettings,
	check: Check,
	record: Parameters<typeof strictestConsent>[1],
): IDataObject {
	const consent = record?.consent && strictestConsent(recipient, record);
	return {
		...json,
		...(consent && { contact: { ...objectAt(json, 'contact'), consent } as IDataObject }),
		check: {
			...check,
			...(decideAsOf === undefined ? {} : { planned: true }),
		} as unknown as IDataObject,
	};
}

const campaignOf = (json: IDataObject): string => {
	const { campaign } = objectAt(json, 'sms');
	return typeof campaign === 'string' ? campaign : '';
};

/** A field that is wrong is told item by item; here it only must not keep the others from going on. */
function readable<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
