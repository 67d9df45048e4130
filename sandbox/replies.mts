import { randomBytes } from 'node:crypto';
import { ApiError } from './apiError.mts';
import type { Behaviour } from './behaviour.mts';
import type { Clock } from './clock.mts';
import type { Log } from './log.mts';
import { isoTime, type Reply } from './message.mts';
import { newId } from './newId.mts';
import type { PhoneBook } from './phoneBook.mts';
import { readKeyword, takesReplies } from './rules.mts';
import { splitText } from './segments.mts';
import type { ReplyEvent, WebhookEvent } from './webhookEvent.mts';

export interface ReplyOptions {
	readonly clock: Clock;
	readonly log: Log;
	readonly phones: PhoneBook;
	readonly behaviour: Behaviour;
	readonly emit: (event: WebhookEvent, url?: string) => void;
	readonly onChange: (number: string) => void;
}

/** What phones write to the gateway. */
export class Replies {
	readonly #options: ReplyOptions;

	constructor(options: ReplyOptions) {
		this.#options = options;
	}

	/**
	 * A phone writes, to the sender of its last message unless told to whom.
	 *
	 * @throws ApiError 409 `cannot_reply` when that is a name, as a real phone cannot either
	 */
	write(number: string, text: string, to?: string): Reply {
		const { clock, log, phones, behaviour, emit, onChange } = this.#options;
		const at = clock.now();
		const phone = phones.get(number);
		const reply: Reply = {
			kind: 'reply',
			id: newId(),
			from: number,
			to: to ?? phone.sender,
			text,
			at,
		};
		if (!takesReplies(reply.to)) {
			throw new ApiError(409, 'cannot_reply', `${reply.to} is a name, which no phone can reply to`);
		}
		const keyword = behaviour.optOuts ? readKeyword(text) : undefined;
		if (keyword !== undefined) phone.optedOut = keyword === 'STOP';
		phone.unread = 0;
		phones.add(number, reply, at);
		log.append({ at: isoTime(at), event: 'reply', id: reply.id, from: number, to: reply.to });
		for (const event of this.#eventsOf(reply, keyword)) emit(event, phone.reportUrl);
		onChange(number);
		return reply;
	}

	#eventsOf({ id, from, to, text, at }: Reply, keyword: ReplyEvent['keyword']): ReplyEvent[] {
		const event = { type: 'reply', id, from, to, text, at: isoTime(at) } as const;
		const parts = this.#options.behaviour.parts ? splitText(text) : [text];
		if (parts.length === 1) return [{ ...event, ...(keyword && { keyword }) }];
		const ref = randomBytes(4).toString('hex');
		return parts.map((part, index) => ({
			...event,
			id: newId(),
			text: part,
			part: { ref, number: index + 1, total: parts.length },
		}));
	}
}
