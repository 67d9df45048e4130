import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { SendingSettings } from '../../lib/campaign';
import type { GatewayClient } from '../shared/gatewayClient';
import { openForm } from '../shared/parameters';
import { operation } from './fields/operation';
import type { RunOptions } from './fields/options';

export function sendingSettings(
	context: IExecuteFunctions,
	{ access: { gateway } }: GatewayClient,
	options: RunOptions,
): SendingSettings {
	const { capabilities } = gateway;
	const batchSize = batchSizeOf(context, capabilities);
	return {
		run: runOf(context),
		gateway: gateway.id,
		batchSize,
		...concurrencyOf(options, batchSize),
		messagesPerSecond: options.messagesPerSecond ?? capabilities.messagesPerSecond,
		timeoutMs: options.timeout * 1000,
		maxCredits: options.maximumCredits,
		raiseLimit: options.raiseLimit,
		validityMinutes: options.validityPeriod,
		validity: capabilities.validity,
		maxPrice: maxPriceOf(context, gateway, options.maximumPrice),
	};
}

/** A limit that nobody would keep must not look like one. */
function maxPriceOf(
	context: IExecuteFunctions,
	{ displayName, capabilities }: GatewayClient['access']['gateway'],
	wanted: number | undefined,
): number | undefined {
	if (wanted === undefined || capabilities.maxPrice) return wanted;
	throw new NodeOperationError(context.getNode(), `${displayName} takes no maximum price`, {
		description:
			'Nothing was sent. Remove the option “Maximum Price”, and set “Maximum Credits” for the campaign instead.',
	});
}

/** Messages that one process may leave in doubt when it is killed, whatever runs in it. */
const MOST_IN_DOUBT = 200;

/** Requests at once to begin with, and the most there may be. */
const FIRST_REQUESTS = 10;
const MOST_REQUESTS = 100;

/** Whoever asks for so many requests at once means to have their messages under way. */
function concurrencyOf(
	{ concurrentRequests: asked }: RunOptions,
	batchSize: number,
): Pick<SendingSettings, 'concurrentRequests' | 'mostRequests' | 'mostInDoubt'> {
	if (asked !== undefined) {
		const mostInDoubt = Math.max(MOST_IN_DOUBT, asked * batchSize);
		return { concurrentRequests: asked, mostInDoubt };
	}
	const room = Math.floor(MOST_IN_DOUBT / batchSize);
	return {
		concurrentRequests: FIRST_REQUESTS,
		mostRequests: Math.min(MOST_REQUESTS, Math.max(FIRST_REQUESTS, room)),
		mostInDoubt: MOST_IN_DOUBT,
	};
}

/** What the gateway is to send later may have to travel in smaller requests. */
function batchSizeOf(
	context: IExecuteFunctions,
	{ batchSize, schedule }: GatewayClient['access']['gateway']['capabilities'],
): number {
	const isScheduled = openForm(context).read(operation)(0) === 'schedule';
	return isScheduled ? (schedule?.batchSize ?? batchSize) : batchSize;
}

/** What marks this execution: the same when n8n runs the node again in it. */
export const runOf = (context: IExecuteFunctions): string =>
	`${context.getWorkflow().id ?? ''}/${context.getExecutionId()}`;
