import type { E164 } from '../../lib/phone';
import { segment } from '../../lib/text';
import { exchange } from '../../nodes/shared/exchange';
import { gatewayOf } from '../gateways/gatewayOf';
import { describeWithKannel, startKannel, type Kannel } from '../support/kannel';
import { startSmppServer, type SmppServer } from '../support/smppServer';
import { randomTexts } from '../text/randomTexts';
import { eventually } from './support/eventually';

/** The corpus of test/text; half a surrogate pair cannot be written in UTF-8 and so never gets to Kannel. */
const texts = [...randomTexts(Number(process.env['KANNEL_TEXTS'] ?? 1_000))].filter(
	(text) => text !== '' && text.isWellFormed(),
);

const numberOf = (index: number) => `${33_600_000_000 + index}`;

describeWithKannel('the parts that Kannel makes of a text', () => {
	const gateway = gatewayOf('kannel');
	const partsTo = new Map<string, { dataCoding: number; text: string; number: number }[]>();
	let smsc: SmppServer;
	let kannel: Kannel;

	beforeAll(async () => {
		smsc = await startSmppServer();
		kannel = await startKannel({ smsc: smsc.port, replyUrl: 'http://127.0.0.1:9/none' });
		const messages = texts.map((text, index) => ({
			to: `+${numberOf(index)}` as E164,
			sender: 'ACME',
			text,
			encoding: segment(text).encoding,
			idempotencyKey: String(index),
		}));
		for (const message of messages) {
			const reply = await exchange(gateway.buildSend(kannel.keys, [message]), { timeout: 10_000 });
			const [outcome] = reply.ok ? gateway.readSend(reply.value, [message]) : [];
			if (outcome?.kind !== 'accepted') throw new Error(`${message.to}: ${JSON.stringify(reply)}`);
		}
		await quiet(smsc);
		for (const { to, part, ...rest } of smsc.parts) {
			const number = to.replace('+', '');
			const parts = partsTo.get(number) ?? [];
			parts.push({ ...rest, number: part?.number ?? 1 });
			partsTo.set(number, parts);
		}
	});
	afterAll(async () => {
		await kannel.stop();
		await smsc.close();
	});

	const madeOf = (index: number) =>
		(partsTo.get(numberOf(index)) ?? []).toSorted((a, b) => a.number - b.number);

	/** Why a text may be cut otherwise, though as the standard asks; `undefined` where it may not. */
	const explanation = (text: string, index: number): string | undefined => {
		const made = madeOf(index);
		const { parts, encoding } = segment(text);
		if (made.some(({ dataCoding }) => dataCoding !== (encoding === 'UCS-2' ? 8 : 0)))
			return undefined;
		const kannels = made.map((part) => part.text);
		if (kannels.join('\0') === parts.join('\0')) return 'the same';
		const halved = kannels.some((part) => !part.isWellFormed());
		return halved && kannels.join('\0') === every67Units(text).join('\0')
			? 'Kannel halves surrogate pairs, which TS 23.038 §6.2.3 (UCS-2) knows nothing of; we keep them whole'
			: undefined;
	};

	it('are ours, letter by letter, in number and in encoding', () => {
		const reasons = texts.map(explanation);
		const unexplained = texts.filter((_text, index) => reasons[index] === undefined);
		expect(unexplained.slice(0, 5).map((text) => JSON.stringify(text))).toEqual([]);
		expect(reasons.filter((reason) => reason === 'the same').length).toBeGreaterThan(
			texts.length * 0.75,
		);
	});

	it('are never more than ours, so that no estimate is too low', () => {
		const more = texts.filter((text, index) => madeOf(index).length > segment(text).segments);
		expect(more).toEqual([]);
	});
});

/** 134 octets a part (TS 23.040 §9.2.3.24.1: six of 140 are the header), wherever they end. */
const every67Units = (text: string): string[] =>
	Array.from({ length: Math.ceil(text.length / 67) }, (_, at) => text.slice(at * 67, at * 67 + 67));

/** When no part has come for a second. */
async function quiet({ parts }: SmppServer): Promise<void> {
	let seen = -1;
	let since = Date.now();
	await eventually(async () => {
		if (parts.length !== seen) [seen, since] = [parts.length, Date.now()];
		await Promise.resolve();
		expect(Date.now() - since).toBeGreaterThan(1000);
	});
}
