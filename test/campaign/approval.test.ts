import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { Approval, type Job } from '../../lib/campaign';
import type { E164 } from '../../lib/phone';
import { atOnce } from '../../lib/shared';

const macOf = (secret: string) => (text: string) =>
	createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22);
const mac = macOf('secret of the ledger');

interface Message {
	readonly to: string;
	readonly text: string;
	readonly sender: string;
	readonly credits: number;
}

const hi: Message = { to: '+33612345678', text: 'Hi', sender: 'ACME', credits: 1.5 };
const bye: Message = { to: '+33612345679', text: 'Bye', sender: 'ACME', credits: 1 };

const jobOf = ({ to, text, sender, credits }: Message): Job => {
	const e164 = to as E164;
	const common = { sender, text };
	return {
		place: 0,
		entry: { ...common, key: `key of ${to}`, e164, purpose: 'marketing', segments: 1, credits },
		message: { ...common, to: e164, encoding: 'GSM-7', idempotencyKey: `key of ${to}` },
		mayLeave: () => ({ ok: true, value: undefined }),
		untilNextOpening: () => undefined,
	};
};
const approvalOf = (messages: readonly Message[]): Approval => {
	const approval = new Approval();
	for (const message of messages) approval.add(jobOf(message));
	return approval;
};
const codeOf = (...messages: Message[]) => atOnce(approvalOf(messages).code(mac));

describe('the code of an approval', () => {
	it('says how many messages and credits it stands for', () => {
		expect(codeOf(hi, bye)).toMatch(/^2-2\.5-[2-9A-HJ-NP-TV-Z]{10}$/);
	});

	it('does not ask for an order', () => {
		const message = fc.record({
			to: fc.stringMatching(/^\+33[67]\d{8}$/),
			text: fc.string(),
			sender: fc.constantFrom('ACME', '36180'),
			credits: fc.integer({ min: 0, max: 9 }),
		});
		fc.assert(
			fc.property(fc.array(message, { maxLength: 20 }), fc.nat(), (messages, turn) => {
				const at = messages.length === 0 ? 0 : turn % messages.length;
				const turned = [...messages.slice(at), ...messages.slice(0, at)].reverse();
				expect(codeOf(...turned)).toBe(codeOf(...messages));
			}),
		);
	});

	it.each<[string, readonly Message[]]>([
		['another person', [{ ...hi, to: '+33612345670' }, bye]],
		['one more', [hi, bye, bye]],
		['one less', [hi]],
		['another text', [{ ...hi, text: 'Hi!' }, bye]],
		[
			'texts that were exchanged',
			[
				{ ...hi, text: 'Bye' },
				{ ...bye, text: 'Hi' },
			],
		],
		['another sender', [{ ...hi, sender: 'ACMF' }, bye]],
		[
			'prices that were exchanged',
			[
				{ ...hi, credits: 1 },
				{ ...bye, credits: 1.5 },
			],
		],
	])('is another for %s', (_name, messages) => {
		const code = codeOf(hi, bye);
		expect(codeOf(...messages)).not.toBe(code);
		expect(atOnce(approvalOf(messages).isMeantBy(code, mac)).ok).toBe(false);
	});

	it('stays what it was when codes of earlier versions were given', () => {
		expect(codeOf(hi, bye, { ...hi, text: 'Ho' })).toBe('3-4-YTNX9TQJS6');
	});

	it('is of this ledger alone', () => {
		const another = atOnce(approvalOf([hi]).code(macOf('another')));
		expect(atOnce(approvalOf([hi]).isMeantBy(another, mac)).ok).toBe(false);
	});

	it('may be written in small letters and with spaces', () => {
		const written = ` ${codeOf(hi, bye).toLowerCase().replaceAll('-', ' - ')} `;
		expect(atOnce(approvalOf([bye, hi]).isMeantBy(written, mac)).ok).toBe(true);
	});

	it.each([
		['', /no code/],
		['yes', /no code/],
		['2-2.5-7KQ2M9XAHT', /given for other people, texts, senders or prices/],
		['18-19-7KQ2M9XAHT', /given for 18 messages and 19 credits, and what came now is 2 messages/],
	])('says what differs: %j', (code, sentence) => {
		const compared = atOnce(approvalOf([hi, bye]).isMeantBy(code, mac));
		expect(compared).toMatchObject({ ok: false, failure: expect.stringMatching(sentence) });
	});
});
