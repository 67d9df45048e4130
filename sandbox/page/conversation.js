import { tapLink } from './api.js';
import { createBubble } from './bubble.js';
import { byId, element } from './element.js';
import { formatDay, formatNumber, plural, startOfDay } from './format.js';
import { countryOf } from './countries.js';

const NEAR_END_PX = 80;

/** The chosen phone's conversation, updated in place so that only what is new is announced. */
export function createConversation() {
	const thread = byId('thread');
	let number;
	let log;
	let drawn = new Map();

	function show({ phone, entries, earlier }) {
		const another = phone.number !== number;
		const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR_END_PX;
		if (another) startLog(phone.number);
		showHead(phone);
		drawEntries(entries, earlier);
		if (another || atEnd) thread.scrollTop = thread.scrollHeight;
		// Later arrivals slide in; what was there when the phone was chosen does not.
		requestAnimationFrame(() => log.classList.add('live'));
	}

	thread.addEventListener('click', async (event) => {
		const link = event.target.closest('.link');
		if (link === null) return;
		// The phone opens it; the middle button or the context menu open it in this browser.
		event.preventDefault();
		if (link.classList.contains('opening')) return;
		link.classList.add('opening');
		await tapLink(number, link.href).catch((error) => {
			link.title = `Not opened: ${error.message}`;
		});
		link.classList.remove('opening');
	});

	function startLog(chosen) {
		number = chosen;
		drawn = new Map();
		log = element('ol', { role: 'log', 'aria-label': `Messages of ${formatNumber(chosen)}` });
		thread.replaceChildren(log);
	}

	function drawEntries(entries, earlier) {
		const nodes = [];
		if (earlier > 0) {
			nodes.push(
				keep('earlier', earlier, () => note(`${plural(earlier, 'earlier message')} not shown`)),
			);
		}
		let day;
		let sender;
		for (const entry of entries) {
			const at = Date.parse(entry.shownAt);
			if (startOfDay(at) !== day) {
				day = startOfDay(at);
				sender = undefined;
				const label = formatDay(at);
				nodes.push(keep(`day ${day}`, label, () => note(label)));
			}
			const withSender = entry.kind === 'message' && entry.from !== sender;
			if (entry.kind === 'message' && entry.status !== 'refused') sender = entry.from;
			const version = `${entry.status} ${withSender}`;
			nodes.push(keep(entry.id, version, () => createBubble(entry, { withSender })));
		}
		place(nodes);
	}

	/** The node drawn for a key before, unless its version has changed. */
	function keep(key, version, draw) {
		const before = drawn.get(key);
		if (before?.version === version) return before;
		const fresh = { version, node: draw() };
		if (before) {
			// A change of state is no arrival.
			fresh.node.classList.add('settled');
			before.node.replaceWith(fresh.node);
		}
		drawn.set(key, fresh);
		return fresh;
	}

	function place(items) {
		items.forEach(({ node }, index) => {
			if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
		});
		while (log.children.length > items.length) log.lastElementChild.remove();
	}

	return { show };
}

function showHead({ number, sender, optedOut }) {
	byId('sender').textContent = sender;
	byId('sender-initial').textContent = /^\+?\d/.test(sender) ? '#' : sender[0].toUpperCase();
	byId('thread-number').textContent = `${countryOf(number).flag} ${formatNumber(number)}`;
	byId('opted-out').hidden = !optedOut;
}

function note(text) {
	return element('li', { class: 'note' }, text);
}
