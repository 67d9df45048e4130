import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { SenderChoice } from '../../lib/campaign';

/** The collection Options, as the form stores it. */
export interface SendOptions {
	readonly concurrentRequests?: number;
	readonly connectTimeout?: number;
	readonly folderIsPersistent?: boolean;
	readonly maximumCredits?: number;
	readonly messageKey?: string;
	readonly messagesPerSecond?: number;
	readonly numericSender?: string;
	readonly onUnknown?: 'hold' | 'fail';
	readonly pilot?: number;
	readonly senders?: {
		readonly entries?: readonly { readonly country: string; readonly sender: string }[];
	};
	readonly stopWhenBalanceIsLow?: boolean;
	readonly textInLedger?: 'whole' | 'hash';
	readonly timeout?: number;
	readonly validityPeriod?: number;
}

/** The options that hold for the whole run; those of the first item, should they differ. */
export const runOptions = (context: IExecuteFunctions): SendOptions =>
	context.getNodeParameter('options', 0, {}) as IDataObject as SendOptions;

export const timeoutsOf = ({ timeout = 30, connectTimeout = 10 }: SendOptions) => ({
	timeout: timeout * 1000,
	connectTimeout: connectTimeout * 1000,
});

export const sendersOf = ({ senders, numericSender }: SendOptions): SenderChoice => ({
	byCountry: new Map(senders?.entries?.map(({ country, sender }) => [country, sender])),
	numeric: numericSender,
});
