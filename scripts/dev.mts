/*
 * npm run dev: the demo's n8n and sandbox with this package as it is being written. What is saved is built,
 * installed, and loaded by a restart. It takes the options of npm start, and keeps what is in n8n.
 */
import { build, buildUntyped } from './build.mts';
import {
	demoOwner,
	furnish,
	listen,
	prepareHome,
	readOptions,
	sandboxCredential,
	startDemoN8n,
	startDemoSandbox,
	type DemoOptions,
	type Listening,
} from './demo/index.mts';
import { installN8n, installPackage, N8nClient, type N8nServer } from './n8n/index.mts';
import {
	firstToEnd,
	requireFreePorts,
	runMain,
	stopSignal,
	watchFolders,
} from './process/index.mts';
import type { Sandbox } from './sandbox/index.mts';
import { runProgram, say, UserError } from './setup/index.mjs';

const PACKAGE = ['nodes', 'credentials', 'lib', 'icons'];
const SANDBOX = 'sandbox';

interface Running {
	sandbox?: Sandbox;
	n8n?: N8nServer;
}

/** Where the sandbox posts what comes back. */
let listening: Listening | undefined;

await runMain(async () => {
	const options = { ...readOptions(process.argv.slice(2), process.env), keep: true };
	if (options.once)
		throw new UserError('npm run dev goes on until Ctrl-C; --once is for npm start.');
	const { n8nPort, sandboxPort } = options;
	await requireFreePorts([
		{ port: n8nPort, variable: 'N8N_PORT', use: 'n8n' },
		{ port: sandboxPort, variable: 'SANDBOX_PORT', use: 'the sandbox gateway' },
	]);
	await prepareHome(options);
	const changes = await watchFolders([...PACKAGE, SANDBOX]);
	say('Building the package …');
	await build();
	await installN8n(options.n8nVersion);

	const running: Running = {};
	const programs = () => Object.values(running);
	const interrupted = stopSignal().then(() => 'interrupted' as const);
	try {
		await Promise.race([interrupted, startBoth(options, running)]);
		for (;;) {
			const event = await Promise.race([interrupted, firstToEnd(programs()), changes.next()]);
			if (event === 'interrupted') return 0;
			if ('name' in event) {
				say(`\n${event.name} has ended by itself. The end of ${event.logFile}:`);
				say(await event.logTail());
				return 1;
			}
			await Promise.race([interrupted, takeUp(event, options, running)]);
		}
	} finally {
		await changes.close();
		say('Ending the sandbox and n8n …');
		await Promise.all(programs().map((program) => program.stop()));
	}
});

async function startBoth(options: DemoOptions, running: Running): Promise<void> {
	say(`Starting the sandbox gateway and n8n ${options.n8nVersion} (about 20 seconds) …`);
	await installPackage(options.home);
	const sandbox = await startDemoSandbox(options);
	running.sandbox = sandbox;
	const n8n = await startDemoN8n(options);
	running.n8n = n8n;

	const client = new N8nClient(n8n.url);
	await client.logIn(demoOwner);
	await furnish(client, sandboxCredential(sandbox));
	listening = await listen(client, n8n.url);
	await listening.with(sandbox);
	say(`
  n8n            ${n8n.url}
                 log in as ${demoOwner.email}, password ${demoOwner.password}
  The phones     ${sandbox.url}
  Logs           ${options.home}

  Waiting for changes. Ctrl-C ends both.`);
}

/** Restarts what the changed files belong to. */
async function takeUp(
	files: ReadonlySet<string>,
	options: DemoOptions,
	running: Running,
): Promise<void> {
	say(`\nChanged: ${[...files].join(', ')}`);
	const isOfSandbox = (file: string) => file.startsWith(SANDBOX);
	if ([...files].some(isOfSandbox)) {
		await running.sandbox?.stop();
		running.sandbox = await startDemoSandbox(options);
		await listening?.with(running.sandbox);
		say('The sandbox has been restarted.');
	}
	if ([...files].every(isOfSandbox)) return;

	// Complaints about types are shown, and keep nobody from trying things out.
	const typesAreSound = runProgram('tsc', ['--project', 'tsconfig.json'], {
		shell: process.platform === 'win32',
	});
	if (await isBuilt()) {
		await running.n8n?.stop();
		await installPackage(options.home);
		running.n8n = await startDemoN8n(options);
		say('n8n has been restarted with the new build: reload the page.');
	}
	await typesAreSound;
}

async function isBuilt(): Promise<boolean> {
	try {
		await buildUntyped();
		return true;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		say(`${error.message} n8n goes on with the last build.`);
		return false;
	}
}
