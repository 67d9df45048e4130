import { linksOf } from './links.mts';
import { isoTime, messageView, type Message } from './message.mts';
import type { Entry, Phone } from './phoneBook.mts';
import { takesReplies } from './rules.mts';

const PREVIEW_CHARACTERS = 120;
const SHOWN_ENTRIES = 300;

/** A phone as one row of the page's list. */
export function phoneSummary({ number, sender, unread, optedOut, lastAt, entries }: Phone) {
	const last = entries.at(-1);
	return {
		number,
		sender,
		canReply: takesReplies(sender),
		unread,
		optedOut,
		lastAt: isoTime(lastAt),
		lastKind: last?.kind === 'message' ? last.status : last?.kind,
		lastText: preview((last?.kind === 'tap' ? last.url : last?.text) ?? ''),
	};
}

/** A phone with its newest entries, oldest first; what is still to come stands last. */
export function conversationView(phone: Phone) {
	const shown = phone.entries.slice(-SHOWN_ENTRIES);
	return {
		phone: phoneSummary(phone),
		counts: countEntries(phone.entries),
		earlier: phone.entries.length - shown.length,
		entries: shown.map(entryView).sort((a, b) => a.shownAt.localeCompare(b.shownAt)),
	};
}

function countEntries(entries: Phone['entries']) {
	const counts = {
		received: 0,
		waiting: 0,
		refused: 0,
		replies: 0,
		taps: 0,
		segments: 0,
		credits: 0,
	};
	for (const entry of entries) {
		if (entry.kind === 'reply') {
			counts.replies += 1;
			continue;
		}
		if (entry.kind === 'tap') {
			counts.taps += 1;
			continue;
		}
		if (entry.status === 'delivered') counts.received += 1;
		if (entry.status === 'scheduled') counts.waiting += 1;
		if (entry.status === 'refused') counts.refused += 1;
		if (entry.credits > 0) counts.segments += entry.outcome.segments;
		counts.credits += entry.credits;
	}
	return counts;
}

function entryView(entry: Entry) {
	if (entry.kind !== 'message') return { ...entry, shownAt: isoTime(entry.at) };
	return {
		kind: entry.kind,
		...messageView(entry),
		links: linksOf(entry.text),
		shownAt: shownAt(entry),
	};
}

/** Where a message stands in the conversation: its hour while it waits, else when it left. */
function shownAt({ status, sendAt, createdAt, events }: Message): string {
	if (status === 'scheduled' && sendAt !== undefined) return isoTime(sendAt);
	return events.find(({ type }) => type === 'sent')?.at ?? isoTime(createdAt);
}

/** Cut by code point, so that no emoji is halved. */
function preview(text: string): string {
	return [...text.slice(0, 2 * PREVIEW_CHARACTERS)].slice(0, PREVIEW_CHARACTERS).join('');
}
