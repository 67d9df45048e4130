import type { InboundEvent, OutgoingSms, SendOutcome } from '../../lib/gateways';
import type { E164 } from '../../lib/phone';
import { measure } from '../../lib/text';
import { exchange } from '../../nodes/shared/exchange';
import { gatewayOf } from '../gateways/gatewayOf';
import { recordCalls, type CallRecorder } from '../support/callRecorder';
import { describeWithKannel, startKannel, type Kannel } from '../support/kannel';
import { startSmppServer, type SmppServer } from '../support/smppServer';
import { eventually } from './support/eventually';

const gateway = gatewayOf('kannel');

const timeout = 10_000;

const soon = (expectation: () => void) => eventually(() => Promise.resolve().then(expectation));

let lastNumber = 33_600_000_000;

/** A message to a number of its own, so that its parts are told from others. */
function smsWith(changes: Partial<OutgoingSms>): OutgoingSms {
	const text = changes.text ?? 'Hello';
	const to = `+${++lastNumber}` as E164;
	const { encoding } = measure(text);
	return { to, sender: 'ACME', text, encoding, idempotencyKey: `key of ${to}`, ...changes };
}

describeWithKannel('Kannel over SMPP', () => {
	let smsc: SmppServer;
	let hook: CallRecorder;
	let kannel: Kannel;

	beforeAll(async () => {
		[smsc, hook] = await Promise.all([startSmppServer(), recordCalls()]);
		kannel = await startKannel({ smsc: smsc.port, replyUrl: hook.url });
		const first = smsWith({});
		await send(first);
		await arrived(first);
	});
	afterAll(async () => {
		await kannel.stop();
		await Promise.all([smsc.close(), hook.close()]);
	});

	const send = async (message: OutgoingSms): Promise<SendOutcome> => {
		const reply = await exchange(gateway.buildSend(kannel.keys, [message]), { timeout });
		if (!reply.ok) throw new Error(`${reply.failure.kind}: ${reply.failure.message}`);
		return gateway.readSend(reply.value, [message])[0]!;
	};

	const partsTo = ({ to }: OutgoingSms) =>
		smsc.parts
			.filter((part) => `+${part.to.replace('+', '')}` === to)
			.toSorted((a, b) => (a.part?.number ?? 0) - (b.part?.number ?? 0));

	const arrived = async (message: OutgoingSms) => {
		const { segments } = measure(message.text);
		await soon(() => expect(partsTo(message)).toHaveLength(segments));
		return partsTo(message);
	};

	const events = (): InboundEvent[] =>
		hook.calls.flatMap((call) => {
			const read = gateway.webhooks?.read(call);
			if (!read?.ok) throw new Error(`${call.url}: ${read?.failure ?? 'no webhooks'}`);
			return read.value;
		});

	it('passes the credential test with the right password, and sends nothing', async () => {
		const before = smsc.parts.length;
		const reply = await exchange(gateway.test.build(kannel.keys, ''), { timeout });
		expect(reply.ok && gateway.test.read(reply.value, '')).toEqual({ ok: true, value: undefined });
		expect(smsc.parts).toHaveLength(before);
	});

	it('names the fields to check when the password is wrong', async () => {
		const keys = { ...kannel.keys, kannelPassword: 'wrong' };
		const reply = await exchange(gateway.test.build(keys, ''), { timeout });
		expect(reply.ok && gateway.test.read(reply.value, '')).toMatchObject({
			ok: false,
			failure: { cause: 'credential_invalid', message: expect.stringContaining('“Password”') },
		});
	});

	it.each([
		['a short text', 'Hello, 20% off & more = [yes] {no} ~ 5 €\nCiao', 0, 'GSM-7'],
		['accents of GSM-7', 'Zoé, à bientôt'.replace('ô', 'o') + ' ñ Ö ß Å', 0, 'GSM-7'],
		['Unicode', 'Joyeux anniversaire, Çelik 🎂', 8, 'UCS-2'],
		['spaces at both ends', '  Hello  ', 0, 'GSM-7'],
		['a long text', 'Long text. '.repeat(40), 0, 'GSM-7'],
		['a long Unicode text', 'Длинный текст 🎉 '.repeat(20), 8, 'UCS-2'],
	])('sends %s, which arrives letter by letter', async (_name, text, coding, encoding) => {
		const message = smsWith({ text });
		expect(message.encoding).toBe(encoding);
		expect(await send(message)).toEqual({
			kind: 'accepted',
			gatewayMessageId: message.idempotencyKey,
			repeated: false,
		});
		const parts = await arrived(message);
		expect(parts.map((part) => part.text).join('')).toBe(text);
		expect(parts.every((part) => part.dataCoding === coding && part.from === 'ACME')).toBe(true);
		expect(parts.every((part) => (part.part?.total ?? 1) === parts.length)).toBe(true);
	});

	it('uses the sender of Kannel where a message names none', async () => {
		const message = smsWith({ sender: '' });
		await send(message);
		expect(await arrived(message)).toMatchObject([{ from: '13013' }]);
	});

	it('reports what the SMSC took and what was delivered, under our own key', async () => {
		const message = smsWith({ reportUrl: `${hook.url}?campaign=50%25%20off` });
		await send(message);
		const about = () =>
			events().filter((event) => 'idempotencyKey' in event && event.to === message.to);
		await soon(() => expect(about()).toHaveLength(2));
		expect(about().map((event) => event.kind === 'report' && event.status)).toEqual([
			'accepted',
			'delivered',
		]);
		expect(about()[0]).toMatchObject({
			idempotencyKey: message.idempotencyKey,
			at: expect.any(Number),
		});
		expect(hook.calls.at(-1)?.url).toContain('campaign=50%25%20off');
	});

	it.each(['STOP', 'Arrêtez & merci = 1+1', 'СТОП 🛑'])('hands on a reply: %s', async (text) => {
		smsc.writeFrom('33612345678', '13013', text);
		await soon(() =>
			expect(events()).toContainEqual({
				kind: 'reply',
				gatewayMessageId: expect.stringMatching(/./),
				from: '+33612345678',
				to: '13013',
				text,
				at: expect.any(Number),
			}),
		);
	});

	it('lets the SMSC keep a message until its time, and no longer than it is valid', async () => {
		const now = Date.now();
		const sendAt = now + 30 * 60_000;
		const message = smsWith({ sendAt, now, validityMinutes: 60 });
		await send(message);
		const [part] = await arrived(message);
		const minutesOff = (written = '', instant: number) =>
			Math.abs(Date.parse(written) - instant) / 60_000;
		expect(minutesOff(part?.scheduledFor, sendAt)).toBeLessThan(1);
		expect(minutesOff(part?.validUntil, sendAt + 60 * 60_000)).toBeLessThan(1);
	});

	it('sends nothing when a message has a time and nobody says what time it is', async () => {
		const message = smsWith({ sendAt: Date.now() + 60_000 });
		expect(await send(message)).toMatchObject({ kind: 'refused', cause: 'invalid_message' });
		expect(partsTo(message)).toEqual([]);
	});

	it('knows that nothing was sent while Kannel is down, and sends once it is up', async () => {
		const message = smsWith({});
		await kannel.stopSmsbox();
		await expect(send(message)).rejects.toThrow(/^unsent: .*refuses the connection/);
		await kannel.startSmsbox();
		expect(await send(message)).toMatchObject({ kind: 'accepted' });
		expect(await arrived(message)).toHaveLength(1);
	});

	it('takes for accepted what Kannel keeps while its SMSC is away, and it arrives once', async () => {
		const message = smsWith({});
		await smsc.close();
		await eventually(async () => {
			const probe = await exchange(gateway.buildSend(kannel.keys, [smsWith({})]), { timeout });
			expect(probe.ok && probe.value.body).toContain('3: Queued');
		});
		expect(await send(message)).toMatchObject({ kind: 'accepted' });
		expect(partsTo(message)).toEqual([]);
		await smsc.open();
		expect(await arrived(message)).toHaveLength(1);
	});
});

