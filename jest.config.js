const { existsSync } = require('node:fs');
const { join } = require('node:path');
const base = require('./jest.base.config');

/**
 * What takes three seconds or more alone on a quiet machine. Every other test file is of the fast lane, so
 * a new one cannot be forgotten.
 */
const slow = [
	'test/birthdays/aYear.test.ts',
	'test/birthdays/tenYears.property.test.ts',
	'test/compliance/place/everyZone.property.test.ts',
	'test/compliance/place/whereabouts.property.test.ts',
	'test/contacts/files/readXlsx.test.ts',
	'test/contracts/gateways/asSent.test.ts',
	'test/docs/rules.test.ts',
	'test/fuzz/lists.test.ts',
	'test/fuzz/posts.test.ts',
	'test/fuzz/texts.test.ts',
	'test/ledger/budgetRace.test.ts',
	'test/ledger/contract.test.ts',
	'test/ledger/inboxKill.test.ts',
	'test/ledger/inboxOrder.test.ts',
	'test/ledger/kill.test.ts',
	'test/ledger/once.test.ts',
	'test/ledger/postgresFailures.test.ts',
	'test/ledger/replacing.property.test.ts',
	'test/ledger/replacingKill.test.ts',
	'test/ledger/upgrade.test.ts',
	'test/ledger/workers.test.ts',
	'test/nodes/BirthdayTriggerYear.test.ts',
	'test/nodes/SendSmsSimulation.test.ts',
	'test/nodes/SmsEventsTriggerAsSent.test.ts',
	'test/nodes/SmsEventsTriggerGateways.test.ts',
	'test/nodes/shared/exchange.test.ts',
	'test/nodes/shared/ledgerMove.test.ts',
	'test/nodes/shared/ledgerRefusals.test.ts',
	'test/phone/parsePhone.test.ts',
	'test/phone/recogniser.test.ts',
	'test/scripts/jest/runJest.test.ts',
	'test/text/agreement.test.ts',
];

const gone = slow.filter((file) => !existsSync(join(__dirname, file)));
if (gone.length > 0) throw new Error(`jest.config.js names ${gone}, which is no longer there`);

/**
 * Unit, property, contract and loading tests in two lanes, of which `--selectProjects fast` runs one; the
 * end-to-end lane has its own config beside this one.
 */
module.exports = {
	// On two cores Jest would run one file at a time.
	maxWorkers: '100%',
	// Ends a test that hangs; a busy machine may take its time.
	testTimeout: 60_000,
	projects: [
		{
			...base,
			displayName: 'fast',
			testPathIgnorePatterns: [
				...base.testPathIgnorePatterns,
				...slow.map((file) => `<rootDir>/${file}$`),
			],
		},
		{ ...base, displayName: 'slow', testMatch: slow.map((file) => `<rootDir>/${file}`) },
	],
};
