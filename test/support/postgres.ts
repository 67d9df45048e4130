import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
	chownSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresSettings } from '../../lib/ledger';

/** A real PostgreSQL on the loopback interface, in a folder that goes with it. */
export interface PostgresServer {
	/** How to log in to a new, empty database. */
	newDatabase(): PostgresSettings;
	/** The same for a schema of its own, which is made faster. */
	newSchema(): PostgresSettings;
	/** Runs SQL with all rights, in a database or where settings lead, and gives what psql prints. */
	psql(sql: string, at?: string | Pick<PostgresSettings, 'database' | 'user'>): string;
	/** Ends it as a crash would, everybody cut off, and starts it again at the same port. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

const ROOT = '/usr/lib/postgresql';
const USER = 'ledger';
const PASSWORD = 'a-long-password';

/** Where Debian keeps the programs of the newest PostgreSQL; `undefined` when there is none. */
export function postgresBinaries(): string | undefined {
	if (!existsSync(ROOT)) return undefined;
	return readdirSync(ROOT)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => path.join(ROOT, version, 'bin'))
		.find((folder) => existsSync(path.join(folder, 'initdb')));
}

/** `describe` where PostgreSQL is installed; elsewhere a skipped block that says so by name. */
export const describeWithPostgres = (name: string, body: () => void): void =>
	postgresBinaries()
		? describe(name, body)
		: describe.skip(
				`${name} (SKIPPED: no PostgreSQL under ${ROOT}; install the package postgresql)`,
				body,
			);

export async function startPostgres(): Promise<PostgresServer> {
	const bin = postgresBinaries() ?? '';
	const folder = mkdtempSync(path.join(tmpdir(), 'ledger-postgres-'));
	const port = await freePort();
	const owner = unprivileged();
	if (owner) chownSync(folder, owner.uid, owner.gid);
	const options = {
		...owner,
		cwd: folder,
		env: { LC_ALL: 'C', PGPASSWORD: PASSWORD, HOME: folder },
	};
	const run = (program: string, ...args: string[]): string =>
		execFileSync(path.join(bin, program), args, { ...options, encoding: 'utf8', stdio: 'pipe' });

	const data = path.join(folder, 'data');
	const passwordFile = path.join(folder, 'password');
	writeFileSync(passwordFile, PASSWORD);
	if (owner) chownSync(passwordFile, owner.uid, owner.gid);
	run(
		'initdb',
		'-D',
		data,
		'-U',
		USER,
		'-A',
		'scram-sha-256',
		'--pwfile',
		passwordFile,
		'-N',
		'-E',
		'UTF8',
	);
	const settings = {
		listen_addresses: '127.0.0.1',
		port: String(port),
		unix_socket_directories: '',
		fsync: 'off',
		max_connections: '60',
	};
	const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const launch = () =>
		spawn(path.join(bin, 'postgres'), ['-D', data, ...flags], { ...options, stdio: 'ignore' });
	let server = launch();
	const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
		const ended = new Promise((resolve) => server.once('exit', resolve));
		server.kill(signal);
		await ended;
	};
	const login = ['-h', '127.0.0.1', '-p', String(port), '-U', USER];
	const psql: PostgresServer['psql'] = (sql, at = 'postgres') => {
		const { database, user } = typeof at === 'string' ? { database: at, user: USER } : at;
		// A schema bears the name of its user.
		const place = `set search_path = "${user}", public`;
		const flags = ['-d', database, '-qAtX', '-v', 'ON_ERROR_STOP=1'];
		return run('psql', ...login, ...flags, '-c', place, '-c', sql).trim();
	};
	await ready(() => psql('select 1'), server);

	let places = 0;
	const settingsOf = (database: string, user: string): PostgresSettings => ({
		host: '127.0.0.1',
		port,
		database,
		user,
		password: PASSWORD,
		ssl: false,
	});
	return {
		newDatabase: () => {
			const database = `ledger_${++places}`;
			psql(`create database ${database}`);
			return settingsOf(database, USER);
		},
		newSchema: () => {
			const user = `user_${++places}`;
			psql(`create role ${user} login password '${PASSWORD}'; create schema authorization ${user}`);
			return settingsOf('postgres', user);
		},
		psql,
		restart: async () => {
			await end('SIGQUIT');
			server = launch();
			await ready(() => psql('select 1'), server);
		},
		stop: async () => {
			await end('SIGINT');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function ready(check: () => void, server: ChildProcess): Promise<void> {
	for (let tries = 0; ; tries++) {
		try {
			return check();
		} catch (error) {
			if (tries === 100 || server.exitCode !== null) throw error;
			await sleep(100);
		}
	}
}

/** PostgreSQL refuses to run as root: the package's own user, else nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const users = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'));
	const [, , uid, gid] =
		users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
	return { uid: Number(uid), gid: Number(gid) };
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
