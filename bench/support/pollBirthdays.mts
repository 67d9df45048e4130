/*
 * Polls the built Birthday Trigger a few times, a minute apart by its own clock, and prints how long each took.
 * Reads what to do from standard input.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INodeType, IPollFunctions } from 'n8n-workflow';

export interface PollSetup {
	/** n8n's folder. */
	readonly folder: string;
	/** Epoch ms of the first poll. */
	readonly now: number;
	readonly polls: number;
	/** Of a ledger in PostgreSQL. */
	readonly credential?: Readonly<Record<string, unknown>>;
}

export interface Polled {
	readonly ms: number;
	/** Of this process alone. */
	readonly cpuMs: number;
	/** The longest time for which nobody else had a turn. */
	readonly blockMs: number;
	/** The most that the thread itself worked between two turns, whatever else the machine did meanwhile. */
	readonly workedMs: number;
	readonly items: number;
}

const { folder, now, polls, credential } = JSON.parse(readFileSync(0, 'utf8')) as PollSetup;
process.env['N8N_USER_FOLDER'] = folder;
let minutes = 0;
Date.now = () => now + minutes * 60_000;

const built = join(import.meta.dirname, '../../dist/nodes/BirthdayTrigger/BirthdayTrigger.node.js');
const { BirthdayTrigger } = createRequire(import.meta.url)(built) as {
	BirthdayTrigger: new () => INodeType;
};
const parameters: Record<string, unknown> = {
	source: 'ledger',
	people: 'all',
	localHour: 10,
	options: {},
};
const node = {
	id: 'node',
	name: 'Birthday Trigger',
	type: 'birthdayTrigger',
	typeVersion: 2,
	position: [0, 0],
	parameters,
	credentials: credential ? { smsLedgerApi: { id: '1', name: 'ledger' } } : {},
};
const silent = () => undefined;
const warn = (message: string) => console.error(message);
const context = {
	getNode: () => node,
	getWorkflow: () => ({ id: 'workflow', name: 'workflow', active: true }),
	getMode: () => 'trigger',
	getTimezone: () => 'Europe/Paris',
	getNodeParameter: (path: string, otherwise?: unknown) =>
		path
			.split('.')
			.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], parameters) ??
		otherwise,
	getCredentials: () => Promise.resolve(credential),
	logger: { warn, info: silent, debug: silent, error: silent },
} as unknown as IPollFunctions;

/** Milliseconds for which this thread has worked. */
function worked(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

const trigger = new BirthdayTrigger();
const done: Polled[] = [];
for (; minutes < polls; minutes++) {
	let last = performance.now();
	let lastWorked = worked();
	let blockMs = 0;
	let workedMs = 0;
	const look = () => {
		blockMs = Math.max(blockMs, performance.now() - last);
		workedMs = Math.max(workedMs, worked() - lastWorked);
		last = performance.now();
		lastWorked = worked();
	};
	let isOver = false;
	const turn = (): void => {
		look();
		if (!isOver) setImmediate(turn);
	};
	setImmediate(turn);
	await sleep(20);
	const begun = performance.now();
	const cpu = process.cpuUsage();
	const given = await trigger.poll?.call(context);
	const ms = performance.now() - begun;
	look();
	isOver = true;
	const { user, system } = process.cpuUsage(cpu);
	const cpuMs = (user + system) / 1000;
	done.push({ ms, cpuMs, blockMs, workedMs, items: given?.[0]?.length ?? 0 });
	await sleep(20);
}
console.log(JSON.stringify(done));
process.exit(0);
