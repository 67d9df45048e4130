import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { type NodeRun, runNode } from '../support/runNode';
import { newUserFolder } from '../support/smsLedger';

const node = new CheckConsentQuietHours();

const phone = (e164 = '+33612345678') => ({
	e164,
	country: 'FR',
	callingCode: '33',
	nationalNumber: e164.slice(3),
	type: 'mobile',
	timeZones: ['Europe/Paris'],
});

const person = (fields: object = {}) => ({
	name: 'Zoé',
	phone: phone(),
	contact: { consent: { status: 'explicit' } },
	sms: { purpose: 'marketing', text: 'Hi. STOP 36180' },
	...fields,
});

const check = (items: object[], options: INodeParameters = {}, run: NodeRun = {}) =>
	runNode(node, { items: items as never, parameters: { options }, ...run });

// A Tuesday: Paris is open from 08:00 to 22:00.
const noon = '2026-11-24T12:00:00+01:00';

beforeEach(() => {
	newUserFolder();
});

describe('Check Consent & Quiet Hours', () => {
	it('sends now inside the hours, with rule, source and closing time', async () => {
		const { outputs } = await check([person()], { decideAsOf: noon });
		expect(outputs).toMatchObject([
			[
				{
					name: 'Zoé',
					check: {
						decision: 'send',
						reason: 'ok',
						rule: { id: 'FR', basis: 'code' },
						sendAt: '2026-11-24T11:00:00.000Z',
						sendBefore: '2026-11-24T20:50:00.000Z',
						jurisdictions: ['FR'],
						timeZones: ['Europe/Paris'],
						localTime: ['2026-11-24T12:00+01:00'],
						planned: true,
					},
				},
			],
			[],
			[],
		]);
	});

	it('keeps for later what falls on a Sunday, and blocks whoever did not consent', async () => {
		const { outputs, hints } = await check(
			[
				person(),
				person({ phone: phone('+33612345679'), contact: {} }),
				person({ phone: phone('+33612345670'), contact: { optOut: true } }),
			],
			{ decideAsOf: '2026-11-29T12:00:00+01:00' },
		);
		expect(outputs).toMatchObject([
			[],
			[{ check: { decision: 'later', sendAt: '2026-11-30T07:00:00.000Z' } }],
			[{ check: { reason: 'no_consent' } }, { check: { reason: 'opted_out' } }],
		]);
		expect(hints).toEqual([
			'1 opt-out written to the ledger',
			expect.stringMatching(
				/^0 may go now; 1 waits: 1 outside their hours \(FR 1 until [^)]*08:00[^)]*\); 2 blocked: 1 without consent \(FR 1\), 1 opted out \(FR 1\)$/,
			),
			expect.stringMatching(/^For those without consent: import a column/),
			expect.stringMatching(/^1 waits until .*08:00.*, and the output “Send Later” leads nowhere/),
		]);
	});

	it('reads a Decide As Of without offset in the time zone of the workflow', async () => {
		const { outputs } = await check(
			[person()],
			{ decideAsOf: '2026-11-24T12:00:00' },
			{ timezone: 'America/New_York' },
		);
		expect(outputs[0]).toMatchObject([{ check: { checkedAt: '2026-11-24T17:00:00.000Z' } }]);
	});

	it('stops sooner before closing time with a wider safety margin', async () => {
		const { outputs } = await check([person()], { decideAsOf: noon, safetyMargin: 60 });
		expect(outputs[0]).toMatchObject([{ check: { sendBefore: '2026-11-24T20:00:00.000Z' } }]);
	});

	it.each([
		['without a composed message', { sms: undefined }],
		['with an unknown purpose', { sms: { purpose: 'important' } }],
	])('holds an item %s to the rules of marketing', async (_name, fields) => {
		const { outputs } = await check([person({ ...fields, contact: {} })], { decideAsOf: noon });
		expect(outputs[2]).toMatchObject([{ check: { reason: 'no_consent' } }]);
	});

	it('follows the purpose chosen in the node before the one composed', async () => {
		const parameters = { purpose: 'transactional', options: { decideAsOf: noon } };
		const { outputs } = await runNode(node, {
			parameters,
			items: [person({ contact: {} })] as never,
		});
		expect(outputs[0]).toMatchObject([{ check: { decision: 'send' } }]);
	});

	it.each([
		['an item without a number', [{ name: 'Zoé' }], {}, /no phone number in “phone.e164”/],
		['a date that is none', [person()], { decideAsOf: 'soon' }, /“Decide As Of” is not a date/],
	])('stops for %s and says what to do', async (_name, items, options, message) => {
		const { error } = await check(items, options);
		expect(error).toMatchObject({ message: expect.stringMatching(message) });
		expect(error?.description).toBeTruthy();
	});

	it('puts an item that fails on Blocked when n8n is told to continue', async () => {
		const { outputs, hints } = await check(
			[{ name: 'nobody' }, person()],
			{ decideAsOf: noon },
			{ settings: { onError: 'continueRegularOutput' } },
		);
		expect(hints).toContain('1 item could not be checked and is on Blocked; “failure” says why');
		expect(outputs[0]).toMatchObject([{ name: 'Zoé' }]);
		expect(outputs[2]).toMatchObject([
			{ name: 'nobody', failure: { message: expect.any(String) } },
		]);
	});

	it('puts everything on the first output when an AI agent calls it as a tool', async () => {
		const { outputs } = await check(
			[person(), person({ contact: {} })],
			{ decideAsOf: noon },
			{ type: 'n8n-nodes-sms-campaign.checkConsentQuietHoursTool' },
		);
		expect(outputs).toMatchObject([
			[{ check: { decision: 'send' } }, { check: { decision: 'blocked' } }],
		]);
	});

	it('gives each item a check of its own, which a later node may write into', async () => {
		const { outputs } = await check([person(), person()], { decideAsOf: noon });
		const [one, other] = (outputs[0] ?? []).map((item) => item['check'] as IDataObject);
		expect(one).toEqual(other);
		expect(one?.['rule']).not.toBe(other?.['rule']);
		expect(one?.['timeZones']).not.toBe(other?.['timeZones']);
	});
});
