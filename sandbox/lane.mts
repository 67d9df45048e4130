/** Runs tasks in their order, a few at a time. */
export class Lane {
	readonly #atOnce: number;
	readonly #queue: (() => Promise<void>)[] = [];
	#underWay = 0;

	/** @param atOnce most tasks that run at the same time */
	constructor(atOnce: number) {
		this.#atOnce = atOnce;
	}

	/** @param task must not reject */
	add(task: () => Promise<void>): void {
		this.#queue.push(task);
		this.#pump();
	}

	/** Forgets what has not begun. */
	clear(): void {
		this.#queue.length = 0;
	}

	#pump(): void {
		while (this.#underWay < this.#atOnce) {
			const task = this.#queue.shift();
			if (task === undefined) return;
			this.#underWay += 1;
			void task().finally(() => {
				this.#underWay -= 1;
				this.#pump();
			});
		}
	}
}
