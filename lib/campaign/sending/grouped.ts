import type { Result } from '../../shared';

interface Waiting<Entry, Answer, Failure> {
	readonly entries: readonly Entry[];
	readonly answer: (result: Result<readonly Answer[], Failure>) => void;
}

/**
 * Makes one call of many: what is asked for while a call is under way goes out together in the next.
 * A durable commit costs the same for one message as for fifty.
 *
 * @param work answers in the order of its entries
 * @param turn lets those come who are about to ask too, as long as there are more each time
 */
export function grouped<Entry, Answer, Failure>(
	work: (entries: readonly Entry[]) => Promise<Result<readonly Answer[], Failure>>,
	turn?: () => Promise<void>,
): (entries: readonly Entry[]) => Promise<Result<readonly Answer[], Failure>> {
	let waiting: Waiting<Entry, Answer, Failure>[] = [];
	let working = false;

	const workOff = async () => {
		working = true;
		while (waiting.length > 0) {
			for (let known = 0; turn && known < waiting.length;) {
				known = waiting.length;
				await turn();
			}
			const group = waiting;
			waiting = [];
			const result = await work(group.flatMap(({ entries }) => entries));
			let from = 0;
			for (const { entries, answer } of group) {
				const to = from + entries.length;
				answer(result.ok ? { ok: true, value: result.value.slice(from, to) } : result);
				from = to;
			}
		}
		working = false;
	};

	return (entries) =>
		new Promise((answer) => {
			waiting.push({ entries, answer });
			if (!working) void workOff();
		});
}
