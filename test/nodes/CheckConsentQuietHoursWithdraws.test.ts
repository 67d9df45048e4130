import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { sure } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person, zoe } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

// A Wednesday, when France allows marketing at this hour.
const NOON = Date.parse('2026-06-03T12:00:00+02:00');
const NIGHT = Date.parse('2026-06-03T23:30:00+02:00');
const KEY = 'f'.repeat(32);

let ledger: Ledger;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
});

interface Given {
	readonly at?: number;
	readonly consent?: IDataObject;
	readonly options?: INodeParameters;
	readonly text?: string;
	readonly sender?: string;
	/** Whose message the item says it was given out for. */
	readonly heldFor?: string;
}

/** Has a message wait, gives it out, checks its item, and tells what became of it. */
async function givenOut({
	at = NOON,
	consent = {},
	options = {},
	text = 'Hello. STOP 36180',
	sender = '',
	heldFor = zoe,
}: Given) {
	standClockAt(at);
	const message = {
		key: KEY,
		e164: heldFor as E164,
		campaign: 'autumn',
		purpose: 'marketing',
		sender,
		text,
		segments: 1,
		credits: 1,
		sendAt: at - 1000,
		payload: {},
		reason: 'scheduled',
		detail: '',
	} as const;
	await sure(ledger.messages.hold([message], { run: 'before', now: at - 2000 }));
	await sure(ledger.messages.release({ limit: 1, now: at, leaseMs: 600_000 }));
	const item = person(zoe, {
		contact: { consent: { status: 'explicit', ...consent } },
		sms: { campaign: 'autumn', purpose: 'marketing', text, sender },
		delivery: { status: 'held', messageId: KEY },
	});
	const { outputs, hints } = await runNode(new CheckConsentQuietHours(), {
		items: [item],
		parameters: { options },
	});
	const stored = (await sure(ledger.messages.get([KEY]))).get(KEY);
	const [checked] = outputs.flat();
	return { check: checked?.['check'] as IDataObject, stored, hints, message };
}

describe('a message that waited and is given out', () => {
	it.each<[string, Given]>([
		['no_consent', { consent: { status: 'none' } }],
		['consent_expired', { consent: { status: 'expired' } }],
		['suppressed', { options: { suppressionList: zoe } }],
	])('is withdrawn for a person who is gone: %s', async (reason, given) => {
		const { check, stored, hints } = await givenOut(given);
		expect(check['reason']).toBe(reason);
		expect(stored).toMatchObject({ state: 'cancelled', reason });
		expect(hints.join()).toContain(
			`1 message that waited is withdrawn: 1 ${reason.replaceAll('_', ' ')}`,
		);
		const history = await sure(ledger.people.timeline(zoe as E164));
		expect(JSON.stringify(history)).toContain('cancelled');
	});

	const curable: [string, Given][] = [
		['consent_scope', { consent: { scope: 'order updates only' } }],
		['notice_missing', { text: 'Hello' }],
		['notice_unreachable', { text: 'Hello. Reply STOP to opt out', sender: 'ACME' }],
	];

	it.each(curable)('is told once where somebody can put it right: %s', async (reason, given) => {
		const { check, stored, hints } = await givenOut(given);
		expect(check['reason']).toBe(reason);
		expect(stored).toMatchObject({ state: 'refused', reason, retryable: true });
		expect(stored?.detail).toBe(check['message']);
		expect(hints.join()).toContain(
			`1 message that waited is not given out again: 1 ${reason.replaceAll('_', ' ')}. Put that right, then run the campaign again`,
		);
	});

	it.each(curable)('does not come back by itself, and goes with a rerun: %s', async (_, given) => {
		const { at = NOON } = given;
		const { message } = await givenOut(given);
		const later = at + 24 * 3_600_000;
		await sure(ledger.messages.recoverExpired({ now: later }));
		expect(await sure(ledger.messages.release({ limit: 9, now: later, leaseMs: 600_000 }))).toEqual(
			[],
		);
		const again = { ...message, text: 'Hello. STOP 36180' };
		const rerun = { run: 'rerun', leaseMs: 1000, now: later };
		expect(await sure(ledger.messages.claim([again], rerun))).toMatchObject([
			{ answer: 'claimed' },
		]);
	});

	it.each<[string, Given]>([
		['the hours are closed', { at: NIGHT }],
		['it is another person’s', { consent: { status: 'none' }, heldFor: '+33698765432' }],
		[
			'a plan is made',
			{ consent: { status: 'none' }, options: { decideAsOf: '2026-06-04T12:00:00+02:00' } },
		],
		['all is well', {}],
	])('waits on where %s', async (_name, given) => {
		const { stored } = await givenOut(given);
		expect(stored?.state).toBe('released');
	});
});
