import { asksInVain } from '../../lib/campaign';
import type { Sms } from '../../lib/item';
import { measure, type SegmentOptions } from '../../lib/text';
import { count, figure, quoted } from '../../lib/words';
import { tally } from '../shared/hint';
import { savings, type UnicodeCost } from './costliestCharacters';
import type { Missing } from './missingFields';
import { linkProposals, withoutLinks } from './linkProposals';

/** More different characters than these are another script, not a slip to repair. */
const SLIPS = 4;

/** Enough of one kind of hint to act upon. */
const SHOWN = 3;

/** Adds up a run while it goes, so that no item is read again. */
export class Summary {
	readonly #unicode = new Map<string, UnicodeCost>();
	readonly #leftOut: string[] = [];
	readonly #missing = new Map<string, string>();
	readonly #advice = new Set<string>();
	readonly #links = new Set<string>();
	#messages = 0;
	#segments = 0;
	#credits = 0;
	#fewest = Infinity;
	#most = 0;
	#inUnicode = 0;
	#inVain = 0;
	#shortest: Sms | undefined;
	#longest: Sms | undefined;
	#lacking: Sms | undefined;

	add(sms: Sms, options: SegmentOptions): void {
		this.#messages++;
		this.#segments += sms.segments;
		this.#credits += sms.credits;
		this.#fewest = Math.min(this.#fewest, sms.segments);
		this.#most = Math.max(this.#most, sms.segments);
		if (sms.encoding === 'UCS-2') {
			this.#inUnicode++;
			this.#addUnicode(sms, options);
		}
		if (asksInVain(sms.text, sms.sender)) this.#inVain++;
		if (!this.#shortest || sms.length < this.#shortest.length) this.#shortest = sms;
		if (!this.#longest || sms.length > this.#longest.length) this.#longest = sms;
		if (!this.#lacking && sms.missingFields.length > 0) this.#lacking = sms;
	}

	/** Fields that a recipient has no value for. */
	async miss(
		fields: readonly string[],
		explain: (field: string) => Promise<Missing>,
	): Promise<void> {
		for (const field of fields) {
			if (this.#missing.has(field) || this.#missing.size >= SHOWN) continue;
			this.#missing.set(field, (await explain(field)).message);
		}
	}

	/** What is to be said of the message itself. */
	advise(sentences: readonly string[]): void {
		for (const sentence of sentences) if (this.#advice.size < SHOWN) this.#advice.add(sentence);
	}

	/** A recipient that gets no message, for a reason such as `missing_field`. */
	leaveOut(reason: string): void {
		this.#leftOut.push(reason);
	}

	/** What to say above the output. */
	*hints(): Generator<readonly [message: string, type: 'info' | 'warning']> {
		if (this.#leftOut.length > 0) yield [`${tally(this.#leftOut)}: left out`, 'warning'];
		for (const sentence of [...this.#missing.values(), ...this.#advice, ...this.#links]) {
			yield [sentence, 'warning'];
		}
		if (this.#inVain > 0) yield [inVain(this.#inVain), 'warning'];
		const sentence = this.#sentence();
		if (sentence !== undefined) yield [sentence, 'info'];
		const saving = savings(this.#unicode.values());
		if (saving !== undefined) yield [saving, 'warning'];
		if (this.#messages > 0) yield [this.#examples(), 'info'];
	}

	/** "1,204 credits for 602 recipients; 1 to 3 segments each, 2 on average; 41 in Unicode", or nothing for no message. */
	#sentence(): string | undefined {
		if (this.#messages === 0) return undefined;
		const average = this.#segments / this.#messages;
		const range =
			this.#fewest === this.#most
				? `${count(this.#most, 'segment')} each`
				: `${this.#fewest} to ${count(this.#most, 'segment')} each, ${figure(average, 2)} on average`;
		return [
			`${count(this.#credits, 'credit', 'credits', 2)} for ${count(this.#messages, 'recipient')}`,
			range,
			...(this.#inUnicode > 0 ? [`${figure(this.#inUnicode)} in Unicode`] : []),
		].join('; ');
	}

	/** Up to three of the texts: the shortest, the longest, and one that lacks a field. */
	#examples(): string {
		const [shortest, longest, lacking] = [this.#shortest, this.#longest, this.#lacking];
		const examples = [
			['The shortest text', shortest?.text],
			['The longest', longest?.text],
			['Without a field', lacking?.text],
		] as const;
		const shown = new Set<string>();
		const sentences = examples.flatMap(([which, text]) => {
			if (text === undefined || shown.has(text)) return [];
			shown.add(text);
			return [`${which}: ${quoted(text)}`];
		});
		const [only] = shown;
		return shown.size === 1 && only !== undefined
			? `The text: ${quoted(only)}`
			: sentences.join('. ');
	}

	#addUnicode({ text, segments, credits, unicodeCharacters }: Sms, options: SegmentOptions): void {
		for (const proposal of linkProposals(text, options)) {
			if (this.#links.size < SHOWN) this.#links.add(proposal);
		}
		if (unicodeCharacters.length > SLIPS || segments === 0) return;
		// Those of links are told with the links.
		const outside = withoutLinks(text);
		const characters = unicodeCharacters
			.map(({ character }) => character)
			.filter((character) => outside.includes(character))
			.sort();
		// Any letter of GSM-7 does to see what the text would cost without them.
		const plain = characters.reduce((rest, one) => rest.replaceAll(one, 'x'), text);
		const saved = credits * (1 - measure(plain, options).segments / segments);
		if (saved <= 0) return;
		const key = characters.join('');
		const known = this.#unicode.get(key);
		if (known) known.credits += saved;
		else this.#unicode.set(key, { characters, credits: saved });
	}
}

/** Marketing is refused for it; what is left is transactional. */
const inVain = (messages: number): string =>
	`${messages === 1 ? 'A message asks' : `${figure(messages)} messages ask`} for an answer, but the sender is a name and receives none: name a link instead, or send from a number`;
