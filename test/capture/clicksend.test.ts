import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clicksendExamples } from '../gateways/clicksend.examples';
import { gatewayOf } from '../gateways/gatewayOf';
import { asked, message } from '../gateways/message';
import { startRecorder, type Recorded, type Recorder } from './recorder';

const clicksend = gatewayOf('clicksend');
const { keys } = clicksendExamples;
const hook = 'https://n8n.example/hook';
const rules = clicksend.webhooks?.registration;

/**
 * What ClickSend's own client (`clicksend` 5.1.7) sent to this recorder when it was asked to do these things.
 * It is not installed for it, since it rests on `request`, which nobody keeps up any more.
 */
const recorded = JSON.parse(
	readFileSync(join(__dirname, 'clicksend.recorded.json'), 'utf8'),
) as readonly ({ readonly name: string } & Recorded)[];

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder({});
});
afterAll(() => recorder.close());

it.each([
	[
		'a message',
		() => clicksend.buildSend(keys, [{ ...message, sendAt: Date.UTC(2026, 5, 2, 8, 30) }]),
	],
	['the balance', () => clicksend.balance?.build(keys)],
	['the history of a number', () => clicksend.status?.build(keys, asked())],
	[
		'calling a message back',
		() => clicksend.cancel?.build(keys, 'BF7AD270-0DE2-418B-B606-71D527D9C1AE'),
	],
	['what people wrote', () => clicksend.replies?.build(keys, 0, '2')],
	['the opt-out list', () => clicksend.optOuts?.build(keys, 0, '2')],
	['its rules', () => rules?.find.build(keys, hook, 'inbound')],
	['making a rule for replies', () => rules?.create.build(keys, hook, 'inbound')],
	['making a rule for reports', () => rules?.create.build(keys, hook, 'receipts')],
	['removing a rule', () => rules?.remove.build(keys, 'inbound/10')],
] as const)('makes the request of ClickSend’s own client: %s', async (asIts, build) => {
	const request = build();
	const theirs = recorded.find(({ name }) => name === asIts);
	if (!request || !theirs) throw new Error('There is no such operation');
	expect({ name: asIts, ...(await recorder.ours(request)) }).toEqual(theirs);
});
