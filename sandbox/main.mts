import { fileURLToPath } from 'node:url';
import { fillOptions, type SandboxOptions } from './options.mts';
import { startSandbox } from './server.mts';
import { readSettings, SettingError } from './settings.mts';
import { greeting, HELP } from './usage.mts';

const pageFolder = fileURLToPath(new URL('page', import.meta.url));

try {
	const [argument] = process.argv.slice(2);
	if (argument === '--help' || argument === '-h') {
		console.log(HELP);
		process.exit(0);
	}
	if (argument !== undefined) {
		throw new SettingError(`It takes no argument "${argument}", only variables: see --help.`);
	}
	const settings = readSettings(process.env);
	const sandbox = await startSandbox({ ...settings, pageFolder }).catch((error) => {
		throw explain(error, settings);
	});
	console.log(greeting(sandbox.url, fillOptions(settings)));
	const stop = () => void sandbox.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
} catch (error) {
	if (!(error instanceof SettingError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

/** What kept it from starting, as the setting to change. */
function explain(error: NodeJS.ErrnoException, settings: SandboxOptions): Error {
	const { host, port, log } = fillOptions(settings);
	if (error.code === 'EADDRINUSE') {
		return new SettingError(
			`Port ${port} is taken: set SANDBOX_PORT to another one (0 takes any free port).`,
		);
	}
	if (error.syscall === 'listen' || error.syscall === 'getaddrinfo') {
		return new SettingError(
			`Cannot listen on ${host} port ${port} (${error.code}): change SANDBOX_HOST or SANDBOX_PORT.`,
		);
	}
	if (error.syscall === 'open') {
		return new SettingError(`Cannot write ${log} (${error.code}): change SANDBOX_LOG.`);
	}
	return error;
}
