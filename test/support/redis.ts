import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProgram, untilReady } from '../../scripts/process/index.mts';

const REDIS = '/usr/bin/redis-server';

/** Why there is none to be had; `undefined` where there is. */
export const redisMissing = (): string | undefined =>
	existsSync(REDIS) ? undefined : `no ${REDIS}; install the package redis-server`;

/** A Redis on the loopback interface that writes down all it is told, as a queue needs it. */
export interface RedisServer {
	readonly port: number;
	/** Ends it at once, everybody cut off, and starts it again with what it had, at the same port. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
	const folder = await mkdtemp(join(tmpdir(), 'redis-'));
	const port = await freePort();
	const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
	const launch = async () => {
		const program = startProgram({
			name: 'Redis',
			command: REDIS,
			args: [...place, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always'],
			environment: process.env,
			logFile: join(folder, 'redis.log'),
		});
		await untilReady(program, 10_000, () => answers(port));
		return program;
	};
	let program = await launch();
	return {
		port,
		restart: async () => {
			await program.kill();
			program = await launch();
		},
		stop: async () => {
			await program.stop();
			await rm(folder, { recursive: true });
		},
	};
}

const answers = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.once('data', (data) => {
			socket.destroy();
			resolve(String(data).startsWith('+PONG'));
		});
		socket.once('error', () => resolve(false));
	});
