import { hostname } from 'node:os';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './codeOf.mjs';
import { say } from './say.mjs';

const HEARTBEAT_MS = 5_000;
const SILENT_TOO_LONG_MS = 60_000;
const RETRY_MS = 300;

/**
 * Does some work while holding a lock file, so that two runs at once do not fetch the same thing twice.
 *
 * The file names its holder and is touched while the work goes on; a lock whose holder is gone, or has not
 * touched it in a minute of our waiting, is taken over. Two runs may then, very rarely, both work: whoever uses this must
 * stay correct in that case (see installOnce), the lock only saves the double effort.
 *
 * @template Value
 * @param {string} path
 * @param {string} purpose what the holder is busy with, for the message to those who wait
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withLock(path, purpose, work) {
	await acquire(path, purpose);
	const heartbeat = setInterval(() => {
		const now = new Date();
		utimes(path, now, now).catch(() => {}); // taken over while this machine slept: nothing to keep alive
	}, HEARTBEAT_MS);
	try {
		return await work();
	} finally {
		clearInterval(heartbeat);
		await rm(path, { force: true });
	}
}

/** @param {string} path @param {string} purpose */
async function acquire(path, purpose) {
	const isSilent = silence();
	for (let told = false; ; await sleep(RETRY_MS)) {
		try {
			await writeFile(path, `${hostname()} ${process.pid}`, { flag: 'wx' });
			return;
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw error;
		}
		if (await isAbandoned(path, isSilent)) await rm(path, { force: true });
		else if (!told) {
			say(`Another run is busy with ${purpose}; waiting for it (lock: ${path}).`);
			told = true;
		}
	}
}

/**
 * How long a file has not been touched is told by our own watch: its date and our clock may be of different
 * machines, or one of them made up.
 *
 * @returns {(touchedAt: number) => boolean}
 */
function silence() {
	let last = NaN;
	let since = 0;
	return (touchedAt) => {
		const now = performance.now();
		if (touchedAt !== last) [last, since] = [touchedAt, now];
		return now - since > SILENT_TOO_LONG_MS;
	};
}

/** @param {string} path @param {(touchedAt: number) => boolean} isSilent */
async function isAbandoned(path, isSilent) {
	try {
		const [host, pid] = (await readFile(path, 'utf8')).split(' ');
		if (host === hostname() && pid && !isAlive(Number(pid))) return true;
		return isSilent((await stat(path)).mtimeMs);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false; // released just now
		throw error;
	}
}

/** @param {number} pid */
export function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM'; // somebody else's process, but alive
	}
}
