import { answerJob, type AnswerAccount, type AnswerSettings } from '../../../lib/campaign/answers';
import { gatewayById } from '../../../lib/gateways';
import type { ReplyEntry, TakenIn } from '../../../lib/ledger';
import { confirmationKey, type StoredMessage } from '../../../lib/message';
import type { E164 } from '../../../lib/phone';

const NOW = Date.parse('2026-11-27T15:00:00Z');
const MINUTE = 60_000;
const fromCanada = '+14165550123' as E164;
const fromFrance = '+33612345678' as E164;

const settings: AnswerSettings = {
	brand: 'ACME',
	contact: 'acme.example/help',
	own: [],
	confirmStop: 'always',
	confirmStart: true,
};

const account = (id: string, senderName = ''): AnswerAccount => ({
	gateway: gatewayById(id)!,
	senderName,
});

const reply = (more: Partial<ReplyEntry> = {}): ReplyEntry => ({
	kind: 'reply',
	gateway: 'vonage',
	gatewayMessageId: 'm-1',
	at: NOW - 1000,
	from: fromCanada,
	e164: fromCanada,
	to: '+14165550999',
	text: 'STOP',
	...more,
});

const taken = (more: Partial<TakenIn> = {}, of: Partial<ReplyEntry> = {}): TakenIn => ({
	id: 7,
	entry: reply(of),
	outcome: 'optOut',
	likely: false,
	output: 'optOut',
	repeated: false,
	recorded: { kind: 'opt_out', scope: 'all', effective: true },
	cancelled: 0,
	atGateway: [],
	...more,
});

interface Case {
	readonly taken?: Partial<TakenIn>;
	readonly reply?: Partial<ReplyEntry>;
	readonly settings?: Partial<AnswerSettings>;
	readonly account?: AnswerAccount;
	/** What is due, as the ledger says. */
	readonly due?: TakenIn['answers'] | 'nothing';
}

const answerTo = ({ due = 'confirmation', ...one }: Case = {}) =>
	answerJob(
		{ ...taken(one.taken, one.reply), ...(due !== 'nothing' && { answers: due }) },
		0,
		{ ...settings, ...one.settings },
		one.account ?? account('vonage'),
		NOW,
	);

const answered = (sender: string, text = 'Sale today') => ({ sender, text }) as StoredMessage;

it('to a STOP is one transactional message from the number they wrote to, under the key of the event', () => {
	const job = answerTo();
	if (!job?.ok) throw new Error('no answer');
	expect(job.value.entry).toEqual({
		key: confirmationKey(fromCanada, 7),
		e164: fromCanada,
		purpose: 'transactional',
		sender: '+14165550999',
		text: 'ACME: You are unsubscribed. You will get no more messages from us.',
		segments: 1,
		credits: 1,
		ground: expect.objectContaining({ rule: expect.objectContaining({ id: 'answer' }) }),
		answersOptOut: 7,
	});
	expect(job.value.message.idempotencyKey).toBe(job.value.entry.key);
});

it.each<[string, Case]>([
	['nothing is due', { due: 'nothing' }],
	['STOPs are not confirmed', { settings: { confirmStop: 'never' } }],
	[
		'they are where rules ask for it, and here none does',
		{ settings: { confirmStop: 'whereAsked' }, reply: { e164: fromFrance, from: fromFrance } },
	],
	['STARTs are not confirmed', { due: 'start', settings: { confirmStart: false } }],
	['there is nothing to say to HELP', { due: 'help', settings: { contact: '' } }],
	[
		'the gateway blocked somebody by itself',
		{
			taken: {
				entry: {
					kind: 'optOut',
					gateway: 'infobip',
					gatewayMessageId: '',
					from: fromCanada,
					e164: fromCanada,
					how: 'blocked at Infobip',
				},
			},
		},
	],
	['nobody knows the number', { reply: { e164: undefined, from: 'ACME' } }],
])('is none where %s', (_name, one) => {
	expect(answerTo(one)).toBeUndefined();
});

it.each<[string, string, Case]>([
	[
		'answered_by_gateway',
		'Twilio has told that it took it for a STOP',
		{ account: account('twilio'), reply: { keyword: 'stop', text: 'basta' } },
	],
	[
		'answered_by_gateway',
		'Twilio answers the word by default',
		{ account: account('twilio'), reply: { text: ' stop ' } },
	],
	[
		'answered_by_gateway',
		'HELP is answered there too',
		{ account: account('twilio'), due: 'help', reply: { text: 'Help' } },
	],
	[
		'answered_by_gateway',
		'Infobip has told its keyword',
		{ account: account('infobip'), reply: { keyword: 'stop' } },
	],
	[
		'no_reply_path',
		'all senders are names',
		{
			account: account('vonage', 'ACME'),
			reply: { to: 'ACME' },
			taken: { message: answered('ACME') },
		},
	],
	[
		'no_reply_path',
		'a gateway that has no sender is not told where they wrote to',
		{ reply: { to: '' } },
	],
	['too_late', 'the reply is six minutes old', { reply: { at: NOW - 6 * MINUTE } }],
])('is refused as %s where %s', (reason, _name, one) => {
	expect(answerTo(one)).toMatchObject({ ok: false, failure: { reason } });
});

it.each<[string, string, Case]>([
	[
		'the number of the message they answer',
		'12345',
		{ reply: { to: '' }, taken: { message: answered('12345') } },
	],
	[
		'that of the credential',
		'+14165550111',
		{ reply: { to: 'ACME' }, account: account('vonage', '+14165550111') },
	],
	['the SIM, where the gateway is a phone', '', { account: account('smsgate'), reply: { to: '' } }],
])('comes from %s where that is all there is', (_name, sender, one) => {
	expect(answerTo(one)).toMatchObject({ ok: true, value: { entry: { sender } } });
});

it.each<[string, string, Case]>([
	['the word they wrote', 'ACME: Désinscription confirmée.', { reply: { text: 'ARRET' } }],
	['the person', 'ACME: Abmeldung bestätigt.', { reply: { language: 'de' } }],
	[
		'the country',
		'ACME: Baja confirmada.',
		{ reply: { e164: '+34612345678' as E164, from: '+34612345678' } },
	],
])('is in the language of %s', (_name, beginning, one) => {
	const job = answerTo(one);
	expect(job?.ok && job.value.entry.text).toContain(beginning);
});

it('is not sent any more once its time is over, however long the gateway let it wait', () => {
	const job = answerTo({ reply: { at: NOW - 4 * MINUTE } });
	if (!job?.ok) throw new Error('no answer');
	expect(job.value.mayLeave(NOW).ok).toBe(true);
	expect(job.value.mayLeave(NOW + MINUTE)).toMatchObject({ failure: { reason: 'too_late' } });
	expect(job.value.untilNextOpening(NOW)).toBeUndefined();
});

it('names the brand by the sender of the message where none is given', () => {
	const job = answerTo({ settings: { brand: '' }, taken: { message: answered('SHOP') } });
	expect(job?.ok && job.value.entry.text).toMatch(/^SHOP: /);
});

it('in Canada is sent where rules ask for it', () => {
	expect(answerTo({ settings: { confirmStop: 'whereAsked' } })?.ok).toBe(true);
});
