import { ApiError } from './apiError.mts';
import type { Clock } from './clock.mts';
import { addressOf, linksOf } from './links.mts';
import type { Log } from './log.mts';
import { isoTime, type Tap } from './message.mts';
import { newId } from './newId.mts';
import type { Entry, PhoneBook } from './phoneBook.mts';
import { openLink, type Tapper } from './tap.mts';

export interface TapOptions {
	readonly clock: Clock;
	readonly log: Log;
	readonly phones: PhoneBook;
	readonly onChange: (number: string) => void;
}

/** The links that phones open. */
export class Taps {
	readonly #options: TapOptions;
	readonly #closing = new AbortController();

	constructor(options: TapOptions) {
		this.#options = options;
	}

	/**
	 * A phone opens a link.
	 *
	 * @throws ApiError 409 `no_such_link` when no message that arrived on it shows that link: the
	 *     keyless page must not fetch whatever address it is given
	 */
	async open(number: string, link: string, tapper: Tapper): Promise<Tap> {
		const { clock, log, phones, onChange } = this.#options;
		const url = addressOf(link);
		if (url === undefined || !phones.find(number)?.entries.some((entry) => shows(entry, url))) {
			throw new ApiError(409, 'no_such_link', 'this phone was sent no such link');
		}
		const opening = await openLink(url, tapper, number, this.#closing.signal);
		if (this.#closing.signal.aborted) {
			throw new ApiError(503, 'closed', 'the sandbox is closed');
		}
		const at = clock.now();
		const tap: Tap = { kind: 'tap', id: newId(), url, tapper, at, ...opening };
		phones.add(number, tap, at);
		const reason = opening.problem ?? String(opening.steps.at(-1)?.status);
		log.append({ at: isoTime(at), event: 'tap', id: tap.id, from: number, reason });
		onChange(number);
		return tap;
	}

	close(): void {
		this.#closing.abort();
	}
}

const shows = (entry: Entry, url: string): boolean =>
	entry.kind === 'message' &&
	entry.status === 'delivered' &&
	linksOf(entry.text).some((link) => link.url === url);
