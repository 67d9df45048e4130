import { normaliseReply } from './normaliseReply';
import { isSpaceless } from './spaceless';

/** How many letters `…` stands for. */
const GAP = 8;

/** One wording of a script that sets no spaces. */
export interface UnspacedWording {
	/** As it is recorded. */
	readonly written: string;
	readonly language: string;
	readonly pattern: RegExp;
}

/** Wordings of scripts that set no spaces, looked for in a reply whose spaces are taken out. */
export class UnspacedIndex {
	readonly #wordings: readonly UnspacedWording[];
	/** Any of them: hardly a reply holds one. */
	readonly #source: string;
	readonly #any: RegExp;

	constructor(wordings: readonly Omit<UnspacedWording, 'pattern'>[]) {
		this.#wordings = wordings.map((wording) => ({
			...wording,
			pattern: new RegExp(sourceOf(wording.written), 'u'),
		}));
		this.#source = this.#wordings.map(({ pattern }) => pattern.source).join('|') || '(?!)';
		this.#any = new RegExp(this.#source, 'u');
	}

	find(squeezed: string): UnspacedWording | undefined {
		if (!isSpaceless(squeezed) || !this.#any.test(squeezed)) return undefined;
		return this.#wordings.find(({ pattern }) => pattern.test(squeezed));
	}

	/** The reply with a full stop in place of each of the wordings. */
	without(squeezed: string): string {
		if (!isSpaceless(squeezed) || !this.#any.test(squeezed)) return squeezed;
		return squeezed.replaceAll(new RegExp(this.#source, 'gu'), '。');
	}
}

const sourceOf = (written: string): string =>
	written
		.split(/\s+/u)
		.map((part) => {
			if (part === '…') return `[^。]{0,${GAP}}?`;
			const words = part.split('|').map((word) => normaliseReply(word).replaceAll(' ', ''));
			return words.length > 1 ? `(?:${words.join('|')})` : (words[0] ?? '');
		})
		.join('');
