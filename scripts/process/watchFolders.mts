import { setTimeout as sleep } from 'node:timers/promises';
import gulp from 'gulp';

/** An editor that saves, or a checkout, touches files in several steps. */
const QUIET_MS = 150;

export interface FolderWatch {
	/** Waits for changes; gives the files that changed since it was asked last, once they keep still. */
	next(): Promise<ReadonlySet<string>>;
	close(): Promise<void>;
}

/**
 * Watches the files in some folders, at any depth. (Node's own recursive watch loses, on Linux, sight of a
 * file that is replaced by another, which is how most editors save.)
 */
export async function watchFolders(folders: readonly string[]): Promise<FolderWatch> {
	let changed = new Set<string>();
	let wake = () => {};
	const watcher = gulp.watch(folders.map((folder) => `${folder}/**`));
	watcher.on('all', (_event, file) => {
		changed.add(file);
		wake();
	});
	await new Promise<void>((resolve) => watcher.on('ready', resolve));
	return {
		async next() {
			while (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
			for (let known = 0; known < changed.size;) {
				known = changed.size;
				await sleep(QUIET_MS);
			}
			const files = changed;
			changed = new Set();
			return files;
		},
		close: () => watcher.close(),
	};
}
