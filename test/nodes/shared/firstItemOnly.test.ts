import { globSync, readFileSync } from 'node:fs';

/*
 * What is read for the first item alone, and why that is no loss. Everything else that takes an expression
 * is read for each item, or refused where it differs (`sameForAll`).
 */
const ONE_RUN = 'one file, one ledger, one answer of a whole run: there are no items to differ';
const WHICH_FORM = 'chooses the form itself, and takes no expression';
const TRIGGER = 'a trigger has no items';

const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'nodes/BirthdayTrigger/poll.ts': { leapDay: TRIGGER, localHour: TRIGGER },
	'nodes/BirthdayTrigger/readContacts.ts': {
		datesStartWith: TRIGGER,
		defaultCountry: TRIGGER,
		pastedText: TRIGGER,
		phoneField: TRIGGER,
		source: TRIGGER,
		url: TRIGGER,
	},
	'nodes/ScheduledSmsTrigger/watch.ts': { askForReceipts: TRIGGER, folderIsPersistent: TRIGGER },
	'nodes/SendSms/SendSms.node.ts': { operation: WHICH_FORM },
	'nodes/SendSms/ports.ts': { operation: WHICH_FORM },
	'nodes/SendSms/sendTest.ts': {
		numbersAreMine: 'a test is of the message of the first item',
		testNumbers: 'a test is of the message of the first item',
	},
	'nodes/SmsLedger/SmsLedger.node.ts': { operation: WHICH_FORM, resource: WHICH_FORM },
	'nodes/SmsLedger/items/ledgerOf.ts': { folderIsPersistent: ONE_RUN },
	'nodes/SmsLedger/ledger/backUp.ts': {
		'backUpTo.destination': ONE_RUN,
		'backUpTo.field': ONE_RUN,
		'backUpTo.path': ONE_RUN,
		folderIsPersistent: ONE_RUN,
	},
	'nodes/SmsLedger/ledger/restore.ts': {
		'restoreFrom.field': ONE_RUN,
		'restoreFrom.goOnIfOlder': ONE_RUN,
		'restoreFrom.path': ONE_RUN,
		'restoreFrom.source': ONE_RUN,
	},
	'nodes/SmsLedger/ledger/startNew.ts': { evenIfInOrder: ONE_RUN, folderIsPersistent: ONE_RUN },
};

const FIRST_ITEM = /(?:read|option)\((?:members\.)?([\w.]+)\)\(0\)|getNodeParameter\('(\w+)', 0\)/g;

it('of no other parameter the value of the first item holds for all', () => {
	const found: Record<string, readonly string[]> = {};
	for (const file of globSync('nodes/**/*.ts')) {
		const names = Array.from(
			readFileSync(file, 'utf8').matchAll(FIRST_ITEM),
			([, read, asked]) => read ?? asked ?? '',
		);
		if (names.length > 0) found[file.replaceAll('\\', '/')] = [...new Set(names)].sort();
	}
	const told = Object.entries(reasons).map(([file, why]) => [file, Object.keys(why).sort()]);
	expect(found).toEqual(Object.fromEntries(told));
});
