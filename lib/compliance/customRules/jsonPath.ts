/** Where a reader is in a JSON text, and where it says what is wrong. */
export class JsonPath {
	readonly #written: string;
	readonly #faults: string[];

	constructor(written: string, faults: string[]) {
		this.#written = written;
		this.#faults = faults;
	}

	/** `FR.hours[0]` of `FR.hours`. */
	at(key: string | number): JsonPath {
		const step = typeof key === 'number' ? `[${key}]` : this.#written === '' ? key : `.${key}`;
		return new JsonPath(this.#written + step, this.#faults);
	}

	/** Notes a fault; there is no value then. */
	fault(message: string): undefined {
		this.#faults.push(this.#written === '' ? message : `${this.#written}: ${message}`);
		return undefined;
	}
}

/** Reads a value of a JSON text, or notes why it cannot. */
export type Reader<Value> = (value: unknown, path: JsonPath) => Value | undefined;
