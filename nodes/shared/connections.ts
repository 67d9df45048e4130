import { Agent as HttpAgent, type AgentOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import { dial } from './dial';
import { isForwarded, type Route } from './route';
import { limit } from './timeLimit';

/**
 * How long an idle connection is kept, in milliseconds. Servers close theirs after 5 seconds or more;
 * a request written into one that the server is just closing would be in doubt.
 */
const IDLE_MS = 4000;

/** What must be left of that, in milliseconds, for a connection to be worth taking. */
const WORTH_TAKING_MS = 1000;

/** A connection that stands, TLS included, for one request at a time. */
export interface Connection {
	readonly route: Route;
	/** Hands out this connection and never another; fails once it is closed. */
	readonly agent: HttpAgent;
	/** Bytes that requests have given it, those still waiting to leave included. */
	readonly bytesWritten: number;
	/** Keeps it for the next request, where the last one has left it fit for that. */
	giveBack(): void;
	close(): void;
}

interface Kept extends Connection {
	readonly isWorthTaking: boolean;
}

const idle = new Map<string, Kept[]>();

/**
 * A connection nobody else uses: one that stands already, or a new one. They are kept for the whole
 * process; n8n's own helper opens a new one for every request.
 *
 * @param within milliseconds in which a new one must stand
 * @param signal gives up waiting for it
 */
export async function takeConnection(
	route: Route,
	within: number,
	signal?: AbortSignal,
): Promise<Connection> {
	const waiting = idle.get(nameOf(route)) ?? [];
	// The one used last is the least likely to be closed by its server just now.
	for (let kept; (kept = waiting.pop());) if (kept.isWorthTaking) return kept;
	const ending = limit(within, signal);
	try {
		return connectionOver(await dial(route, ending.signal), route);
	} finally {
		ending.over();
	}
}

const nameOf = ({ target, proxy }: Route): string => `${target.origin} ${proxy?.href ?? ''}`;

function connectionOver(socket: Socket, route: Route): Connection {
	const agent = agentOver(socket, route);
	let idleSince = performance.now();
	let written = 0;
	const connection: Kept = {
		route,
		agent,
		get bytesWritten() {
			return socket.bytesWritten;
		},
		get isWorthTaking() {
			const left = IDLE_MS - (performance.now() - idleSince);
			return isStanding(socket) && left > WORTH_TAKING_MS;
		},
		giveBack() {
			const isUnused = socket.bytesWritten === written;
			const isFree = Object.values(agent.freeSockets).some((free) => free?.includes(socket));
			if (!isStanding(socket) || !(isUnused || isFree)) return;
			if (!isUnused) idleSince = performance.now();
			written = socket.bytesWritten;
			const name = nameOf(route);
			const waiting = idle.get(name);
			if (waiting) waiting.push(connection);
			else idle.set(name, [connection]);
		},
		close: () => void socket.destroy(),
	};
	socket.once('close', () => forget(connection));
	return connection;
}

const isStanding = (socket: Socket): boolean =>
	!socket.destroyed && socket.writable && !socket.readableEnded;

function forget(connection: Kept): void {
	const name = nameOf(connection.route);
	const left = (idle.get(name) ?? []).filter((each) => each !== connection);
	if (left.length > 0) idle.set(name, left);
	else idle.delete(name);
}

/** Between requests Node keeps the one connection alive, and closes it when it was idle too long. */
function agentOver(socket: Socket, route: Route): HttpAgent {
	const first = isForwarded(route) ? route.proxy : route.target;
	const options: AgentOptions = { keepAlive: true, timeout: IDLE_MS };
	const agent = first?.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
	const close = () => void socket.destroy();
	socket.setTimeout(IDLE_MS, close);
	let isHandedOut = false;
	agent.createConnection = (_options, callback) => {
		if (isHandedOut || socket.destroyed) {
			callback?.(new Error('The connection was closed'), socket);
			return undefined;
		}
		isHandedOut = true;
		socket.off('timeout', close);
		return socket;
	};
	return agent;
}