describe.each([
	['with mo-recode, as the guide asks for', true],
	['without mo-recode', false],
])('replies %s', (_name, recode) => {
	describeWithKannel('in every alphabet', () => {
		let smsc: SmppServer;
		let hook: CallRecorder;
		let kannel: Kannel;

		beforeAll(async () => {
			[smsc, hook] = await Promise.all([startSmppServer(), recordCalls()]);
			kannel = await startKannel({ smsc: smsc.port, replyUrl: hook.url, recode });
			const message = smsWith({});
			await exchange(gateway.buildSend(kannel.keys, [message]), { timeout });
			await soon(() => expect(smsc.parts).toHaveLength(1));
		});
		afterAll(async () => {
			await kannel.stop();
			await Promise.all([smsc.close(), hook.close()]);
		});

		it.each([
			'STOP',
			'Désinscription à l’été',
			'СТОП',
			'توقف',
			'停止',
			'בטל',
			'หยุด',
			'बंद करो',
			'🛑 STOP',
		])('say %s', async (text) => {
			const before = hook.calls.length;
			smsc.writeFrom('33612345678', '13013', text);
			await soon(() => expect(hook.calls).toHaveLength(before + 1));
			expect(gateway.webhooks?.read(hook.calls[before]!)).toMatchObject({
				value: [{ kind: 'reply', from: '+33612345678', to: '13013', text }],
			});
		});
	});
});

describeWithKannel('Kannel with its own fake SMSC', () => {
	let hook: CallRecorder;
	let kannel: Kannel;

	beforeAll(async () => {
		hook = await recordCalls();
		kannel = await startKannel({ smsc: 'fake', replyUrl: hook.url });
	});
	afterAll(async () => {
		await kannel.stop();
		await hook.close();
	});

	it('brings a STOP to us and our message to the phone', async () => {
		const phone = await kannel.startFakePhone('33612345678', '13013', 'STOP');
		await soon(() => expect(hook.calls).toHaveLength(1));
		expect(gateway.webhooks?.read(hook.calls[0]!)).toMatchObject({
			ok: true,
			value: [{ kind: 'reply', from: '+33612345678', to: '13013', text: 'STOP' }],
		});

		const message = smsWith({ text: 'You are off the list' });
		await exchange(gateway.buildSend(kannel.keys, [message]), { timeout });
		await eventually(async () => {
			expect(await phone.logTail(50)).toContain(`ACME ${message.to} text You are off the list`);
		});
	});
});
