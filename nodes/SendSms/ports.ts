import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ports, SendingSettings } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import type { GatewayClient } from '../shared/gatewayClient';
import { type SendOptions, timeoutsOf } from './options';

/** The world, as the sending protocol asks for it. */
export function portsOf(
	context: IExecuteFunctions,
	client: GatewayClient,
	{ messages }: Ledger,
): Ports {
	return {
		ledger: messages,
		transmit: (batch, cut) => client.send(batch, cut),
		now: () => Date.now(),
		elapsed: () => performance.now(),
		sleep: async (ms, signal) => {
			await wait(ms, undefined, { signal }).catch(() => undefined);
		},
		random: () => Math.random(),
		stop: context.getExecutionCancelSignal(),
	};
}

/** Requests that are under way at once unless the node says otherwise. */
export const CONCURRENT_REQUESTS = 10;

export function sendingSettings(
	context: IExecuteFunctions,
	{ access: { gateway } }: GatewayClient,
	options: SendOptions,
): SendingSettings {
	const { capabilities } = gateway;
	const { timeout } = timeoutsOf(options);
	return {
		run: runOf(context),
		gateway: gateway.id,
		batchSize: batchSizeOf(context, capabilities),
		concurrentRequests: atLeast(1, options.concurrentRequests, CONCURRENT_REQUESTS),
		messagesPerSecond: atLeast(0.01, options.messagesPerSecond, capabilities.messagesPerSecond),
		timeoutMs: timeout,
		maxCredits: options.maximumCredits,
		validityMinutes: options.validityPeriod,
		validity: capabilities.validity,
	};
}

/** What the gateway is to send later may have to travel in smaller requests. */
function batchSizeOf(
	context: IExecuteFunctions,
	{ batchSize, schedule }: GatewayClient['access']['gateway']['capabilities'],
): number {
	const isScheduled = context.getNodeParameter('operation', 0) === 'schedule';
	return isScheduled ? (schedule?.batchSize ?? batchSize) : batchSize;
}

/** What marks this execution: the same when n8n runs the node again in it. */
export const runOf = (context: IExecuteFunctions): string =>
	`${context.getWorkflow().id ?? ''}/${context.getExecutionId()}`;

/** A form lets any number through, and an expression may give none. */
const atLeast = (least: number, written: unknown, otherwise: number): number => {
	const number = Number(written ?? otherwise);
	return Number.isFinite(number) ? Math.max(least, number) : otherwise;
};
