import { element, icon } from './element.js';
import { formatDay, formatTime, plural } from './format.js';

/**
 * One entry of a conversation. An entry is drawn anew whenever it changes.
 *
 * @param {object} entry as the sandbox tells it
 * @param {{ withSender: boolean }} options whether the sender differs from the one above
 */
export function createBubble(entry, { withSender }) {
	if (entry.kind === 'reply') return replyBubble(entry);
	if (entry.kind === 'tap') return tapNote(entry);
	if (entry.status === 'refused') return refusedNotice(entry);
	return messageBubble(entry, withSender);
}

function replyBubble({ text, shownAt }) {
	return element(
		'li',
		{ class: 'entry out' },
		element('span', { class: 'visually-hidden' }, 'This phone replied: '),
		textOf(text),
		element('p', { class: 'meta' }, formatTime(Date.parse(shownAt))),
	);
}

function messageBubble(entry, withSender) {
	const { from, text, links, status, segments, encoding, credits, sendAt } = entry;
	const facts = [plural(segments, 'segment'), encoding, plural(credits, 'credit')];
	return element(
		'li',
		{ class: `entry in ${status}` },
		withSender && element('p', { class: 'from' }, from),
		textOf(text, status === 'delivered' ? links : []),
		status === 'scheduled' && scheduleLine(Date.parse(sendAt)),
		element(
			'p',
			{ class: 'meta' },
			...(status === 'scheduled' ? [] : [stateOf(entry)]),
			element('span', { class: 'facts' }, facts.join(' · ')),
		),
	);
}

function scheduleLine(at) {
	const words = `Leaves ${formatDay(at).replace(/^T(?=oday|omorrow)/, 't')} at ${formatTime(at)}`;
	return element('p', { class: 'schedule' }, icon('clock'), words);
}

function stateOf({ status, shownAt }) {
	const time = formatTime(Date.parse(shownAt));
	if (status === 'delivered') {
		return element('span', { class: 'state', title: 'Delivered' }, time, icon('check'));
	}
	const words = {
		accepted: 'on its way',
		undelivered: 'not delivered',
		canceled: 'canceled',
		expired: 'expired',
	}[status];
	return element('span', { class: 'state' }, `${time}, ${words}`);
}

function refusedNotice({ from, text, error, shownAt }) {
	const time = formatTime(Date.parse(shownAt));
	return element(
		'li',
		{ class: 'entry refused' },
		element('p', { class: 'why' }, icon('stop'), `${from}: refused at ${time}, ${error.message}`),
		element('p', { class: 'refused-text', dir: 'auto' }, text),
	);
}

/** What came of opening a link; how it got there shows when pointed at. */
function tapNote({ url, tapper, steps, problem, shownAt }) {
	const who = tapper === 'preview' ? 'Preview of' : 'Opened';
	const last = steps.at(-1);
	const came = problem ?? (last.url === url ? `${last.status}` : `${last.status} at ${last.url}`);
	const title = steps.map((step) => `${step.status} ${step.url}`).join('\n');
	return element(
		'li',
		{ class: `tap ${problem === undefined && last.status < 400 ? 'opened' : 'failed'}`, title },
		icon('link'),
		element('p', {}, `${who} `, element('b', {}, url)),
		element('p', {}, `${formatTime(Date.parse(shownAt))}, ${came}`),
	);
}

/** The text with its links as something to tap. */
function textOf(text, links = []) {
	const pieces = [];
	let rest = text;
	for (const { text: written, url } of links) {
		const at = rest.indexOf(written);
		pieces.push(
			rest.slice(0, at),
			element('a', { class: 'link', href: url, rel: 'noreferrer' }, written),
		);
		rest = rest.slice(at + written.length);
	}
	return element('p', { class: 'text', dir: 'auto' }, ...pieces, rest);
}
