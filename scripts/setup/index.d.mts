// The setup room is plain JavaScript, since it must run before there is a Node that knows TypeScript.
import type { SpawnOptions } from 'node:child_process';

type Environment = Record<string, string | undefined>;

interface NpmOptions {
	readonly folder: string;
	readonly node?: string;
	readonly log?: string;
}

export declare function cacheFolder(environment?: Environment, home?: string): string;
export declare function codeOf(error: unknown): unknown;
export declare function ensureDependencies(project: string, node: string): Promise<void>;
export declare function ensureNode(): Promise<string>;
export declare function installOnce(wish: {
	folder: string;
	what: string;
	install: (folder: string) => Promise<void>;
}): Promise<string>;
export declare function npmInstall(args: readonly string[], options: NpmOptions): Promise<number>;
export declare function runNpm(args: readonly string[], options: NpmOptions): Promise<number>;
export declare function withFolderFirst(folder: string, environment: Environment): Environment;
export declare function withNodeFirst(node: string, environment?: Environment): Environment;
export declare function runProgram(
	command: string,
	args: readonly string[],
	options?: SpawnOptions,
): Promise<number>;
export declare function say(line: string): void;
export declare class UserError extends Error {}
