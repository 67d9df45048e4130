import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { openBerths, type Ports } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import type { GatewayClient } from './gatewayClient';

/** All executions of this process. */
const berths = openBerths();

/**
 * The world, as the sending protocol asks for it.
 *
 * @param stop the user's Stop, where there is somebody to press it
 */
export const sendingPorts = (
	client: GatewayClient,
	{ messages }: Pick<Ledger, 'messages'>,
	stop?: AbortSignal,
): Ports => ({
	ledger: messages,
	ready: (cut) => client.ready(cut),
	now: () => Date.now(),
	elapsed: () => performance.now(),
	sleep: async (ms, signal) => {
		await wait(ms, undefined, { signal }).catch(() => undefined);
	},
	turn: () => nextTurn(),
	random: () => Math.random(),
	berths,
	stop,
});
