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

/** A Redis on the loopback interface that writes nothing down. */
export interface RedisServer {
	readonly port: number;
	stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
	const folder = await mkdtemp(join(tmpdir(), 'redis-'));
	const port = await freePort();
	const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
	const program = startProgram({
		name: 'Redis',
		command: REDIS,
		args: [...place, '--save', '', '--appendonly', 'no'],
		environment: process.env,
		logFile: join(folder, 'redis.log'),
	});
	await untilReady(program, 10_000, () => answers(port));
	return {
		port,
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
