import { chmodSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { commitsIn } from './commitsIn';
import type { Writer } from './writer';

/**
 * Saves what is in a ledger whose file was deleted or replaced while it was open: until it is closed,
 * SQLite still has all of it, and nobody else has. Where that cannot be, the folder is gone as well.
 */
export function rescue({ database }: Writer): void {
	try {
		if (database.isTransaction) database.exec('rollback');
		const saved = `${stemOf(database.location() ?? '')}${commitsIn(database)}.sqlite`;
		if (existsSync(saved)) return;
		database.prepare('vacuum into ?').run(saved);
		chmodSync(saved, 0o600);
	} catch {
		// A rescue is more than can be asked for.
	}
}

/** The latest copy that was saved of this ledger file. */
export function rescuedCopyOf(file: string): string | undefined {
	const stem = stemOf(file);
	const commits = namesIn(path.dirname(file))
		.map((name) => path.join(path.dirname(file), name))
		.filter((name) => name.startsWith(stem))
		.map((name) => Number.parseInt(name.slice(stem.length), 10));
	return commits.length > 0 ? `${stem}${Math.max(...commits)}.sqlite` : undefined;
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

const stemOf = (file: string): string => `${file.replace(/\.sqlite$/, '')}.rescued-`;
