import { countryOf } from './countries.js';
import { element, icon } from './element.js';
import { formatMoment, formatNumber, plural } from './format.js';

/** Height of every row, in CSS pixels; list.css says the same. */
export const ROW_HEIGHT = 76;

const LEAD_INS = {
	reply: 'Reply:',
	tap: 'Opened:',
	scheduled: 'Scheduled:',
	undelivered: 'Not delivered:',
	canceled: 'Canceled:',
	expired: 'Expired:',
	refused: 'Refused:',
};

export function createRow(number) {
	const { flag, name } = countryOf(number);
	return element(
		'div',
		{ class: 'row', role: 'option', id: `phone-${number.slice(1)}`, 'data-number': number },
		element('span', { class: 'flag', title: name, 'aria-hidden': 'true' }, flag || '☎'),
		element('span', { class: 'number' }, formatNumber(number)),
		element('time', { class: 'when' }),
		element('span', { class: 'last' }),
		element('span', { class: 'mark' }),
	);
}

export function updateRow(row, phone, { index, count, chosen }) {
	row.style.transform = `translateY(${index * ROW_HEIGHT}px)`;
	row.setAttribute('aria-selected', String(chosen));
	row.setAttribute('aria-posinset', String(index + 1));
	row.setAttribute('aria-setsize', String(count));
	row.classList.toggle('unread', phone.unread > 0);
	// Nothing inside changes unless the summary does: summaries are replaced, never edited.
	if (row.phone === phone) return;
	row.phone = phone;

	const at = Date.parse(phone.lastAt);
	const when = row.querySelector('.when');
	when.dateTime = phone.lastAt;
	when.textContent = formatMoment(at);
	row
		.querySelector('.last')
		.replaceChildren(
			...(phone.lastKind in LEAD_INS
				? [element('span', { class: 'lead-in' }, LEAD_INS[phone.lastKind])]
				: []),
			element('bdi', {}, phone.lastText),
		);
	row.querySelector('.mark').replaceChildren(...marks(phone));
}

function marks({ unread, optedOut, lastKind }) {
	const shown = [];
	if (lastKind === 'scheduled') {
		shown.push(
			element('span', { class: 'waiting', title: 'A message is scheduled' }, icon('clock')),
		);
	}
	if (optedOut) {
		const label = 'Replied STOP';
		shown.push(
			element(
				'span',
				{ class: 'stopped', title: label, role: 'img', 'aria-label': label },
				icon('stop'),
			),
		);
	}
	if (unread > 0) {
		const label = plural(unread, 'unread message');
		shown.push(
			element(
				'span',
				{ class: 'badge', role: 'img', 'aria-label': label },
				unread > 99 ? '99+' : String(unread),
			),
		);
	}
	return shown;
}
