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
	/** Whose message the item says it was given out for. */
	readonly heldFor?: string;
}

/** Has a message wait, gives it out, checks its item, and tells what became of it. */
async function givenOut({ at = NOON, consent = {}, options = {}, heldFor = zoe }: Given) {
	standClockAt(at);
	const message = {
		key: KEY,
		e164: heldFor as E164,
		campaign: 'autumn',
		purpose: 'marketing',
		sender: '',
		text: 'Hello. STOP 36180',
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
		sms: { campaign: 'autumn', purpose: 'marketing', text: message.text },
		delivery: { status: 'held', messageId: KEY },
	});
	const { outputs, hints } = await runNode(new CheckConsentQuietHours(), {
		items: [item],
		parameters: { options },
	});
	const stored = (await sure(ledger.messages.get([KEY]))).get(KEY);
	const [checked] = outputs.flat();
	return { check: checked?.['check'] as IDataObject, stored, hints };
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

	it.each<[string, Given]>([
		['the hours are closed', { at: NIGHT }],
		['one Check asks for another scope', { consent: { scope: 'order updates only' } }],
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
