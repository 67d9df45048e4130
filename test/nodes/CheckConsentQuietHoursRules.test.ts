import type { INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';

const node = new CheckConsentQuietHours();
// A Tuesday evening on which France, as recorded, is open until 22:00.
const decideAsOf = '2026-11-24T20:30:00+01:00';
const item = {
	...person(),
	contact: { consent: { status: 'explicit' } },
	sms: { purpose: 'marketing', text: 'Hi. STOP 36180' },
};

const check = async (customRules: unknown, items: object[] = [item]) =>
	await runNode(node, {
		items: items as never,
		parameters: { options: { decideAsOf, customRules } as INodeParameters },
	});

const shortDay = {
	FR: {
		hours: [{ windows: [{ days: 'mon-wed', from: '09:00', to: '19:00' }], source: 'own' }],
	},
};

beforeAll(newUserFolder);

describe('the custom rules of Check Consent & Quiet Hours', () => {
	it.each([
		['nothing', ''],
		['an empty object', '{}'],
		['another country', JSON.stringify({ DE: shortDay.FR })],
	])('leave France as it is recorded when they hold %s', async (_, rules) => {
		const { outputs } = await check(rules);
		expect(outputs[0]).toMatchObject([{ check: { decision: 'send' } }]);
	});

	it.each([
		['as text', JSON.stringify(shortDay)],
		['as an expression that gives an object', '={{ $json.rules }}'],
	])('beat what is recorded, %s', async (_, rules) => {
		const { outputs } = await check(rules, [{ ...item, rules: shortDay }]);
		expect(outputs[1]).toMatchObject([
			{
				check: {
					decision: 'later',
					sendAt: '2026-11-25T08:00:00.000Z',
					rule: { id: 'FR', basis: 'default', source: { citation: 'your own rule' } },
				},
			},
		]);
	});

	it('may differ from item to item', async () => {
		const { outputs } = await check('={{ $json.rules ?? "" }}', [
			{ ...item, rules: shortDay },
			item,
		]);
		expect(outputs.map((output) => output.length)).toEqual([1, 1, 0]);
	});

	it.each([
		['{', /Custom Rules.*: The rules are no JSON/, /./],
		[
			JSON.stringify({ FR: { hours: [], caps: 1 } }),
			/Custom Rules.*: FR\.hours: the list is empty/,
			/FR\.caps: “1” is no list/,
		],
	])('that are wrong stop the run: %s', async (rules, message, description) => {
		const { error } = await check(rules);
		expect(error?.message).toMatch(message);
		expect(error).toMatchObject({ description: expect.stringMatching(description) });
	});
});
