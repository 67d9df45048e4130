import { randomUUID } from 'node:crypto';
import type { ITriggerFunctions } from 'n8n-workflow';
import { version } from '../../package.json';
import { readWatcher, type Watcher, watcherNote } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import { answered } from '../shared/ledger';

/** How long n8n may have to wait for the last word of a trigger that ends. */
const LAST_WORD_MS = 2000;

/** What one life of a trigger, from its activation to its end, leaves in the ledger. */
export interface Heartbeat {
	/** After a look: one note, written over. Never fails: a ledger in trouble is told by the look itself. */
	beat(ledger: Ledger): Promise<void>;
	/** Says that nobody looks any more, unless another life of the same trigger has begun. Never fails. */
	end(open: () => Promise<Ledger>): Promise<void>;
}

/** @param asksGateway whether the trigger can ask a gateway, and call back what is scheduled there */
export function openHeartbeat(trigger: ITriggerFunctions, asksGateway: boolean): Heartbeat {
	const { id = '', name = '' } = trigger.getWorkflow();
	const key = watcherNote(id, trigger.getNode().id);
	const life = randomUUID();
	let hasEnded = false;
	/** One note at a time, so that the last word is the last one. */
	let writing: Promise<unknown> = Promise.resolve();

	const current = (): Watcher => ({
		lookedAt: new Date().toISOString(),
		workflow: name,
		version,
		asksGateway,
		life,
	});

	return {
		async beat({ notes }) {
			if (hasEnded) return;
			writing = notes.set(key, JSON.stringify(current()));
			await writing;
		},
		async end(open) {
			hasEnded = true;
			const sayLast = async () => {
				await writing;
				const { notes } = await open();
				const note = await answered(trigger, notes.get(key));
				const last = note === undefined ? undefined : readWatcher(note);
				if (last?.life !== life) return;
				const ended: Watcher = { ...last, endedAt: new Date().toISOString() };
				await answered(trigger, notes.set(key, JSON.stringify(ended)));
			};
			let timer: NodeJS.Timeout | undefined;
			const enough = new Promise<void>((resolve) => {
				timer = setTimeout(resolve, LAST_WORD_MS);
			});
			// A note that cannot be written grows old by itself.
			await Promise.race([sayLast().catch(() => undefined), enough]);
			clearTimeout(timer);
		},
	};
}
