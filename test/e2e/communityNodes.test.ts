import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	accountsAgree,
	demoOwner,
	furnish,
	runCampaign,
	sandboxCredential,
	shippedWorkflows,
} from '../../scripts/demo/index.mts';
import { N8nClient, packPackage, startN8n, type N8nServer } from '../../scripts/n8n/index.mts';
import { freePort } from '../../scripts/process/index.mts';
import { projectFolder } from '../../scripts/project.mts';
import { startSandbox, type Sandbox } from '../../scripts/sandbox/index.mts';
import { name, n8n as contents, version as packageVersion } from '../../package.json';
import { artifacts } from './support/artifacts';
import { startRegistry, type Registry } from './support/registry';
import { versionsUnderTest } from './support/versions';

const NOBODY = 'http://127.0.0.1:9'; // the discard port

/** As a user has it who never saw the repository. */
describe.each(versionsUnderTest())(
	'installed from the Community Nodes screen of n8n %s',
	(version) => {
		let home: string;
		let installed: string;
		let tarball: string;
		let registry: Registry;
		let n8n: N8nServer;
		let client: N8nClient;
		let sandbox: Sandbox;

		beforeAll(async () => {
			home = await mkdtemp(join(artifacts(), `community-${version}-`));
			installed = join(home, '.n8n', 'nodes', 'node_modules', name);
			tarball = await packPackage(home);
			registry = await startRegistry(tarball, { name, version: packageVersion }, home);
			n8n = await startN8n({
				version,
				userFolder: home,
				port: await freePort(),
				settings: { PATH: registry.PATH, HTTPS_PROXY: NOBODY, NO_PROXY: '127.0.0.1' },
			});
			client = new N8nClient(n8n.url);
			await client.logIn(demoOwner);
		});
		afterAll(async () => {
			await Promise.all([sandbox, n8n].map((program) => program?.stop()));
			await registry?.close();
		});

		it('has all of its nodes at once', async () => {
			const { installedNodes, installedVersion } = await client.installCommunityPackage(
				name,
				packageVersion,
			);
			expect(installedVersion).toBe(packageVersion);
			expect(installedNodes).toHaveLength(contents.nodes.length);
		});

		it('needs no other package', async () => {
			expect(await readdir(installed)).not.toContain('node_modules');
		});

		it('brings every ready-made workflow', async () => {
			expect(await shippedWorkflows(join(installed, 'workflows'))).toEqual(
				await shippedWorkflows(),
			);
		});

		it('names nothing of the machine that built it', async () => {
			const entries = await readdir(installed, { recursive: true, withFileTypes: true });
			for (const entry of entries.filter((one) => one.isFile())) {
				const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
				expect([entry.name, text.includes(projectFolder)]).toEqual([entry.name, false]);
			}
		});

		it('starts the sandbox by npx, which fetches nothing for it', async () => {
			const npx = 'cd "$0" && exec npx --yes --offline --package="file:$1" "$2"';
			sandbox = await startSandbox({
				command: ['sh', '-c', npx, home, tarball, name],
				port: await freePort(),
				apiKey: 'community-key',
				tallyFile: join(home, 'sandbox-tally.jsonl'),
				logFile: join(home, 'sandbox.log'),
				settings: { SANDBOX_CREDITS: '1000' },
			});
			const page = await fetch(sandbox.url);
			expect(await page.text()).toContain('<title>');
		});

		it('sends the demo campaign', async () => {
			const campaign = await furnish(client, sandboxCredential(sandbox));
			const run = await runCampaign(client, campaign, sandbox);
			expect(run.summary.sent.messages).toBeGreaterThan(0);
			expect(accountsAgree(run)).toBe(true);
		});
	},
);
