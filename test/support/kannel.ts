import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replyService } from '../../lib/gateways/kannel';
import { freePort, startProgram, untilReady, type Program } from '../../scripts/process/index.mts';

/** Debian's Kannel: one box speaks with the SMSC, one with us. */
const BEARERBOX = '/usr/sbin/bearerbox';
const SMSBOX = '/usr/sbin/smsbox';
const FAKE_SMSC = '/usr/lib/kannel/test/fakesmsc';

/** `describe` where Kannel is installed; elsewhere a skipped block that says so by name. */
export const describeWithKannel = (name: string, body: () => void): void =>
	[BEARERBOX, SMSBOX, FAKE_SMSC].every((program) => existsSync(program))
		? describe(name, body)
		: describe.skip(
				`${name} (SKIPPED: no Kannel in /usr/sbin; install the packages kannel and kannel-extras)`,
				body,
			);

export interface Kannel {
	/** What the credential form would hold. */
	readonly keys: Readonly<Record<string, string>>;
	/** Ends smsbox, so that nobody listens at the send-SMS URL. */
	stopSmsbox(): Promise<void>;
	startSmsbox(): Promise<void>;
	/** A phone of the fake SMSC writes to us: once, and it listens on. */
	startFakePhone(from: string, to: string, text: string): Promise<Program>;
	stop(): Promise<void>;
}

interface KannelStart {
	/** The port of an SMPP server to bind to, or the SMSC that Kannel brings for tests. */
	readonly smsc: number | 'fake';
	/** Where smsbox shall call us about what people write. */
	readonly replyUrl: string;
	/** Whether Kannel makes UTF-8 of replies in other alphabets, as the guide asks for. */
	readonly recode?: boolean;
}

const READY_WITHIN_MS = 20_000;

/** The group of the guide, as a person copies it. */
const GUIDE =
	/```\n(group = sendsms-user\n[^`]+)```/.exec(
		readFileSync(join(__dirname, '../../lib/gateways/kannel/README.md'), 'utf8'),
	)?.[1] ?? '';
const inGuide = (name: string): string =>
	new RegExp(`^${name} = (.*)$`, 'm').exec(GUIDE)?.[1] ?? '';
const USER = { name: inGuide('username'), password: inGuide('password') };

/** A real Kannel on free loopback ports, in a folder that goes with it. */
export async function startKannel({ smsc, replyUrl, recode = true }: KannelStart): Promise<Kannel> {
	const folder = await mkdtemp(join(tmpdir(), 'kannel-'));
	const [admin, boxes, sendSms, fake] = await Promise.all([1, 2, 3, 4].map(() => freePort()));
	const configuration = join(folder, 'kannel.conf');
	await writeFile(
		configuration,
		[
			group('core', {
				'admin-port': admin,
				'admin-interface': '127.0.0.1',
				'admin-password': 'none',
				'smsbox-port': boxes,
				'smsbox-interface': '127.0.0.1',
				'dlr-storage': 'internal',
			}),
			group('smsbox', {
				'bearerbox-host': '127.0.0.1',
				'sendsms-port': sendSms,
				'sendsms-interface': '127.0.0.1',
				'global-sender': '13013',
				'mo-recode': String(recode),
			}),
			group('smsc', smsc === 'fake' ? fakeSmsc(fake) : smppSmsc(smsc)),
			GUIDE,
			replyService(replyUrl)
				.map(([name, value]) => `${name} = ${value}\n`)
				.join(''),
		].join('\n'),
	);

	const run = (name: string, command: string, ...args: string[]): Program =>
		startProgram({
			name,
			command,
			args,
			environment: { PATH: process.env['PATH'], TZ: 'UTC' },
			logFile: join(folder, `${name}.log`),
		});
	const url = `http://127.0.0.1:${sendSms}/cgi-bin/sendsms`;

	const bearerbox = run('bearerbox', BEARERBOX, configuration);
	await untilReady(bearerbox, READY_WITHIN_MS, async (signal) => {
		return (await fetch(`http://127.0.0.1:${admin}/status.txt`, { signal })).status < 500;
	});
	let smsbox: Program | undefined;
	const phones: Program[] = [];

	const kannel: Kannel = {
		keys: { kannelUrl: url, kannelUsername: USER.name, kannelPassword: USER.password },
		async stopSmsbox() {
			await smsbox?.stop();
		},
		async startSmsbox() {
			smsbox = run('smsbox', SMSBOX, configuration);
			await untilReady(smsbox, READY_WITHIN_MS, async (signal) => {
				return (await fetch(url, { signal })).status === 403;
			});
		},
		async startFakePhone(from, to, text) {
			const words = `${from} ${to} text ${text}`;
			const phone = run(
				'fakesmsc',
				FAKE_SMSC,
				'-H',
				'127.0.0.1',
				'-r',
				`${fake}`,
				'-m',
				'1',
				words,
			);
			phones.push(phone);
			await untilReady(phone, READY_WITHIN_MS, async () =>
				(await phone.logTail(50)).includes('Connecting to'),
			);
			return phone;
		},
		async stop() {
			for (const program of [...phones, smsbox, bearerbox]) await program?.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
	await kannel.startSmsbox();
	return kannel;
}

type Settings = Readonly<Record<string, string | number | undefined>>;

const group = (name: string, settings: Settings): string =>
	Object.entries({ group: name, ...settings })
		.map(([key, value]) => `${key} = ${value}\n`)
		.join('');

const fakeSmsc = (port: number | undefined): Settings => ({
	smsc: 'fake',
	port,
	'connect-allow-ip': '127.0.0.1',
});

const smppSmsc = (port: number): Settings => ({
	smsc: 'smpp',
	host: '127.0.0.1',
	port,
	'smsc-username': 'kannel',
	'smsc-password': 'secret',
	'system-type': '""',
	'transceiver-mode': 'true',
	'reconnect-delay': 1,
	'max-pending-submits': 50,
});
