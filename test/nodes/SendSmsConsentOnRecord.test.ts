import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, use } from '../support/smsLedger';

const node = new SendSms();
const record = use('consent', 'recordOptIn');
const IVAN = '+79161234567';

/** A text about an order, as Compose SMS writes it, that no check has seen. */
const order = (consent?: IDataObject): IDataObject => ({
	phone: { e164: IVAN, country: 'RU', callingCode: '7', timeZones: ['Europe/Moscow'] },
	contact: { ...(consent && { consent }) },
	sms: {
		campaign: '',
		step: '',
		purpose: 'transactional',
		sender: '',
		text: 'Order',
		segments: 1,
		credits: 1,
	},
});

describe('a text about an order in Russia, where every text needs a consent', () => {
	let sandbox: TestSandbox;
	beforeEach(async () => {
		newUserFolder();
		sandbox = await openSandbox();
	});
	afterEach(() => sandbox.close());

	const fateOf = async (item: IDataObject, operation = 'send', more: INodeParameters = {}) => {
		const { outputs, error } = await runNode(node, {
			items: [item],
			parameters: { operation, options: { messageKey: 'order-1' }, ...more },
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: '+79161230000',
				},
			},
		});
		expect(error).toBeUndefined();
		const { status, reason } = outputs.flat()[0]?.['delivery'] as IDataObject;
		return [status, reason];
	};
	const consented = async (status = 'explicit') => {
		const { error } = await record(
			{ source: 'form', status },
			{ items: [{ phone: { e164: IVAN }, contact: {} }] },
		);
		expect(error).toBeUndefined();
	};

	it('does not go where nobody knows of one', async () => {
		expect(await fateOf(order())).toEqual(['skipped', 'no_consent']);
	});

	it('goes where the item has it', async () => {
		expect(await fateOf(order({ status: 'explicit' }))).toEqual(['accepted', '']);
	});

	it('goes without a check where only the ledger has it', async () => {
		await consented();
		expect(await fateOf(order())).toEqual(['accepted', '']);
	});

	it('is foreseen and held by it as well', async () => {
		await consented();
		expect(await fateOf(order(), 'estimate')).toEqual(['simulated', '']);
		const time = { scheduleTime: 'fixed', sendAt: '2099-01-01T10:00:00Z' };
		expect(await fateOf(order(), 'schedule', time)).toEqual(['held', '']);
	});

	it('goes by the stricter of the two', async () => {
		await consented('soft');
		expect(await fateOf(order({ status: 'explicit' }))).toEqual(['skipped', 'no_consent']);
	});
});
