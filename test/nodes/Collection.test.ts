import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, person, use, zoe } from '../support/smsLedger';

const [compose, check, send] = [new ComposeSms(), new CheckConsentQuietHours(), new SendSms()];
const optOut = use('consent', 'recordOptOut');
const timeline = use('contact', 'getTimeline');
const report = use('campaign', 'getReport');

const NOON = '2026-11-24T12:00:00+01:00';
const MESSAGE = 'ACME: la facture 4711 de {amount} EUR est en retard. Questions: 0123456789';
const NO_CONSENT = { contact: { firstName: 'Zoé' }, amount: 30 };

describe('a reminder of an unpaid bill, from Compose to Send', () => {
	let sandbox: TestSandbox;
	let executions = 0;
	beforeEach(async () => {
		newUserFolder();
		sandbox = await openSandbox();
	});
	afterEach(() => sandbox.close());

	const one = async (
		node: ComposeSms | CheckConsentQuietHours | SendSms,
		items: IDataObject[],
		parameters: INodeParameters,
	) => {
		const credentials = {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl: sandbox.url,
				sandboxApiKey: 'sandbox-key',
				senderName: 'ACME',
			},
		};
		const isSend = node === send;
		const executionId = `execution-${(executions += 1)}`;
		const run = await runNode(node, {
			items,
			parameters,
			executionId,
			...(isSend && { credentials }),
		});
		if (run.error) throw new Error(run.error.message);
		return run;
	};
	const composed = async (campaign = 'late-bills', step = 'reminder 1') => {
		const parameters = { purpose: 'collection', campaign, message: MESSAGE, options: { step } };
		const { outputs } = await one(compose, [person(zoe, NO_CONSENT)], parameters);
		return outputs.flat();
	};
	const checked = async (items: IDataObject[], decideAsOf = NOON) =>
		(await one(check, items, { options: { decideAsOf } })).outputs;
	const sent = async (items: IDataObject[], operation = 'send', more: INodeParameters = {}) => {
		const { outputs } = await one(send, items, { operation, ...more });
		return outputs.flat().map((item) => item['delivery'] as IDataObject);
	};

	it('asks for a campaign, and for no Message Key', async () => {
		await expect(composed('')).rejects.toThrow(/Campaign/);
		const items = await composed();
		expect(items[0]?.['sms']).toMatchObject({ purpose: 'collection', campaign: 'late-bills' });
		const [allowed = []] = await checked(items);
		expect(await sent(allowed)).toMatchObject([{ status: 'accepted' }]);
		expect(await sent(allowed)).toMatchObject([{ status: 'skipped', reason: 'already_sent' }]);
		const [next = []] = await checked(await composed('late-bills', 'reminder 2'));
		expect(await sent(next)).toMatchObject([{ status: 'accepted' }]);
	});

	it('carries no opt-out notice of advertising where none is asked for', async () => {
		const [item] = await composed();
		expect((item?.['sms'] as IDataObject)['text']).toBe(
			'ACME: la facture 4711 de 30 EUR est en retard. Questions: 0123456789',
		);
	});

	it('needs no consent to marketing, and keeps the hours', async () => {
		const [now, later] = await checked(await composed());
		expect([now?.length, later?.length]).toEqual([1, 0]);
		const night = await checked(await composed(), '2026-11-24T22:30:00+01:00');
		expect(night.map((items) => items.length)).toEqual([0, 1, 0]);
	});

	it('never leaves without a check', async () => {
		expect(await sent(await composed())).toMatchObject([
			{ status: 'skipped', reason: 'not_checked' },
		]);
	});

	it.each(['all', 'marketing'])('is stopped by a STOP to %s before the check', async (scope) => {
		await optOut({ phoneNumber: zoe, options: { optOutScope: scope } }, { items: [{}] });
		const [, , blocked = []] = await checked(await composed());
		expect(blocked).toMatchObject([{ check: { reason: 'opted_out' } }]);
	});

	it.each(['all', 'marketing'])('is stopped by a STOP to %s after the check', async (scope) => {
		const [allowed = []] = await checked(await composed());
		await optOut({ phoneNumber: zoe, options: { optOutScope: scope } }, { items: [{}] });
		expect(await sent(allowed, 'estimate')).toMatchObject([{ reason: 'opted_out' }]);
		expect(await sent(allowed)).toMatchObject([{ status: 'skipped', reason: 'opted_out' }]);
	});

	it('is estimated, and tried on a number of your own', async () => {
		const [allowed = []] = await checked(await composed());
		expect(await sent(allowed, 'estimate')).toMatchObject([{ status: 'simulated', segments: 1 }]);
		const mine = { testNumbers: '+33612345600', numbersAreMine: true };
		expect(await sent(allowed, 'sendTest', mine)).toMatchObject([
			{ status: 'accepted', test: true },
		]);
		expect(await sent(allowed)).toMatchObject([{ status: 'accepted' }]);
	});

	it('stands in the timeline and in the report of its campaign', async () => {
		const [allowed = []] = await checked(await composed());
		await sent(allowed);
		const told = await timeline({ phoneNumber: zoe });
		expect(JSON.stringify(told.outputs)).toMatch(/late-bills/);
		const { outputs } = await report({ campaign: 'late-bills' });
		expect(JSON.stringify(outputs)).toMatch(/late-bills/);
	});
});
