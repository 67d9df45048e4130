/*
 * One execution of Send SMS in a process of its own: the node as it is built and as n8n loads it, run by n8n's own
 * engine, with a real ledger and real HTTP. What it can be told is in `SenderTask`; what became of each message is
 * its last line.
 */
import '../../support/sourceHooks.mts';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import type { SenderReport, SenderTask } from './senderTask.ts';

const task = JSON.parse(process.argv[2] ?? '{}') as SenderTask;

shiftClock(task.clockMs);
const { runNode } = await import('../../support/runNode.ts');
const built = join(import.meta.dirname, '../../../dist/nodes/SendSms/SendSms.node.js');
const { SendSms } = createRequire(import.meta.url)(built) as { SendSms: new () => INodeType };
const items = JSON.parse(readFileSync(task.itemsFile, 'utf8')) as IDataObject[];
if (task.asNobody) {
	// n8n reads its own settings while it may.
	await runNode(new SendSms(), { items: [] });
	stepDown();
}

const { outputs, error } = await runNode(new SendSms(), {
	items,
	executionId: task.run,
	parameters: { operation: 'send', options: task.options } as INodeParameters,
	credentials: task.credentials,
});
const counts: Record<string, number> = {};
for (const { delivery } of outputs.flat()) {
	// Where the whole node fails, items come without one.
	const { status = 'none', reason = '' } = (delivery ?? {}) as { status?: string; reason?: string };
	const said = `${status} ${reason}`.trim();
	counts[said] = (counts[said] ?? 0) + 1;
}
const report: SenderReport = {
	counts,
	...(error && { error: `${error.message} ${error.description ?? ''}`.trim() }),
	mostMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));

/** This process lives so much later than the others. */
function shiftClock(by: number): void {
	if (by === 0) return;
	globalThis.Date = new Proxy(Date, {
		construct: (RealDate, args, target) =>
			Reflect.construct(RealDate, args.length === 0 ? [RealDate.now() + by] : args, target),
		get: (RealDate, name) =>
			name === 'now' ? () => RealDate.now() + by : Reflect.get(RealDate, name),
	});
}

/** Rights do not bind root. */
function stepDown(): void {
	if (process.getuid?.() === 0) process.seteuid?.(65534);
}
