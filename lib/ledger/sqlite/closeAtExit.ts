const open = new Set<() => void>();
let listens = false;

/**
 * Closes what is still open when this process ends in order, as n8n does when it is stopped: it ends
 * by `process.exit`, which waits for nothing, so `close` does all of its work at once.
 *
 * @returns to be called when it was closed before
 */
export function closeAtExit(close: () => void): () => void {
	open.add(close);
	if (!listens) process.on('exit', closeAll);
	listens = true;
	return () => open.delete(close);
}

function closeAll(): void {
	for (const close of open) close();
}
