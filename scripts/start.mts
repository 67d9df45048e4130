/*
 * npm start: a real n8n with this package in it, a sandbox gateway beside it, and a first campaign sent.
 */
import { build } from './build.mts';
import {
	accountsAgree,
	activateShipped,
	demoOwner,
	furnish,
	listen,
	prepareHome,
	publishReports,
	readOptions,
	RELEASE,
	reportReader,
	runCampaign,
	sandboxCredential,
	startDemoN8n,
	startDemoSandbox,
	summaryTable,
	type CampaignRun,
	type DemoOptions,
} from './demo/index.mts';
import { installN8n, installPackage, N8nClient } from './n8n/index.mts';
import {
	firstToEnd,
	requireFreePorts,
	runMain,
	stopSignal,
	type Program,
} from './process/index.mts';
import { say } from './setup/index.mjs';

await runMain(async () => {
	const options = readOptions(process.argv.slice(2), process.env);
	const { n8nPort, sandboxPort } = options;
	await requireFreePorts([
		{ port: n8nPort, variable: 'N8N_PORT', use: 'n8n' },
		{ port: sandboxPort, variable: 'SANDBOX_PORT', use: 'the sandbox gateway' },
	]);
	await prepareHome(options);
	say('Building the package …');
	await build();
	await installN8n(options.n8nVersion);

	const running: Program[] = [];
	const interrupted = stopSignal().then(() => 'interrupted' as const);
	try {
		const run = await Promise.race([interrupted, demonstrate(options, running)]);
		if (options.once && run !== 'interrupted') return accountsAgree(run) ? 0 : 1;
		const ended = await Promise.race([interrupted, firstToEnd(running)]);
		if (ended === 'interrupted') return options.once ? 1 : 0;
		say(`\n${ended.name} has ended by itself, so the other ends too. The end of ${ended.logFile}:`);
		say(await ended.logTail());
		return 1;
	} finally {
		say('Ending the sandbox and n8n …');
		await Promise.all(running.map((program) => program.stop()));
	}
});

/** Starts both programs, runs the campaign and says how it went and where to look. */
async function demonstrate(options: DemoOptions, running: Program[]): Promise<CampaignRun> {
	const { home, n8nVersion } = options;
	say(`Starting the sandbox gateway and n8n ${n8nVersion} (about 20 seconds) …`);
	await installPackage(home);
	const sandbox = await startDemoSandbox(options);
	running.push(sandbox);
	const n8n = await startDemoN8n(options);
	running.push(n8n);

	const client = new N8nClient(n8n.url);
	await client.logIn(demoOwner);
	const campaign = await furnish(client, sandboxCredential(sandbox), reportReader);
	await (await listen(client, n8n.url)).with(sandbox);
	// Else the campaign would say, rightly, that nobody sends what it has wait.
	await activateShipped(client, RELEASE);
	const reportOf = await publishReports(client, n8n.url);
	say(`Running the workflow "${campaign.name}" …\n`);
	const run = await runCampaign(client, campaign, sandbox);
	console.log(summaryTable(run));
	if (!options.once) {
		console.log(`
  The workflow   ${n8n.url}/workflow/${campaign.id}
                 log in as ${demoOwner.email}, password ${demoOwner.password}
                 run it again: nobody gets a text twice, unless the campaign in Compose SMS has another name
  The phones     ${sandbox.url}
                 reply STOP there: n8n hears it, and no campaign texts that number again
                 its key, for a credential of your own: ${sandbox.apiKey}
  The report     ${reportOf(run.summary.campaign)}
                 the same name and password
  Logs           ${home}

  Ctrl-C ends both.`);
	}
	return run;
}
