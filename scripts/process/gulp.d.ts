/** What we use of the library, which brings no types. */
declare module 'gulp' {
	interface Watcher {
		on(event: 'ready', listener: () => void): void;
		on(event: 'all', listener: (event: string, path: string) => void): void;
		close(): Promise<void>;
	}

	const gulp: { watch(globs: readonly string[]): Watcher };
	export default gulp;
}
