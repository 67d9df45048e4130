import type { INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode, type NodeRun } from '../support/runNode';
import { newUserFolder, person as anyone } from '../support/smsLedger';

// A Tuesday: Paris is open from 08:00 to 22:00.
const decideAsOf = '2026-11-24T12:00:00+01:00';

const person = (fields: object = {}) => ({
	...anyone(),
	contact: { consent: { status: 'explicit' } },
	sms: { purpose: 'marketing', text: 'Hi. STOP 36180' },
	...fields,
});

const check = (options: INodeParameters, more: INodeParameters = {}, run: NodeRun = {}) =>
	runNode(new CheckConsentQuietHours(), {
		items: [person() as never],
		...run,
		parameters: { ...more, options: { decideAsOf, ...options } },
	});

beforeAll(newUserFolder);

describe('a field of Check that cannot be read', () => {
	it.each<[string, INodeParameters, INodeParameters]>([
		[
			'“Safety Margin (Minutes)” is not a number from 0 to 120: it is empty',
			{ safetyMargin: '={{ null }}' },
			{},
		],
		['“Safety Margin (Minutes)” is not a number from 0 to 120: -5', { safetyMargin: -5 }, {}],
		[
			'“Safety Margin (Minutes)” is not a number from 0 to 120: Infinity',
			{ safetyMargin: '={{ 1e999 }}' },
			{},
		],
		[
			'“Frequency Cap”: “Messages” is not a whole number from 1 to 1,000: “abc”',
			{ cap: { limit: { messages: '={{ "abc" }}', days: 30 } } },
			{},
		],
		[
			'“Frequency Cap”: “Within Days” is not a whole number from 1 to 366: NaN',
			{ cap: { limit: { messages: 4, days: '={{ 0 / 0 }}' } } },
			{},
		],
		['“Sender and Text” is not one of its choices: “of”', { contentChecks: '={{ "of" }}' }, {}],
		[
			'“Apply Consent Exemptions” is not true or false: “no”',
			{ applyConsentExemptions: '={{ "no" }}' },
			{},
		],
		['“Purpose” is not one of its choices: “news”', {}, { purpose: '={{ "news" }}' }],
		['“Hours” is not one of its choices: “any”', {}, { hours: '={{ "any" }}' }],
		[
			'“Own Days” is not made of its choices: “Monday”',
			{},
			{ hours: 'countryRulesAndOwnWindow', ownDays: '={{ ["Monday"] }}' },
		],
		[
			'“Own Days” is not a list: it is empty',
			{},
			{ hours: 'countryRulesAndOwnWindow', ownDays: '={{ $json.noSuchField }}' },
		],
		['“Decide As Of” is not a text: it is a list', { decideAsOf: '={{ [] }}' }, {}],
	])('stops the run: %s', async (message, options, more) => {
		const { error, outputs } = await check(options, more);
		expect(error?.message.replace(' [item 0]', '')).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(outputs.flat()).toEqual([]);
	});

	it('blocks its item alone when n8n is told to go on', async () => {
		const margins = [10, 'ten', '20'];
		const { outputs } = await check(
			{ safetyMargin: '={{ $json.margin }}' },
			{},
			{
				items: margins.map((margin) => person({ margin })) as never,
				settings: { onError: 'continueRegularOutput' },
			},
		);
		const closings = outputs[0]?.map(({ check }) => (check as { sendBefore: string }).sendBefore);
		expect(closings).toEqual(['2026-11-24T20:50:00.000Z', '2026-11-24T20:40:00.000Z']);
		expect(outputs[2]).toMatchObject([
			{ failure: { message: expect.stringContaining('“ten” [item 1]') } },
		]);
	});
});

describe('a field of Check that an expression gives', () => {
	it('may be a list of days, in words that n8n makes of numbers', async () => {
		const { outputs } = await check(
			{},
			{
				hours: 'countryRulesAndOwnWindow',
				ownDays: '={{ "2, 3" }}',
				ownFrom: '={{ "10" }}',
				ownTo: '24:00',
			},
		);
		expect(outputs[0]).toMatchObject([{ check: { decision: 'send' } }]);
	});

	it('is not confirmed by the text “false”', async () => {
		const { error } = await check(
			{},
			{ hours: 'ownWindowOnly', ownWindowConfirmed: '={{ "false" }}' },
		);
		expect(error?.message).toMatch('nobody answers for that yet');
	});

	it('closes the dates of a list', async () => {
		const { outputs } = await check({ closedDates: '={{ ["2026-11-24", "2026-11-25"] }}' });
		expect(outputs[1]).toMatchObject([{ check: { reason: 'closed_date' } }]);
	});
});
