/*
 * A process of its own that has a ledger open, as n8n has: it records people, says so by a dot, and
 * stays until it is ended; by SIGTERM it ends as n8n does, with `process.exit`.
 */
import type { E164 } from '../../lib/phone/index.ts';

const [bundle = '', folder = '', people = '0'] = process.argv.slice(2);
const { openSqliteLedger } = (await import(bundle)) as typeof import('../../lib/ledger/index.ts');

process.on('SIGTERM', () => process.exit(0));
setInterval(() => {}, 60_000);

const opened = await openSqliteLedger({ folder });
if (!opened.ok) throw new Error(opened.failure.code);
const entries = Array.from({ length: Number(people) }, (_, i) => ({
	phone: { e164: `+3361${1_000_000 + i}` as E164 },
}));
const written = await opened.value.contacts.upsert(entries, { now: 1 });
if (!written.ok) throw new Error(written.failure.code);
process.stdout.write('.');
