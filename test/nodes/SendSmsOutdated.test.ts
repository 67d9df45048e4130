import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { givenOut, marketing, reminder, sending, told } from '../support/scheduling';
import { newUserFolder, openBeside } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const HOUR = 3_600_000;
const NOW = Date.parse(START);
const inHours = (hours: number) => new Date(NOW + hours * HOUR).toISOString();

let sandbox: TestSandbox;
let ledger: Ledger;
beforeEach(async () => {
	standClockAt(START);
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox();
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
	await sandbox.close();
});

const send = sending(() => sandbox.url);
const toldOf = async (items: IDataObject[], parameters: INodeParameters = {}) => {
	const { outputs, error, hints } = await send(items, parameters);
	expect(error).toBeUndefined();
	return { told: [...told(outputs[0]), ...told(outputs[1])], hints };
};
const sms = (text: string) => ({ purpose: 'transactional', text, segments: 1, credits: 1 });
const visit = (hours: number, text = 'Old', more: IDataObject = {}) =>
	reminder(1, { remindAt: inHours(hours), sms: sms(text), ...more });
async function sendDue(hours: number): Promise<number> {
	standClockAt(inHours(hours));
	const items = await givenOut();
	if (items.length > 0) await send(items, { operation: 'send' });
	return sandbox.tally().total.accepted;
}

describe('what waits does not go when the item that is to take its place cannot be scheduled', () => {
	it.each<[string, IDataObject, INodeParameters]>([
		['its time is over', visit(-1, 'New'), {}],
		['its time is over, the text the same', visit(-1), {}],
		['it has no time', visit(4, 'New', { remindAt: '' }), {}],
		['its time cannot be read', visit(4, 'New', { remindAt: 'soon' }), {}],
		['it has no text', visit(4, ''), {}],
		['it says STOP', visit(6, 'New', { contact: { optOut: true } }), {}],
		[
			'it says STOP, which is not written down',
			visit(6, 'New', { contact: { optOut: true } }),
			{ options: { writeOptOuts: false } },
		],
	])('%s', async (_name, item, parameters) => {
		await toldOf([visit(4)]);
		await toldOf([item], parameters);
		expect(await sendDue(5)).toBe(0);
	});
	it.each([{}, { options: { replaceWaiting: 'all' } }])(
		'marketing whose consent is gone, where it would have been replaced: %j',
		async (parameters) => {
			const options = { options: { replaceWaiting: 'all' } };
			await toldOf([marketing(1, { remindAt: inHours(4) })], options);
			const gone = marketing(1, {
				remindAt: inHours(6),
				contact: { consent: { status: 'none' } },
			});
			await toldOf([gone], parameters);
			const [state] = (await sure(ledger.messages.page({}, { limit: 9 }))).items;
			expect(state?.state).toBe('options' in parameters ? 'cancelled' : 'held');
		},
	);

	it('at the gateway neither', async () => {
		const gateway = { scheduleWith: 'gateway' };
		await toldOf([visit(4)], gateway);
		const { told: said } = await toldOf([visit(-1, 'New')], gateway);
		expect(said).toMatchObject([['skipped', 'time_over', expect.stringContaining('withdrawn')]]);
		sandbox.clock.advance(24 * HOUR);
		expect(sandbox.tally().total.sent).toBe(0);
	});

	it('and is told, in yellow too; it waits again once the item is put right', async () => {
		await toldOf([visit(4)]);
		expect(await toldOf([visit(-1, 'New')])).toEqual({
			told: [
				[
					'skipped',
					'time_over',
					'The time to send was 2026-11-24 07:00 UTC, which is over. The message that waited under its key until 2026-11-24 12:00 UTC was withdrawn.',
				],
			],
			hints: [
				'1 message that waited was withdrawn: its item cannot be scheduled as it is now',
				'1 not sent: with a time that is over',
			],
		});
		await toldOf([visit(6, 'Newer')]);
		expect(await sendDue(5)).toBe(0);
		expect(await sendDue(6)).toBe(1);
	});
});

describe('what waits stays', () => {
	const nobody: IDataObject[] = [];
	it.each<[string, IDataObject, INodeParameters, IDataObject[]]>([
		['where replacing is off', visit(-1, 'New'), { options: { replaceWaiting: 'none' } }, nobody],
		['under another key', visit(-1, 'New', { id: 'visit 2' }), {}, nobody],
		['where another item of the run is scheduled', visit(-1, 'New'), {}, [visit(4)]],
	])('%s', async (_name, item, parameters, beside) => {
		await toldOf([visit(4)]);
		await toldOf([item, ...beside], parameters);
		expect(await sendDue(5)).toBe(1);
	});

	it('when the same workflow runs again before it is given out', async () => {
		await toldOf([visit(4)]);
		standClockAt(inHours(5));
		const { told: said } = await toldOf([visit(4)]);
		expect(said).toEqual([
			['skipped', 'time_over', 'The time to send was 2026-11-24 12:00 UTC, which is over.'],
		]);
		expect(await sendDue(6)).toBe(1);
	});

	it('for the next opening, too', async () => {
		const night = { options: { replaceWaiting: 'all' } };
		const promo = marketing(1, { remindAt: inHours(14) });
		await toldOf([promo], night);
		standClockAt(inHours(15));
		expect((await toldOf([promo], night)).told).toMatchObject(
			[['skipped', 'time_over', {}]].map(([status, reason]) => [
				status,
				reason,
				expect.not.stringContaining('withdrawn'),
			]),
		);
		const [message] = (await sure(ledger.messages.page({}, { limit: 9 }))).items;
		expect(message?.state).toBe('held');
	});
});
