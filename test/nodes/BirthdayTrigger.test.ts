import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { ContactEntry, Ledger } from '../../lib/ledger';
import { type E164, parsePhone } from '../../lib/phone';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openLedger } from '../../nodes/shared/ledger';
import { systemClock } from '../../sandbox/clock.mts';
import { openSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { activate } from '../support/pollNode';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const node = new BirthdayTrigger();
const zoe = '+33612345678';

let ledger: Ledger;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
});

const trigger = (parameters: INodeParameters = {}, mode?: 'manual') =>
	activate(
		node,
		{ parameters: { source: 'ledger', ...parameters }, settings: { typeVersion: 2 } },
		mode,
	);

const contact = (
	e164: string,
	birthday: string,
	firstName = '',
	more: Partial<ContactEntry> = {},
): ContactEntry => {
	const phone = parsePhone(e164, { mobileOnly: true });
	if (!phone.ok) throw new Error(e164);
	return { phone: phone.value, contact: { birthday, firstName }, ...more };
};

const keep = (...people: readonly ContactEntry[]) =>
	sure(ledger.contacts.upsert(people, { now: Date.now() }));

const names = (items: readonly IDataObject[] | undefined) =>
	items?.map(({ contact }) => (contact as IDataObject)['firstName']);

describe('Birthday Trigger', () => {
	it('gives those who meet all conditions, and samples of them by hand', async () => {
		standClockAt('2027-03-09T12:00:00Z');
		const born = (e164: string, firstName: string, contactFields: IDataObject) => {
			const made = contact(e164, '1991-03-10', firstName);
			return { ...made, contact: { ...made.contact, ...contactFields } };
		};
		await keep(
			born(zoe, 'Zoé', { language: 'fr', postalCode: '69001' }),
			born('+33612345671', 'Léa', { language: 'fr', postalCode: '75001' }),
			born('+33612345672', 'Tim', { language: 'en', postalCode: '69002' }),
		);
		const parameters = {
			people: 'conditions',
			conditions: { language: 'fr', postalCode: '69, 42', country: 'FR' },
		};
		const { poll } = trigger(parameters);
		expect(await poll()).toBeUndefined();
		standClockAt('2027-03-10T11:00:00Z');
		expect(names(await trigger(parameters, 'manual').poll())).toEqual(['Zoé']);
		expect(names(await poll())).toEqual(['Zoé']);
		const nobody = { people: 'conditions', conditions: { language: 'de' } };
		await expect(trigger(nobody, 'manual').poll()).rejects.toThrow(
			'Nobody who meets all of “Conditions” has a birthday',
		);
	});

	it('tells once of those whose day another option has moved into the past', async () => {
		standClockAt('2027-03-01T12:00:00Z');
		await keep(
			contact(zoe, '1991-03-10', 'Zoé'),
			contact('+33612345671', '1991-02-20', 'Over'),
			contact('+33612345672', '1991-06-10', 'To come'),
		);
		expect(await trigger({}).poll()).toBeUndefined();
		standClockAt('2027-03-02T12:00:00Z');
		const { poll } = trigger({ options: { daysOffset: -20 } });
		expect(await poll()).toBeUndefined();
		standClockAt('2027-03-02T12:01:00Z');
		await expect(poll()).rejects.toMatchObject({
			message: '1 birthday of 18 February 2027 was missed, and nobody is greeted for it now',
			description: expect.stringMatching(/“Days Before or After”, was changed.*\+33612345678\.$/),
		});
		standClockAt('2027-03-02T12:02:00Z');
		expect(await poll()).toBeUndefined();
		standClockAt('2027-03-10T12:00:00Z');
		expect(await trigger({}).poll()).toBeUndefined();
	});

	it('gives no data of somebody who is erased while a poll is under way', async () => {
		standClockAt('2027-03-09T12:00:00Z');
		await keep(contact(zoe, '1991-03-10', 'Zoé'), contact('+33612345671', '1991-03-10', 'Léa'));
		const { poll } = trigger();
		expect(await poll()).toBeUndefined();
		standClockAt('2027-03-10T11:00:00Z');
		const handle = await openLedger({ getNode: () => ({}) as never, getCredentials: jest.fn() });
		const { take } = handle.birthdays;
		const spied = jest.spyOn(handle.birthdays, 'take').mockImplementation(async (...given) => {
			const taken = await take(...given);
			await sure(handle.people.erase(zoe as E164, { now: Date.now() }));
			return taken;
		});
		expect(names(await poll())).toEqual(['Léa']);
		spied.mockRestore();
		standClockAt('2027-03-10T14:00:00Z');
		expect(await poll()).toBeUndefined();
	});

	it('gives each person of the ledger once, when their own clock shows the hour', async () => {
		standClockAt('2027-03-09T12:00:00Z');
		await keep(
			contact(zoe, '1991-03-10', 'Zoé', { fields: { shop: 'Lyon' }, tags: ['vip'] }),
			contact('+819012345678', '--03-10', 'Sakura'),
			contact('+33612345670', '1990-06-01', 'Not yet'),
		);
		const { poll } = trigger({ localHour: 11 });
		standClockAt('2027-03-10T01:30:00Z');
		expect(await poll()).toBeUndefined();
		standClockAt('2027-03-10T02:05:00Z');
		expect(await poll()).toMatchObject([
			{ contact: { firstName: 'Sakura' }, birthday: { year: 2027, date: '2027-03-10' } },
		]);
		standClockAt('2027-03-10T10:05:00Z');
		expect(await poll()).toEqual([
			expect.objectContaining({
				shop: 'Lyon',
				phone: expect.objectContaining({ e164: zoe, country: 'FR' }),
				contact: expect.objectContaining({ birthday: '1991-03-10' }),
				birthday: { year: 2027, date: '2027-03-10', age: 36 },
			}),
		]);
		standClockAt('2027-03-10T10:06:00Z');
		expect(await poll()).toBeUndefined();
		// n8n was started anew, or the workflow activated again.
		expect(await trigger({ localHour: 8 }).poll()).toBeUndefined();
		standClockAt('2028-03-10T10:05:00Z');
		expect(names(await poll())).toEqual(['Sakura', 'Zoé']);
	});

	it('gives those of a list, or with a tag, alone', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		await keep(
			contact(zoe, '1991-03-10', 'Zoé', { tags: ['vip'] }),
			contact('+33612345679', '1991-03-10', 'Max'),
		);
		await sure(ledger.contacts.addToList('shop', ['+33612345679' as never], { now: 0 }));
		expect(names(await trigger({ people: 'tag', tag: 'vip' }).poll())).toEqual(['Zoé']);
		expect(names(await trigger({ people: 'list', list: 'shop' }).poll())).toEqual(['Max']);
		await expect(trigger({ people: 'tag', tag: ' ' }, 'manual').poll()).rejects.toMatchObject({
			message: '“Tag” is empty',
		});
	});

	it.each([
		['earlier than the law allows', 6],
		['later', 22],
	])('moves a Local Hour that is %s into the hours of the day', async (_name, localHour) => {
		// A Wednesday.
		standClockAt('2027-03-09T12:00:00Z');
		await keep(contact(zoe, '1991-03-10', 'Zoé'));
		const consent = { e164: zoe as never, kind: 'opt_in', status: 'explicit' } as const;
		await sure(
			ledger.consent.record([{ ...consent, source: 'form' } as never], { now: Date.now() }),
		);
		const { poll } = trigger({ localHour });
		for (let minute = 0; minute < 24 * 60; minute += 5) {
			standClockAt(Date.parse('2027-03-09T23:00:00Z') + minute * 60_000);
			const items = await poll();
			if (!items) continue;
			const sms = {
				purpose: 'birthday',
				campaign: 'birthday-2027',
				text: 'STOP 36180',
				segments: 1,
			};
			const { outputs } = await runNode(new CheckConsentQuietHours(), {
				items: items.map((item) => ({ ...item, sms })),
			});
			expect(outputs[0]).toMatchObject([{ check: { decision: 'send' } }]);
			return;
		}
		throw new Error('It never came');
	});

	it('catches up on what it missed, up to a limit, and tells once of what is beyond', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		await keep(
			contact(zoe, '1991-03-11', 'Missed'),
			contact('+33612345679', '1991-03-16', 'Late'),
			contact('+33612345670', '1991-03-17', 'Today'),
		);
		expect(await trigger().poll()).toBeUndefined();
		// n8n was down for a week.
		standClockAt('2027-03-17T12:00:00Z');
		const { poll } = trigger();
		const items = await poll();
		expect(names(items)).toEqual(['Late', 'Today']);
		expect(items).toMatchObject([{ birthday: { late: true } }, { birthday: {} }]);
		await expect(poll()).rejects.toMatchObject({
			message: '1 birthday of 11 March 2027 was missed, and nobody is greeted for it now',
			description: expect.stringContaining(zoe),
		});
		expect(await poll()).toBeUndefined();
		expect(await trigger().poll()).toBeUndefined();
	});

	it('greets nobody for the days before it was first activated', async () => {
		standClockAt('2027-03-17T12:00:00Z');
		await keep(contact(zoe, '1991-03-16', 'Yesterday'));
		const { poll } = trigger();
		expect(await poll()).toBeUndefined();
		expect(await poll()).toBeUndefined();
	});

	it('greets days before, and says when the day is', async () => {
		standClockAt('2027-03-08T12:00:00Z');
		await keep(contact(zoe, '1991-03-10', 'Zoé'));
		expect(await trigger({ options: { daysOffset: -2 } }).poll()).toMatchObject([
			{ birthday: { date: '2027-03-10', tellOn: '2027-03-08', age: 36 } },
		]);
	});

	it('gives a thousand at a time', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		await keep(
			...Array.from({ length: 1300 }, (_, n) => contact(`+3361200${1000 + n}`, '1991-03-10')),
		);
		const { poll } = trigger();
		expect(await poll()).toHaveLength(1000);
		expect(await poll()).toHaveLength(300);
		expect(await poll()).toBeUndefined();
	});

	it('gives again what a process was given that ended before its next poll', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		await keep(contact(zoe, '1991-03-10', 'Zoé'));
		const other = { trigger: 'workflow:node', now: Date.now(), leaseMs: 60_000 };
		await sure(ledger.birthdays.watch(other));
		await sure(ledger.birthdays.take([{ e164: zoe as never, year: 2027 }], other));
		const { poll } = trigger();
		expect(await poll()).toBeUndefined();
		standClockAt('2027-03-10T12:02:00Z');
		expect(await poll()).toMatchObject([{ birthday: { repeated: true } }]);
		standClockAt('2027-03-10T15:00:00Z');
		expect(await poll()).toBeUndefined();
	});

	it('does nothing while the poll before is still going on', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		await keep(contact(zoe, '1991-03-10', 'Zoé'));
		const { poll } = trigger();
		const both = await Promise.all([poll(), poll()]);
		expect(both.map((items) => items?.length)).toEqual([1, undefined]);
	});

	it('keeps quiet at the first poll, and fails at the next, while the ledger cannot be opened', async () => {
		process.env['EXECUTIONS_MODE'] = 'queue';
		try {
			const { poll } = trigger();
			expect(await poll()).toBeUndefined();
			await expect(poll()).rejects.toThrow(/In queue mode/);
		} finally {
			delete process.env['EXECUTIONS_MODE'];
		}
	});
});

