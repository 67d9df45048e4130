import { readSettings, SettingError } from '../../sandbox/settings.mts';

it('takes every variable', () => {
	expect(
		readSettings({
			SANDBOX_HOST: '0.0.0.0',
			SANDBOX_PORT: '0',
			SANDBOX_API_KEY: 'key',
			SANDBOX_CREDITS: '5',
			SANDBOX_LOG: 'tally.jsonl',
			SANDBOX_SENDER: 'ACME',
			SANDBOX_IDEMPOTENCY: 'off',
			SANDBOX_STATUS_LOOK_UP: 'on',
			SANDBOX_OPT_OUTS: 'off',
			SANDBOX_PARTS: 'on',
			SANDBOX_FAULTS: '[{"kind":"delay","delayMs":50}]',
			SANDBOX_WEBHOOK_URL: 'http://localhost:5678/webhook/sms',
			SANDBOX_WEBHOOK_SECRET: 'secret',
		}),
	).toEqual({
		host: '0.0.0.0',
		port: 0,
		apiKey: 'key',
		credits: 5,
		log: 'tally.jsonl',
		sender: 'ACME',
		idempotency: false,
		statusLookUp: true,
		optOuts: false,
		parts: true,
		faults: [expect.objectContaining({ kind: 'delay', delayMs: 50 })],
		webhook: { url: 'http://localhost:5678/webhook/sms', secret: 'secret' },
	});
});

it('leaves out what is not set or empty', () => {
	expect(readSettings({ SANDBOX_PORT: '', SANDBOX_SENDER: '' })).toEqual({});
});

it.each([
	['SANDBOX_PORT', { SANDBOX_PORT: '65536' }],
	['SANDBOX_PORT', { SANDBOX_PORT: 'http' }],
	['SANDBOX_CREDITS', { SANDBOX_CREDITS: '-1' }],
	['SANDBOX_CREDITS', { SANDBOX_CREDITS: '1.5' }],
	['SANDBOX_SENDER', { SANDBOX_SENDER: 'Not a sender' }],
	['SANDBOX_IDEMPOTENCY', { SANDBOX_IDEMPOTENCY: 'no' }],
	['SANDBOX_STATUS_LOOK_UP', { SANDBOX_STATUS_LOOK_UP: '0' }],
	['SANDBOX_OPT_OUTS', { SANDBOX_OPT_OUTS: 'STOP' }],
	['SANDBOX_PARTS', { SANDBOX_PARTS: '2' }],
	['SANDBOX_FAULTS', { SANDBOX_FAULTS: 'delay' }],
	['SANDBOX_FAULTS', { SANDBOX_FAULTS: '[{"kind":"explode"}]' }],
	['SANDBOX_WEBHOOK_URL', { SANDBOX_WEBHOOK_URL: 'nowhere', SANDBOX_WEBHOOK_SECRET: 's' }],
	['SANDBOX_WEBHOOK_SECRET', { SANDBOX_WEBHOOK_URL: 'http://localhost' }],
])('names %s when it cannot be used: %j', (name, env) => {
	const read = () => readSettings(env);
	expect(read).toThrow(SettingError);
	expect(read).toThrow(name);
});
