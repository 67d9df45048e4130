/**
 * Room for messages between the moment they are marked as on their way and the moment that it is on record
 * what became of them. Whatever is in there when the process is killed is in doubt, so several runs share it.
 */
export interface Berths {
	/**
	 * Waits its turn for so many messages at once, until with them there are at most `most` in there. More
	 * than `most` at once go alone.
	 *
	 * @returns to be called once, when it is on record what became of them
	 */
	take(count: number, most: number): Promise<() => void>;
}

interface Waiting {
	readonly count: number;
	readonly most: number;
	readonly enter: () => void;
}

export function openBerths(): Berths {
	let taken = 0;
	const waiting: Waiting[] = [];

	const letIn = () => {
		for (let next = waiting[0]; next; next = waiting[0]) {
			if (taken > 0 && taken + next.count > next.most) return;
			waiting.shift();
			taken += next.count;
			next.enter();
		}
	};

	return {
		take: (count, most) =>
			new Promise((resolve) => {
				const leave = () => {
					taken -= count;
					letIn();
				};
				waiting.push({ count, most, enter: () => resolve(leave) });
				letIn();
			}),
	};
}
