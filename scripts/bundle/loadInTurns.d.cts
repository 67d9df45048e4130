/** Gives what a file of the build exports, making way while it and all that it needs are loaded. */
export declare function loaderInTurns(
	imports: Readonly<Record<string, readonly string[]>>,
	load: (file: string) => unknown,
): (file: string) => Promise<unknown>;
