import type { OutgoingSms } from '../gateway';
import { withoutPlus } from '../withPlus';

/**
 * What of these messages goes into one request: it has one sender and one address for reports, and one text
 * for each number. What is scheduled goes alone, since only the whole of a request can be called back. The
 * others go with another one.
 */
export function togetherWith(messages: readonly OutgoingSms[]): ReadonlySet<OutgoingSms> {
	const [first] = messages;
	const byNumber = new Map<string, OutgoingSms>();
	for (const message of messages) {
		const isScheduled = message.sendAt !== undefined || first?.sendAt !== undefined;
		const isAlike =
			message.sender === first?.sender && message.reportUrl === first.reportUrl && !isScheduled;
		if ((message === first || isAlike) && !byNumber.has(message.to)) {
			byNumber.set(message.to, message);
		}
	}
	return new Set(byNumber.values());
}

/** The one parameter, which is the whole text of each number. */
const NAME = 't';

/** What stands in `body` and `parameters`: one text as it is, or a text for each number. */
export function textsOf(messages: readonly OutgoingSms[]): {
	readonly body: string;
	readonly parameters?: Readonly<Record<string, Readonly<Record<string, string>>>>;
} {
	const [{ text } = { text: '' }, ...others] = messages;
	// In a body, `${` begins a parameter; in the value of one it is what it is.
	if (!text.includes('${') && others.every((other) => other.text === text)) return { body: text };
	const values = messages.map((message) => [withoutPlus(message.to), message.text] as const);
	return { body: `\${${NAME}}`, parameters: { [NAME]: Object.fromEntries(values) } };
}
