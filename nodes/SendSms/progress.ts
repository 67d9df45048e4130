import type { IExecuteFunctions } from 'n8n-workflow';
import type { Delivery } from '../../lib/message';
import { figure } from '../../lib/words';

const EVERY_MS = 5000;

/** Tells n8n's log how far a long run is: counts only, neither numbers nor texts. */
export function openProgress(context: IExecuteFunctions) {
	const total = context.getInputData().length;
	const name = context.getNode().name;
	const counts = new Map<Delivery['status'], number>();
	let done = 0;
	let told = Date.now();
	let hasTold = false;

	const tell = () => {
		const parts = [...counts].map(([status, count]) => `${figure(count)} ${status}`);
		const of = `${figure(done)} of ${figure(total)}`;
		context.logger?.info(`${name}: ${of} messages done (${parts.join(', ')})`);
	};

	return {
		count({ status }: Delivery) {
			done += 1;
			counts.set(status, (counts.get(status) ?? 0) + 1);
			if (Date.now() - told < EVERY_MS) return;
			told = Date.now();
			hasTold = true;
			tell();
		},
		/** Short runs say nothing: their output is there at once. */
		end() {
			if (hasTold) tell();
		},
	};
}
