/** Where a reader is in a JSON text, and where it says what is wrong. */
export class Place {
	readonly path: string;
	readonly #faults: string[];

	constructor(path: string, faults: string[]) {
		this.path = path;
		this.#faults = faults;
	}

	/** `FR.hours[0]` of `FR.hours`. */
	at(key: string | number): Place {
		const step = typeof key === 'number' ? `[${key}]` : this.path === '' ? key : `.${key}`;
		return new Place(this.path + step, this.#faults);
	}

	/** Notes a fault; there is no value then. */
	fault(message: string): undefined {
		this.#faults.push(this.path === '' ? message : `${this.path}: ${message}`);
		return undefined;
	}
}

/** Reads a value of a JSON text, or notes why it cannot. */
export type Reader<Value> = (value: unknown, place: Place) => Value | undefined;
