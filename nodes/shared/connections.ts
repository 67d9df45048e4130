import { Agent as HttpAgent, type AgentOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/**
 * How long an idle connection is kept, in milliseconds. Servers close theirs after 5 seconds or more;
 * a request written into one that the server is just closing would be in doubt.
 */
const IDLE_MS = 4000;

/** Connections of ours, and whether they were ever ready for a request. */
const ready = new WeakMap<object, boolean>();

/** Whether this connection failed before a request could be written into it. */
export const wasNeverReady = (socket: unknown): boolean =>
	typeof socket === 'object' && socket !== null && ready.get(socket) === false;

export interface Agents {
	readonly httpAgent: HttpAgent;
	readonly httpsAgent: HttpsAgent;
}

const agents = new Map<number, Agents>();

/**
 * Connections that are kept and used again, for the whole process. n8n's own helper opens a new one
 * for every request.
 *
 * @param connectTimeout milliseconds within which a connection must stand, TLS included
 */
export function agentsFor(connectTimeout: number): Agents {
	const known = agents.get(connectTimeout);
	if (known) return known;
	const options: AgentOptions = { keepAlive: true, timeout: IDLE_MS };
	const made = {
		httpAgent: watched(new HttpAgent(options), 'connect', connectTimeout),
		httpsAgent: watched(new HttpsAgent(options), 'secureConnect', connectTimeout),
	};
	agents.set(connectTimeout, made);
	return made;
}

function watched<Kind extends HttpAgent>(agent: Kind, isReady: string, timeout: number): Kind {
	const connect = agent.createConnection.bind(agent);
	agent.createConnection = (...asked: Parameters<typeof connect>) => {
		const socket = connect(...asked);
		if (socket) watch(socket, isReady, timeout);
		return socket;
	};
	return agent;
}

function watch(socket: Duplex, isReady: string, timeout: number): void {
	ready.set(socket, false);
	const timer = setTimeout(() => socket.destroy(new Error('No connection in time')), timeout);
	socket.once('close', () => clearTimeout(timer));
	socket.once(isReady, () => {
		clearTimeout(timer);
		ready.set(socket, true);
	});
}
