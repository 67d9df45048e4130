import { globSync, readFileSync } from 'node:fs';

/*
 * What is read for the first item alone, and why that is no loss. Everything else that takes an expression
 * is read for each item, or refused where it differs (`sameForAll`): `readForEachItem.test.ts` runs every operation
 * to see it.
 */
const WHICH_FORM = 'chooses the form itself, and takes no expression';
const TRIGGER = 'a trigger has no items';

const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'nodes/BirthdayTrigger/settings.ts': {
		'fields.authentication': TRIGGER,
		'fields.defaultCountry': TRIGGER,
		'fields.people': TRIGGER,
		'fields.source': TRIGGER,
		localHour: TRIGGER,
		// Any other of the form: see `filled` and `ReadOption` there.
		parameter: TRIGGER,
	},
	'nodes/BirthdayTrigger/version1/poll.ts': { leapDay: TRIGGER, localHour: TRIGGER },
	'nodes/BirthdayTrigger/version1/readContacts.ts': {
		datesStartWith: TRIGGER,
		defaultCountry: TRIGGER,
		pastedText: TRIGGER,
		phoneField: TRIGGER,
		source: TRIGGER,
		url: TRIGGER,
	},
	'nodes/ScheduledSmsTrigger/watch.ts': { askForReceipts: TRIGGER, folderIsPersistent: TRIGGER },
	'nodes/SendSms/ports.ts': { operation: WHICH_FORM },
	'nodes/SendSms/runOperation.ts': { operation: WHICH_FORM },
	'nodes/SendSms/sendTest.ts': {
		numbersAreMine: 'a test is of the message of the first item',
		testNumbers: 'a test is of the message of the first item',
	},
	'nodes/SmsEventsTrigger/links/linkAddress.ts': { shortLinkPath: TRIGGER },
	'nodes/SmsLedger/SmsLedger.node.ts': { operation: WHICH_FORM, resource: WHICH_FORM },
	'nodes/shared/simplify.ts': { output: WHICH_FORM },
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
