import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

export const LOG_EVENTS = [
	'started',
	'accepted',
	'scheduled',
	'refused',
	'repeated',
	'sent',
	'delivered',
	'undelivered',
	'canceled',
	'expired',
	'reply',
	'tap',
	'dropped',
	'spoiled',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

/** One line of the log. Texts are left out: the log counts, it does not read along. */
export interface LogLine {
	/** RFC 3339. */
	readonly at: string;
	readonly event: LogEvent;
	readonly id?: string;
	readonly clientReference?: string;
	readonly to?: string;
	readonly from?: string;
	readonly segments?: number;
	readonly encoding?: string;
	/** Credits charged (accepted, scheduled) or given back (negative). */
	readonly credits?: number;
	/** Credits left after this line. */
	readonly balance?: number;
	readonly reason?: string;
}

/**
 * The append-only tally, one JSON object a line.
 *
 * Lines are handed to the operating system before `append` returns, hence before the client hears
 * of the outcome: neither the end of the client nor of the gateway loses one.
 */
export class Log {
	readonly #file: number;

	constructor(path: string) {
		this.#file = openSync(path, 'a+');
		// A gateway killed while writing left half a line: the next one must not be glued to it.
		if (this.#endsInHalfALine()) this.#write('\n');
	}

	append(...lines: readonly LogLine[]): void {
		if (lines.length > 0) this.#write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
	}

	close(): void {
		closeSync(this.#file);
	}

	#endsInHalfALine(): boolean {
		const { size } = fstatSync(this.#file);
		const last = Buffer.alloc(1);
		return readSync(this.#file, last, 0, 1, Math.max(0, size - 1)) === 1 && last[0] !== 0x0a;
	}

	#write(text: string): void {
		let bytes = Buffer.from(text);
		while (bytes.length > 0) bytes = bytes.subarray(writeSync(this.#file, bytes));
	}
}
