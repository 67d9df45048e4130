/*
 * npm run test:soak: a day of campaigns, receipts, replies, reminders and birthdays on a clock that runs ahead,
 * and what it leaves behind: in memory, in the ledger, and open.
 */
import { runJest } from './jest/runJest.mts';
import { runMain } from './process/index.mts';

await runMain(() => runJest('--config', 'jest.soak.config.js', ...process.argv.slice(2)));
