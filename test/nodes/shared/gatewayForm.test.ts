import type { INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { SmsGatewayApi } from '../../../credentials/SmsGatewayApi.credentials';
import { gateways } from '../../../lib/gateways';
import { formRule } from '../../../lib/sender';
import { fillOptions } from '../../../sandbox/options.mts';
import { demoApiKey, readOptions } from '../../../scripts/demo/index.mts';
import { examplesOf } from '../../gateways';

const { properties } = new SmsGatewayApi();

const SENDER_FIELDS = ['senderName', 'senderNameIsValidated', 'registeredSenders'];

/** What n8n itself shows of the form while it holds these values. */
const shown = (values: Record<string, string>): INodeProperties[] =>
	properties.filter((property) =>
		NodeHelpers.displayParameter({ ...defaults, ...values }, property, null, null),
	);

const defaults = Object.fromEntries(properties.map(({ name, default: preset }) => [name, preset]));
const names = (list: readonly INodeProperties[]) => list.map(({ displayName }) => displayName);

describe('the form of the gateway credential', () => {
	it('offers every gateway', () => {
		expect(properties[0]?.options).toEqual(
			gateways.map(({ id, displayName }) => ({ name: displayName, value: id })),
		);
	});

	it('begins with the sandbox, as npm start and npx n8n-nodes-sms-campaign start it', () => {
		const asked = shown({}).filter(({ required }) => required);
		const begun = Object.fromEntries(asked.map(({ name, default: preset }) => [name, preset]));
		const { host, port, apiKey } = fillOptions({});
		expect(defaults['gateway']).toBe('sandbox');
		expect(begun).toEqual({ sandboxUrl: `http://${host}:${port}`, sandboxApiKey: apiKey });
		expect([readOptions([], {}).sandboxPort, demoApiKey]).toEqual([port, apiKey]);
	});

	it('fills in no sender and no key of a gateway that reaches phones', () => {
		const real = gateways.filter(({ capabilities }) => capabilities.reachesPhones !== false);
		expect(real.length).toBeGreaterThan(10);
		for (const { id, keyFields } of real) {
			const secrets = keyFields.filter(({ secret }) => secret);
			expect([id, ...secrets.map((field) => field.default)]).toEqual([
				id,
				...secrets.map(() => ''),
			]);
		}
		const senders = properties.filter(({ name }) => name === 'senderName');
		expect(new Set(senders.map((field) => field.default))).toEqual(new Set(['']));
		expect(defaults['senderNameIsValidated']).toBe(false);
	});

	it.each(gateways.map(({ id }) => [id]))('asks for the keys of %s only', (id) => {
		const others = gateways.filter((gateway) => gateway.id !== id);
		const strange = others.flatMap(({ keyFields }) => keyFields.map(({ name }) => name));
		const asked = shown({ gateway: id }).map(({ name }) => name);
		expect(asked[0]).toBe('gateway');
		expect(asked.filter((name) => strange.includes(name))).toEqual([]);
	});

	it.each([
		[{}, ['Account SID', 'Sign In With', 'Auth Token', 'Send From']],
		[
			{ twilioSignIn: 'apiKey', twilioSendFrom: 'messagingService' },
			[
				'Account SID',
				'Sign In With',
				'API Key SID',
				'API Key Secret',
				'Auth Token to Verify Replies',
				'Send From',
				'Messaging Service SID',
			],
		],
	])('follows the choices within Twilio: %j', (choices, expected) => {
		const asked = names(shown({ gateway: 'twilio', ...choices }));
		expect(asked).toEqual([
			'Gateway',
			...expected,
			'Sender Name',
			'Sender Name Is Registered Everywhere',
			'Registered Senders',
		]);
	});

	it.each(
		gateways.map(({ id, displayName, senderForm }) => [id, displayName, senderForm] as const),
	)('asks %s for one sender at most, and says what it takes', (id, displayName, senderForm) => {
		const asked = shown({ gateway: id }).filter(({ name }) => SENDER_FIELDS.includes(name));
		if (senderForm.names === 'unused') return expect(asked).toEqual([]);
		expect(asked.map(({ name }) => name)).toEqual(SENDER_FIELDS);
		expect(asked[0]?.description).toContain(`${displayName} takes ${formRule(senderForm)}`);
	});

	it.each([
		['mailpro', 'at most 10 letters or digits, or a number of 3 to 15 digits'],
		[
			'twilio',
			'at most 11 letters, digits, spaces, +, -, _ or &, or the SID of a Messaging Service',
		],
		['vonage', 'It has no default of its own.'],
	])('tells of %s: %s', (id, rule) => {
		const [field] = shown({ gateway: id }).filter(({ name }) => name === 'senderName');
		expect(field?.description).toContain(rule);
	});

	it('hides what is secret, and marks what must be filled in', () => {
		const fields = gateways.flatMap(({ keyFields }) => keyFields);
		for (const { name, secret, optional, choices } of fields) {
			const property = properties.find((each) => each.name === name);
			expect(property?.typeOptions?.['password'] ?? false).toBe(secret);
			expect(property?.required ?? false).toBe(!optional && !choices);
		}
	});

	it('says where the sender is set when no message can name it', () => {
		const perAccount = gateways.filter(({ capabilities }) => capabilities.sender === 'perAccount');
		for (const { id, displayName, capabilities } of perAccount) {
			const [notice] = shown({ gateway: id }).filter(({ type }) => type === 'notice');
			expect(notice?.displayName).toContain(displayName);
			expect(notice?.displayName).toContain(capabilities.senderIsSet);
		}
	});

	it('keeps the stored names of the first credentials', () => {
		const stored = [
			'gateway',
			'sandboxUrl',
			'sandboxApiKey',
			'senderName',
			'senderNameIsValidated',
		];
		expect(properties.map(({ name }) => name)).toEqual(expect.arrayContaining(stored));
		// n8n keeps the Sender Name under one name, whichever gateway's help stands beside it.
		const others = properties.filter(({ name }) => name !== 'senderName');
		expect(new Set(others.map(({ name }) => name)).size).toBe(others.length);
	});

	it('knows an example of every gateway’s keys', () => {
		expect(gateways.map(({ id }) => id).sort()).toEqual(Object.keys(examplesOf).sort());
	});
});
