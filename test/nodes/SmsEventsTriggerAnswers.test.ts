import type { Ledger } from '../../lib/ledger';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { signWebhook } from '../../sandbox/signature.mts';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { callWebhook } from '../support/callWebhook';
import { sure } from '../support/ledgers';
import { newUserFolder, openBeside, zoe } from '../support/smsLedger';

const KEY = 'sandbox-key';

let ledger: Ledger;
let sandbox: TestSandbox;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox();
});
afterEach(async () => {
	await ledger.close();
	await sandbox.close();
});

/** A text of Zoé's through the trigger, which starts no workflow. */
async function write(id: string, text: string, options: object) {
	const body = JSON.stringify({ type: 'reply', id, from: zoe, to: '+33700000001', text });
	const second = Math.floor(Date.now() / 1000);
	const headers = {
		'x-sandbox-timestamp': String(second),
		'x-sandbox-signature': signWebhook(KEY, second, body),
	};
	const keys = { gateway: 'sandbox', sandboxUrl: sandbox.url, sandboxApiKey: KEY, senderName: '' };
	const setup = {
		credentials: { smsGatewayApi: keys },
		parameters: { options: { startWorkflow: 'never', ...options } },
	};
	return await callWebhook(new SmsEventsTrigger(), setup, { body, headers });
}

const texts = async () =>
	(await sure(ledger.messages.page({}, { limit: 10 }))).items.map(({ state, text }) => [
		state,
		text,
	]);

describe('SMS Events Trigger', () => {
	const asked = { answerBrand: 'ACME', confirmStop: 'always', helpContact: 'acme.example' };

	it('confirms a STOP once, and answers HELP no more after it', async () => {
		expect(await write('r-1', 'HELP', asked)).toMatchObject({ status: 200 });
		expect(await write('r-2', 'STOP', asked)).toMatchObject({ status: 200 });
		await write('r-2', 'STOP', asked);
		await write('r-3', 'STOP please', asked);
		expect(await texts()).toEqual([
			['accepted', 'ACME: Aide : acme.example. Répondez STOP pour vous désinscrire'],
			['accepted', 'ACME: Désinscription confirmée. Vous ne recevrez plus nos messages.'],
		]);
	});

	it('answers nobody until somebody asks for it', async () => {
		await write('r-1', 'HELP', {});
		await write('r-2', 'STOP', {});
		expect(await texts()).toEqual([]);
	});
});
