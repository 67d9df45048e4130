import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What n8n's own settings say about where it runs. */
export interface Environment {
	/** Executions run in worker processes, which may be on other machines. */
	readonly queueMode: boolean;
	/** Where n8n keeps its own data: `sqlite`, `postgresdb`… */
	readonly database: string;
	/** n8n's user folder, `.n8n`. */
	readonly folder: string;
}

/** Reads the variables as n8n does (`@n8n/config`), `…_FILE` and the default folder included. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
	const home = variables[process.platform === 'win32' ? 'USERPROFILE' : 'HOME'];
	return {
		queueMode: read(variables, 'EXECUTIONS_MODE') === 'queue',
		database: read(variables, 'DB_TYPE') ?? 'sqlite',
		folder: path.join(variables['N8N_USER_FOLDER'] ?? home ?? process.cwd(), '.n8n'),
	};
}

function read(variables: NodeJS.ProcessEnv, name: string): string | undefined {
	const value = variables[name];
	const file = variables[`${name}_FILE`];
	const written = value ?? (file ? readFileSync(file, 'utf8') : undefined);
	return written?.trim().replace(/^(['"])(.*)\1$/, '$2') || undefined;
}
