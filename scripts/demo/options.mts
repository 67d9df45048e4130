import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultN8nVersion, isN8nVersion, n8nVersions, type N8nVersion } from '../n8n/index.mts';
import { cacheFolder, UserError } from '../setup/index.mjs';

export interface DemoOptions {
	readonly n8nVersion: N8nVersion;
	/** The demo's n8n user folder; it also holds the logs and the sandbox's tally. */
	readonly home: string;
	/** Go on with what the last start left in `home`, instead of starting fresh. */
	readonly keep: boolean;
	/** Run the demo campaign, say how it went, and end. */
	readonly once: boolean;
	readonly n8nPort: number;
	readonly sandboxPort: number;
}

const usage = `npm start [-- options]
  --n8n <version>   ${n8nVersions.join(' or ')} (default: ${defaultN8nVersion})
  --keep            keep the accounts, workflows and executions of the last start
  --once            run the demo campaign, print its summary and end
Variables: N8N_PORT (5678), SANDBOX_PORT (5680), SMS_CAMPAIGN_CACHE, SMS_CAMPAIGN_HOME`;

/** What the command line and the environment ask for. */
export function readOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
): DemoOptions {
	const { n8n, keep, once } = parse(args);
	if (!isN8nVersion(n8n)) {
		throw new UserError(`--n8n ${n8n} is not a version this demo knows.\n${usage}`);
	}
	return {
		n8nVersion: n8n,
		home: environment['SMS_CAMPAIGN_HOME'] || join(cacheFolder(environment), 'demo'),
		keep,
		once,
		n8nPort: portFrom(environment, 'N8N_PORT', 5678),
		sandboxPort: portFrom(environment, 'SANDBOX_PORT', 5680),
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				n8n: { type: 'string', default: defaultN8nVersion },
				keep: { type: 'boolean', default: false },
				once: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		throw new UserError(`${error instanceof Error ? error.message : error}\n${usage}`);
	}
}

function portFrom(
	environment: Readonly<Record<string, string | undefined>>,
	variable: string,
	otherwise: number,
): number {
	const text = environment[variable];
	if (!text) return otherwise;
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new UserError(`${variable}=${text} is not a port: give a number from 1 to 65535.`);
}
