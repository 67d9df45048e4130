import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bin, n8n } from '../package.json';

interface Loaded {
	readonly packageName: string;
	readonly boot: { readonly files: string[] };
	readonly nodes: Record<
		string,
		{ displayName: string; files: string[]; icon: Record<string, string>; categories: string[] }
	>;
	readonly types: string[];
	readonly credentials: { name: string; icon: Record<string, string> }[];
}

const dist = join(__dirname, '../dist');

describe('the built package, loaded by n8n’s own loader', () => {
	let loaded: Loaded;
	beforeAll(() => {
		const script = join(__dirname, 'support/loadPackage.cjs');
		loaded = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
	});

	it('is found under its name, with every node and credential it declares', () => {
		expect(loaded.packageName).toBe('n8n-nodes-sms-campaign');
		expect(loaded.types).toHaveLength(n8n.nodes.length);
		expect(loaded.credentials.map(({ name }) => name)).toEqual(['smsGatewayApi', 'smsLedgerApi']);
	});

	it('has the names that workflows depend on', () => {
		const names = Object.entries(loaded.nodes).map(([name, { displayName }]) => [
			name,
			displayName,
		]);
		expect(Object.fromEntries(names)).toEqual({
			importPhoneList: 'Import Phone List',
			composeSms: 'Compose SMS',
			checkConsentQuietHours: 'Check Consent & Quiet Hours',
			sendSms: 'Send SMS',
			birthdayTrigger: 'Birthday Trigger',
			smsEventsTrigger: 'SMS Events Trigger',
			scheduledSmsTrigger: 'Scheduled SMS Trigger',
			smsLedger: 'SMS Ledger',
		});
	});

	it('costs n8n none of our code at its start', () => {
		expect(loaded.boot.files).toEqual([]);
	});

	it('reads no numbering plans, time zones or HTTP library before a node is executed', () => {
		const files = Object.values(loaded.nodes).flatMap((node) => node.files);
		// The words of all forms come to 40 kB; the smallest of these has over 100.
		const heavy = files.filter((file) => statSync(join(dist, file)).size > 64 * 1024);
		expect(heavy).toEqual([]);
	});

	it('brings an icon for light and for dark with every node and credential', () => {
		const icons = [...Object.values(loaded.nodes), ...loaded.credentials].map(({ icon }) => icon);
		for (const icon of icons) {
			expect(Object.keys(icon).sort()).toEqual(['dark', 'light']);
			for (const url of Object.values(icon)) {
				expect(existsSync(url.replace('icons/n8n-nodes-sms-campaign/dist', dist))).toBe(true);
			}
		}
	});

	it('is listed under Communication', () => {
		for (const { categories } of Object.values(loaded.nodes)) {
			expect(categories).toContain('Communication');
		}
	});
});

describe('the sandbox that npx starts, with nothing of this repository around it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
	const program = join(folder, 'main.mjs');
	beforeAll(() => {
		const packed = join(__dirname, '..', dirname(bin['n8n-nodes-sms-campaign']));
		cpSync(packed, folder, { recursive: true });
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('says its address and key, answers as a gateway, and shows its phones', async () => {
		const sandbox = spawn(program, { cwd: folder, env: { ...process.env, SANDBOX_PORT: '0' } });
		try {
			const [said] = (await once(sandbox.stdout.setEncoding('utf8'), 'data')) as [string];
			const [url = ''] = /http:\S+/.exec(said) ?? [];
			expect(said).toContain('Sandbox API Key sandbox-key');
			const headers = { authorization: 'Bearer sandbox-key' };
			const balance = await fetch(`${url}/v1/balance`, { headers });
			expect(await balance.json()).toMatchObject({ credits: 1000 });
			expect(await (await fetch(url)).text()).toContain('<title>');
		} finally {
			const ended = once(sandbox, 'exit');
			sandbox.kill();
			await ended;
		}
	});

	it('lists its settings when it is asked', () => {
		expect(execFileSync(program, ['--help'], { encoding: 'utf8' })).toContain('SANDBOX_PORT');
	});

	it('takes no argument that it does not know', () => {
		expect(() => execFileSync(program, ['--port'], { stdio: 'pipe' })).toThrow('see --help');
	});
});
