import type { IDataObject } from 'n8n-workflow';
import { understand } from '../../lib/inbound';
import type { InboxEntry, Ledger } from '../../lib/ledger';
import type { MessageToHold } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { systemClock } from '../../sandbox/clock.mts';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { standClockAt } from '../support/standClockAt';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person, zoe } from '../support/smsLedger';
import { startTrigger } from '../support/startTrigger';

const trigger = new ScheduledSmsTrigger();
const HOUR = 3_600_000;
const sms = {
	campaign: 'autumn',
	purpose: 'marketing',
	text: 'Hello. STOP to 36180',
	segments: 1,
	credits: 1,
};
const item: IDataObject = person(zoe, { contact: { consent: { status: 'explicit' } }, sms });

let ledger: Ledger;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(() => ledger.close());

/** Has a message wait. */
async function hold(key: string, sendAt: number, e164 = zoe) {
	const message: MessageToHold = {
		key,
		e164: e164 as E164,
		campaign: 'autumn',
		purpose: 'marketing',
		sender: '',
		text: sms.text,
		segments: 1,
		credits: 1,
		sendAt,
		payload: { ...item, phone: person(e164)['phone'] },
		reason: 'scheduled',
		detail: '',
	};
	await sure(ledger.messages.hold([message], { run: 'before', now: Date.now() - 2 * HOUR }));
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));
async function until(there: () => boolean) {
	for (let i = 0; i < 100 && !there(); i++) await quiet();
}

describe('Scheduled SMS Trigger', () => {
	it('gives out what is due, with its item, and leaves what is not', async () => {
		await hold('due', Date.now() - HOUR);
		await hold('later', Date.now() + HOUR, '+33612000002');
		const { emitted, byHand } = await startTrigger(trigger, {}, 'manual');
		await byHand();
		expect(emitted).toMatchObject([
			[{ phone: { e164: zoe }, sms, delivery: { status: 'held', messageId: 'due' } }],
		]);
	});

	it('gives nothing out twice, and not what was cancelled by an opt-out', async () => {
		await hold('due', Date.now() - HOUR);
		await hold('stopped', Date.now() - HOUR, '+33612000002');
		const stop = { e164: '+33612000002' as E164, kind: 'opt_out', scope: 'all' } as const;
		await sure(ledger.consent.record([{ ...stop, source: 'reply' }], { now: Date.now() }));
		const { emitted, ticks } = await startTrigger(trigger);
		ticks[0]?.();
		await until(() => emitted.length > 0);
		ticks[0]?.();
		await quiet();
		expect(emitted.flat()).toMatchObject([{ delivery: { messageId: 'due' } }]);
	});

	it('gives nothing out to who stopped in a text of which a piece never came', async () => {
		await hold('due', Date.now() - HOUR);
		const entry: InboxEntry = {
			...{ kind: 'reply', gateway: 'sandbox', gatewayMessageId: 'piece-of-a-text', from: zoe },
			...{ e164: zoe as E164, to: '36180', text: 'STOP', part: { ref: '1', number: 2, total: 2 } },
		};
		await sure(ledger.inbox.takeIn([entry], { now: Date.now() - HOUR, understand }));
		const { byHand } = await startTrigger(trigger, {}, 'manual');
		await expect(byHand()).rejects.toMatchObject({
			message: 'No message that waits is due yet',
		});
	});

	it('starts an execution for each thousand', async () => {
		const numbers = Array.from({ length: 1200 }, (_, n) => `+3361${2_000_000 + n}`);
		for (const e164 of numbers.slice(0, 3)) await hold(e164, Date.now() - HOUR, e164);
		const more = numbers.slice(3).map((e164): MessageToHold => ({
			key: e164,
			e164: e164 as E164,
			purpose: 'marketing',
			sender: '',
			text: 'Hi',
			segments: 1,
			credits: 1,
			sendAt: Date.now() - HOUR,
			payload: {},
			reason: '',
			detail: '',
		}));
		await sure(ledger.messages.hold(more, { run: 'before', now: Date.now() - 2 * HOUR }));
		const { emitted, byHand } = await startTrigger(trigger, {}, 'manual');
		await byHand();
		expect(emitted.map((items) => items.length)).toEqual([1000, 200]);
	});

	it('says by hand when nothing is due, and where to look', async () => {
		const { byHand } = await startTrigger(trigger, {}, 'manual');
		await expect(byHand()).rejects.toMatchObject({
			message: 'No message that waits is due yet',
			description: expect.stringContaining('Get Many'),
		});
	});

	it('keeps a workflow from being activated when the ledger cannot be opened', async () => {
		process.env['EXECUTIONS_MODE'] = 'queue';
		try {
			await expect(startTrigger(trigger)).rejects.toThrow(/In queue mode/);
		} finally {
			delete process.env['EXECUTIONS_MODE'];
		}
	});
});

