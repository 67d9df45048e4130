import { byId } from './element.js';
import { formatCount } from './format.js';

const STATES = { connecting: 'Connecting', live: 'Live', lost: 'Reconnecting' };

export function showTotals({ balance, totals }) {
	byId('balance').textContent = formatCount(balance.credits);
	byId('total-messages').textContent = formatCount(totals.messages);
	byId('total-segments').textContent = formatCount(totals.segments);
	byId('total-credits').textContent = formatCount(totals.credits);
}

/** @param {keyof typeof STATES} state */
export function showConnection(state) {
	const label = byId('connection');
	if (label.dataset.state === state) return;
	label.dataset.state = state;
	label.textContent = STATES[state];
}
