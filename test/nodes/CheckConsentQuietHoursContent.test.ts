import type { INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';

const node = new CheckConsentQuietHours();
// A Tuesday: Paris is open from 08:00 to 22:00.
const decideAsOf = '2026-11-24T12:00:00+01:00';

const check = (sms: object | undefined, options: INodeParameters = {}) =>
	runNode(node, {
		items: [{ ...person(), contact: { consent: { status: 'explicit' } }, sms }] as never,
		parameters: { options: { decideAsOf, ...options } },
	});

beforeAll(newUserFolder);

describe('sender and text', () => {
	it.each([
		['a text with the notice of the country', 'Soldes ! STOP 36180', 'ACME', 0, 'ok'],
		['a text without a notice', 'Soldes !', 'ACME', 2, 'notice_missing'],
		[
			'an answer asked for by a name',
			'Soldes ! Reply STOP to opt out',
			'ACME',
			2,
			'notice_unreachable',
		],
	])('%s', async (_name, text, sender, output, reason) => {
		const { outputs } = await check({ purpose: 'marketing', text, sender });
		expect(outputs[output]).toMatchObject([{ check: { reason } }]);
	});

	it('only warns when told so', async () => {
		const sms = { purpose: 'marketing', text: 'Soldes !', sender: 'ACME' };
		const { outputs } = await check(sms, { contentChecks: 'warn' });
		const [item] = outputs[0] ?? [];
		expect(item).toMatchObject({ check: { decision: 'send' } });
		expect(JSON.stringify(item?.['check'])).toMatch(/has to say how to opt out/);
	});

	it.each([
		[
			'lets a text without a way go where the user says so',
			'+306912345678',
			'GR',
			'Europe/Athens',
			'ok',
		],
		['never where a law asks for one', '+33612345678', 'FR', 'Europe/Paris', 'notice_missing'],
	])('%s', async (_name, e164, country, zone, reason) => {
		const phone = { e164, country, type: 'mobile', timeZones: [zone] };
		const sms = { purpose: 'marketing', text: 'ACME: 20% off' };
		const decisions = async (options: INodeParameters) => {
			const { outputs } = await runNode(node, {
				items: [{ phone, contact: { consent: { status: 'explicit' } }, sms }] as never,
				parameters: { options: { decideAsOf, ...options } },
			});
			return outputs.flat().map((item) => (item['check'] as { reason: string }).reason);
		};
		expect(await decisions({})).toEqual(['notice_missing']);
		expect(await decisions({ noWayNeededIn: [country] })).toEqual([reason]);
	});

	it.each([
		['when told not to', { purpose: 'marketing', text: 'Soldes !' }, { contentChecks: 'off' }],
		['before there is a text', undefined, {}],
		['for a transactional message', { purpose: 'transactional', text: 'Votre colis' }, {}],
	])('has nothing to say %s', async (_name, sms, options) => {
		const { outputs } = await check(sms, options);
		expect(outputs[0]).toMatchObject([{ check: { decision: 'send' } }]);
	});
});