describe('a scheduled message whose time has come', () => {
	// A Wednesday, when France allows marketing at this hour and the next: by night Schedule would choose another.
	const noon = Date.parse('2026-06-03T12:00:00+02:00');

	let sandbox: TestSandbox;
	beforeEach(async () => {
		standClockAt(noon);
		sandbox = await openSandbox({ clock: systemClock, idempotency: false });
	});
	afterEach(async () => {
		jest.useRealTimers();
		await sandbox.close();
	});

	const send = async (operation: string, items: readonly IDataObject[], run: string) =>
		await runNode(new SendSms(), {
			items,
			executionId: run,
			parameters: { operation, scheduleWith: 'ledger', sendAt: '', options: {} },
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: '36180',
				},
			},
		});

	it('goes from the trigger through Check to Send, which sends the very message once', async () => {
		const check = {
			decision: 'later',
			sendAt: new Date(noon + HOUR).toISOString(),
			sendBefore: new Date(noon + 2 * HOUR).toISOString(),
		};
		const scheduled = await send('schedule', [{ ...item, check }], 'first');
		expect(scheduled.outputs[0]).toMatchObject([{ delivery: { status: 'held' } }]);

		const { emitted, ticks } = await startTrigger(trigger);
		ticks[0]?.();
		await quiet();
		expect(emitted).toEqual([]);
		standClockAt(noon + HOUR);
		await until(() => {
			ticks[0]?.();
			return emitted.length > 0;
		});
		const [given = []] = emitted;
		const checked = await runNode(new CheckConsentQuietHours(), { items: given });
		const sent = await send('send', checked.outputs[0] ?? [], 'second');
		expect(sent.outputs[0]).toMatchObject([{ delivery: { status: 'accepted' } }]);
		const again = await send('send', checked.outputs[0] ?? [], 'third');
		expect(again.outputs[1]).toMatchObject([{ delivery: { reason: 'already_sent' } }]);
	});

	describe('and that has a deadline', () => {
		const deadline = noon + 22 * HOUR;
		const checked = async (items: readonly IDataObject[], options: IDataObject = {}) =>
			await runNode(new CheckConsentQuietHours(), {
				items: [...items],
				parameters: { options } as never,
			});

		/** Waits in the ledger since the evening before, and is given out at a moment. */
		async function givenOutAt(moment: number) {
			standClockAt(noon + 11 * HOUR);
			const options = { deadline: new Date(deadline).toISOString() };
			const { outputs } = await checked([item], options);
			expect(outputs[1]).toMatchObject([{ check: { sendBefore: options.deadline } }]);
			const held = await send('schedule', outputs[1] ?? [], 'first');
			expect(held.outputs[0]).toMatchObject([{ delivery: { status: 'held' } }]);
			standClockAt(moment);
			const { emitted, ticks } = await startTrigger(trigger);
			await until(() => {
				ticks[0]?.();
				return emitted.length > 0;
			});
			return { given: emitted[0] ?? [], emitted, ticks };
		}

		it('goes before it, in what is left of its time', async () => {
			const { given } = await givenOutAt(deadline - HOUR);
			const { outputs } = await checked(given);
			expect(outputs[0]).toMatchObject([
				{ check: { sendBefore: new Date(deadline).toISOString() } },
			]);
			const sent = await send('send', outputs[0] ?? [], 'second');
			expect(sent.outputs[0]).toMatchObject([{ delivery: { status: 'accepted' } }]);
		});

		it('does not go after it, which is told, and it waits no longer', async () => {
			const { given, emitted, ticks } = await givenOutAt(deadline);
			const { outputs } = await checked(given);
			expect(outputs[2]).toMatchObject([{ check: { decision: 'blocked', reason: 'too_late' } }]);
			const sent = await send('send', given, 'second');
			expect(sent.outputs[0]).toEqual([]);
			const [stored] = (await sure(ledger.messages.page({}, { limit: 1 }))).items;
			expect(stored).toMatchObject({ state: 'cancelled', reason: 'too_late' });
			expect(stored?.detail).toBe(
				'Its latest moment, 2026-06-04 08:00 UTC, was over before it could be sent.',
			);
			standClockAt(deadline + HOUR);
			ticks[0]?.();
			await quiet();
			expect(emitted).toHaveLength(1);
		});
	});
});
