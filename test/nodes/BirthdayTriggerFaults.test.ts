import type { ContactEntry, Ledger } from '../../lib/ledger';
import { parsePhone } from '../../lib/phone';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { sure } from '../support/ledgers';
import { activate } from '../support/pollNode';
import { newUserFolder, openBeside, tamper } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const HOUR = 3_600_000;
// A Wednesday; open in France.
const NOON = Date.parse('2027-03-10T11:00:00Z');

let folder: string;
let ledger: Ledger;
beforeEach(async () => {
	standClockAt(NOON - 24 * HOUR);
	folder = newUserFolder();
	ledger = await openBeside(folder);
});
afterEach(async () => {
	jest.useRealTimers();
	await ledger.close();
});

const bornToday = (count: number): ContactEntry[] =>
	Array.from({ length: count }, (_, n) => {
		const phone = parsePhone(`+336123${String(n).padStart(5, '0')}`, { mobileOnly: true });
		if (!phone.ok) throw new Error(String(n));
		return { phone: phone.value, contact: { birthday: '1991-03-10' } };
	});

const trigger = () =>
	activate(new BirthdayTrigger(), {
		parameters: { source: 'ledger' },
		settings: { typeVersion: 2 },
	});

/** Has the ledger refuse what is written down after birthdays were given out. */
const refuse = {
	looked: `create trigger refused before update of looked_at on sms_birthday_watches
		begin select raise(abort, 'the disk is full'); end`,
	second: `create trigger refused before insert on sms_birthdays when new.e164 = '+33612300700'
		begin select raise(abort, 'the disk is full'); end`,
};

describe('Birthday Trigger, when the ledger fails in the middle of a poll,', () => {
	it('gives those that it has taken, though it cannot write down that it has looked', async () => {
		await sure(ledger.contacts.upsert(bornToday(3), { now: Date.now() }));
		const { poll } = trigger();
		await poll();
		tamper(folder, refuse.looked);
		standClockAt(NOON);
		expect(await poll()).toHaveLength(3);
		tamper(folder, 'drop trigger refused');
		standClockAt(NOON + HOUR);
		expect(await poll()).toBeUndefined();
	});

	it('gives everybody once when it works again, though some of them were taken', async () => {
		await sure(ledger.contacts.upsert(bornToday(900), { now: Date.now() }));
		const { poll } = trigger();
		await poll();
		tamper(folder, refuse.second);
		const given: unknown[] = [];
		for (const minutes of [0, 1, 2]) {
			standClockAt(NOON + minutes * 60_000);
			given.push(...((await poll().catch(() => undefined)) ?? []));
		}
		tamper(folder, 'drop trigger refused');
		for (const minutes of [3, 70, 75, 80]) {
			standClockAt(NOON + minutes * 60_000);
			given.push(...((await poll()) ?? []));
		}
		expect(given).toHaveLength(900);
	});
});
