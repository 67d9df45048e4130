import { createAnswers } from './answers.js';
import { follow, getConversation, getSnapshot, markRead } from './api.js';
import { createComposer } from './composer.js';
import { createConversation } from './conversation.js';
import { showDetails } from './details.js';
import { byId } from './element.js';
import { createFaults } from './faults.js';
import { formatTime } from './format.js';
import { showConnection, showTotals } from './header.js';
import { createPhoneList } from './phoneList.js';
import { createWelcome } from './welcome.js';

const phones = new Map();
// The address holds the chosen phone: reload keeps it, and Back leads to the list.
let chosen;
let waiting = [];
let loading = false;

const list = createPhoneList((number) => location.assign(`#${number}`));
const conversation = createConversation();
const composer = createComposer(() => chosen);
const wide = matchMedia('(min-width: 760px)');
createWelcome();
const faults = createFaults();
const answers = createAnswers();

follow({
	async onHello() {
		// Changes that come while the snapshot is under way are newer than it, or the same.
		loading = true;
		waiting = [];
		try {
			const snapshot = await getSnapshot();
			phones.clear();
			loading = false;
			list.show([]);
			apply(snapshot);
			for (const changes of waiting) apply(changes);
			showConnection('live');
			choose();
		} catch {
			showConnection('lost');
		}
	},
	onChanges(changes) {
		if (loading) waiting.push(changes);
		else apply(changes);
	},
	onLost: () => showConnection('lost'),
});

function apply(changes) {
	for (const phone of changes.phones) phones.set(phone.number, phone);
	showTotals(changes);
	faults.showCount(changes.faults);
	answers.showCount(changes.answers);
	if (changes.phones.length > 0) list.show([...phones.values()]);
	if (chosen === undefined) choose();
	else if (changes.phones.some(({ number }) => number === chosen)) void refresh();
}

/** Follows the address; on a wide screen the newest phone is chosen when none is. */
function choose() {
	const number = decodeURIComponent(location.hash.slice(1));
	const known = phones.has(number);
	chosen = known ? number : wide.matches ? list.first() : undefined;
	byId('main').dataset.view = phones.size === 0 ? 'empty' : known ? 'phone' : 'list';
	list.choose(chosen);
	composer.clear();
	if (chosen !== undefined) void refresh();
}

async function refresh() {
	const number = chosen;
	const view = await getConversation(number).catch(() => undefined);
	if (view === undefined || number !== chosen) return;
	conversation.show(view);
	composer.show(view.phone);
	showDetails(view);
	if (view.phone.unread > 0 && !document.hidden) await markRead(number).catch(() => {});
}

function tick() {
	byId('clock').textContent = formatTime(Date.now());
}

window.addEventListener('hashchange', choose);
wide.addEventListener('change', choose);
document.addEventListener('visibilitychange', () => chosen !== undefined && void refresh());
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.target.matches('input, textarea')) return;
	event.preventDefault();
	byId('search').focus();
});
tick();
setInterval(tick, 1000);