describe('Birthday Trigger, run by hand,', () => {
	it('shows the next birthdays as samples, as often as wanted, and remembers nothing', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		await keep(
			...Array.from({ length: 8 }, (_, n) =>
				contact(`+3361200000${n}`, `1991-${n < 4 ? '03-1' : '06-1'}${n}`, `${n}`),
			),
		);
		const { poll } = trigger({}, 'manual');
		const items = await poll();
		expect(names(items)).toEqual(['0', '1', '2', '3', '4']);
		expect(items?.[0]).toMatchObject({ birthday: { date: '2027-03-10', sample: true } });
		expect(await poll()).toEqual(items);
		expect(names(await trigger().poll())).toEqual(['0']);
	});

	it('shows those of the next year at the end of this one', async () => {
		standClockAt('2027-12-30T12:00:00Z');
		await keep(contact(zoe, '1992-02-29', 'Leap'));
		expect(await trigger({}, 'manual').poll()).toMatchObject([
			{ birthday: { year: 2028, date: '2028-02-29', age: 36, sample: true } },
		]);
	});

	it.each([
		['the ledger', {}, 'Nobody in the SMS Ledger has a birthday'],
		['a list', { people: 'list', list: 'shop' }, 'Nobody on the list “shop” has a birthday'],
		['a tag', { people: 'tag', tag: 'vip' }, 'Nobody with the tag “vip” has a birthday'],
		[
			'a table without such a column',
			{ source: 'text', text: 'phone,name\n+33612345678,Zoé' },
			'Of 1 contact on the list nobody has a birthday',
		],
		[
			'a table with an empty one',
			{ source: 'text', text: 'phone,birthday\n+33612345678,' },
			'Of 1 contact on the list nobody has a birthday',
		],
	])('says that nobody has a birthday: %s', async (_name, parameters, message) => {
		await expect(trigger(parameters, 'manual').poll()).rejects.toMatchObject({
			message,
			description: expect.any(String),
		});
	});

	it('says what the columns of a list were read as', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		const text = 'Mobile,Date de naissance\n+33612345678,10/03/1991';
		expect(await trigger({ source: 'text', text }, 'manual').poll()).toMatchObject([
			{ birthday: { said: [expect.stringContaining('number from “Mobile”')] } },
		]);
	});

	it('gives samples that are never texted', async () => {
		standClockAt('2027-03-10T12:00:00Z');
		await keep(contact(zoe, '1991-03-10', 'Zoé'));
		const [sample = {}] = (await trigger({}, 'manual').poll()) ?? [];
		const [today = {}] = (await trigger().poll()) ?? [];
		const sandbox = await openSandbox({ clock: systemClock });
		try {
			const compose = (item: IDataObject): IDataObject => ({
				...item,
				contact: { ...(item['contact'] as IDataObject), consent: { status: 'explicit' } },
				sms: {
					purpose: 'birthday',
					campaign: 'birthday-2027',
					text: 'Happy birthday! STOP 36180',
					segments: 1,
					credits: 1,
				},
			});
			const checked = await runNode(new CheckConsentQuietHours(), {
				items: [sample, today].map(compose),
			});
			expect(checked.outputs[0]).toHaveLength(2);
			const send = async (operation: string) =>
				await runNode(new SendSms(), {
					items: checked.outputs[0] ?? [],
					parameters: { operation, scheduleWith: 'ledger', sendAt: '', options: {} },
					credentials: {
						smsGatewayApi: {
							gateway: 'sandbox',
							sandboxUrl: sandbox.url,
							sandboxApiKey: 'sandbox-key',
							senderName: '36180',
						},
					},
				});
			const sent = await send('send');
			expect(sent.outputs[1]).toMatchObject([{ delivery: { reason: 'sample' } }]);
			expect(sent.outputs[0]).toMatchObject([{ delivery: { status: 'accepted' } }]);
			const scheduled = await send('schedule');
			expect(scheduled.outputs[1]).toMatchObject([{ delivery: { reason: 'sample' } }]);
		} finally {
			await sandbox.close();
		}
	});
});
