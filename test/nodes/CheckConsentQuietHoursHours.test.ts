import type { INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../support/runNode';
import { newUserFolder, person as anyone } from '../support/smsLedger';

const node = new CheckConsentQuietHours();

const person = (fields: object = {}) => ({
	...anyone(),
	contact: { consent: { status: 'explicit' } },
	sms: { purpose: 'marketing', text: 'Hi. STOP 36180' },
	...fields,
});

const check = (
	options: INodeParameters,
	parameters: INodeParameters = {},
	items: object[] = [person()],
) => runNode(node, { items: items as never, parameters: { ...parameters, options } });

// A Tuesday: Paris is open from 08:00 to 22:00.
const noon = '2026-11-24T12:00:00+01:00';
const evening = '2026-11-24T20:30:00+01:00';

beforeAll(newUserFolder);

describe('the hours', () => {
	const ownWindow = { ownDays: [2, 3], ownFrom: '10:00', ownTo: '11:30' };

	it.each([
		['country rules: open until 22:00', evening, 'countryRules', {}, 'send', '20:50'],
		['the strict preset: France closes at 20:00', evening, 'strict', {}, 'later', undefined],
		['the strict preset at noon', noon, 'strict', {}, 'send', '18:50'],
		[
			'the narrower of both: 11:30 is past',
			noon,
			'countryRulesAndOwnWindow',
			ownWindow,
			'later',
			undefined,
		],
		[
			'the narrower of both: the country closes at 22:00',
			noon,
			'countryRulesAndOwnWindow',
			{ ownDays: [2], ownFrom: '06:00', ownTo: '23:30' },
			'send',
			'20:50',
		],
		[
			'your own window alone, by your word',
			'2026-11-29T12:00:00+01:00',
			'ownWindowOnly',
			{ ownDays: [7], ownFrom: '06:00', ownTo: '23:30', ownWindowConfirmed: true },
			'send',
			'22:20',
		],
	])('%s', async (_name, decideAsOf, hours, parameters, decision, before) => {
		const { outputs, error } = await check({ decideAsOf }, { hours, ...parameters });
		expect(error).toBeUndefined();
		const found = outputs.flat()[0]?.['check'] as { decision: string; sendBefore: string };
		expect(found.decision).toBe(decision);
		if (before) expect(found.sendBefore).toContain(`T${before}`);
	});

	it.each([
		['nobody answers for', { hours: 'ownWindowOnly', ...ownWindow }, /nobody answers for that/],
		[
			'a time that is none',
			{ hours: 'countryRulesAndOwnWindow', ownFrom: '25:00' },
			/“Own Window From” is not a time of day: “25:00”/,
		],
		['no day', { hours: 'countryRulesAndOwnWindow', ownDays: [] }, /never open/],
	])('refuses a window with %s', async (_name, parameters, message) => {
		const { error } = await check({ decideAsOf: noon }, parameters as INodeParameters);
		expect(error).toMatchObject({ message: expect.stringMatching(message) });
		expect(error?.description).toBeTruthy();
	});
});

describe('the options', () => {
	it.each<[string, INodeParameters, object]>([
		[
			'a preferred time waits for its next occurrence',
			{ decideAsOf: noon, preferredTime: '10:00' },
			{ decision: 'later', reason: 'preferred_time', sendAt: '2026-11-25T09:00:00.000Z' },
		],
		[
			'a preferred time that is now sends now',
			{ decideAsOf: noon, preferredTime: '12:00' },
			{ decision: 'send', sendAt: '2026-11-24T11:00:00.000Z' },
		],
		[
			'a preferred time outside the hours moves to their start',
			{ decideAsOf: noon, preferredTime: '23:00' },
			{ decision: 'later', sendAt: '2026-11-25T07:00:00.000Z' },
		],
		[
			'a closed date is closed',
			{ decideAsOf: noon, closedDates: '2026-11-24' },
			{ decision: 'later', reason: 'closed_date', sendAt: '2026-11-25T07:00:00.000Z' },
		],
		[
			'what would be late is blocked',
			{ decideAsOf: '2026-11-29T12:00:00+01:00', deadline: '2026-11-30T08:00:00+01:00' },
			{ decision: 'blocked', reason: 'too_late', rule: { id: 'deadline' } },
		],
		[
			'a number on the suppression list is blocked, however it is written',
			{ decideAsOf: noon, suppressionList: '+49 151 23456789; 0033 6 12 34 56 78' },
			{ decision: 'blocked', reason: 'suppressed' },
		],
	])('%s', async (_name, options, expected) => {
		const { outputs, error } = await check(options);
		expect(error).toBeUndefined();
		expect(outputs.flat()).toMatchObject([{ check: expected }]);
	});

	it.each<[string, INodeParameters, RegExp]>([
		[
			'a cap of nothing',
			{ cap: { limit: { messages: 0, days: 1 } } },
			/“Frequency Cap”: “Messages” is not a whole number from 1 to 1,000: 0/,
		],
		[
			'a margin that is none',
			{ safetyMargin: '={{ "ten" }}' },
			/“Safety Margin.*from 0 to 120: “ten”/,
		],
		['a deadline that is none', { deadline: 'soon' }, /“Deadline” is not a date/],
		['a closed date that is none', { closedDates: '2026-02-30' }, /“2026-02-30”/],
		['a preferred time that is none', { preferredTime: 'ten' }, /“Preferred Local Time” is not/],
		['an entry that is no number', { suppressionList: '+33612345678, Zoé' }, /“Zoé”/],
	])('stops for %s and says what to do', async (_name, options, message) => {
		const { error } = await check({ decideAsOf: noon, ...options });
		expect(error).toMatchObject({ message: expect.stringMatching(message) });
		expect(error?.description).toBeTruthy();
	});

	it('takes an expression that gives nothing for an option that is not set', async () => {
		const deadline = '={{ $json.noSuchField }}';
		const { outputs } = await check({ decideAsOf: noon, deadline, preferredTime: deadline });
		expect(outputs[0]).toHaveLength(1);
	});

	it('reads a suppression list out of an expression once for all', async () => {
		const items = [person({ list: ['+33 6 12 34 56 78'] }), person({ list: [] })];
		const { outputs } = await check(
			{ decideAsOf: noon, suppressionList: '={{ $json.list }}' },
			{},
			items,
		);
		expect(outputs[2]).toHaveLength(2);
	});

	it('decides the same for items that differ in an expression', async () => {
		const items = [person({ wish: '10:00' }), person({ wish: '12:00' })];
		const { outputs } = await check(
			{ decideAsOf: noon, preferredTime: '={{ $json.wish }}' },
			{},
			items,
		);
		expect(outputs.map((output) => output.length)).toEqual([1, 1, 0]);
	});
});

describe('small territories', () => {
	// 12:30 in Moscow, 21:30 on Kamchatka.
	const decideAsOf = '2027-02-09T09:30:00Z';
	const russian = {
		...person(),
		phone: {
			e164: '+79123456789',
			country: 'RU',
			callingCode: '7',
			type: 'mobile',
			timeZones: ['Europe/Moscow', 'Asia/Vladivostok', 'Asia/Kamchatka', 'Europe/Kaliningrad'],
		},
	};
	const options = (more: INodeParameters): INodeParameters => ({
		decideAsOf,
		contentChecks: 'off',
		...more,
	});

	it.each([
		['left out unless wanted', {}, 0, /Not counted for Russia: .*Asia\/Kamchatka/],
		['counted', { countSmallTerritories: true }, 1, /^(?!.*Not counted)/],
	])('are %s', async (_, more, output, assumed) => {
		const { outputs } = await check(options(more), {}, [russian]);
		expect(outputs.map((items) => items.length)).toEqual(
			[0, 1, 2].map((n) => Number(n === output)),
		);
		const { assumptions } = outputs[output]?.[0]?.['check'] as { assumptions: string[] };
		expect(assumptions.join()).toMatch(assumed);
	});
});
