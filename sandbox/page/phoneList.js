import { byId } from './element.js';
import { createRow, ROW_HEIGHT, updateRow } from './phoneRow.js';
import { countryOf } from './countries.js';
import { formatCount } from './format.js';

const ROWS_BEYOND = 6;

/**
 * The list of phones, newest first. Only the rows in sight are in the document, so that thousands
 * of phones cost no more than a dozen.
 *
 * @param {(number: string) => void} onChoose
 */
export function createPhoneList(onChoose) {
	const list = byId('phone-list');
	const rows = list.querySelector('.rows');
	const search = byId('search');
	const drawn = new Map();
	let all = [];
	let shown = [];
	let chosen;
	let frame;

	function show(phones) {
		all = phones.toSorted((a, b) => b.lastAt.localeCompare(a.lastAt));
		filter();
	}

	function filter() {
		const matches = matcher(search.value);
		shown = all.filter(matches);
		rows.style.height = `${shown.length * ROW_HEIGHT}px`;
		const part = shown.length < all.length ? `${formatCount(shown.length)} of ` : '';
		byId('phone-count').textContent = part + formatCount(all.length);
		byId('no-match').hidden = shown.length > 0 || all.length === 0;
		byId('no-match').textContent = `No phone matches “${search.value}”.`;
		draw();
	}

	function draw() {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			const first = Math.max(0, Math.floor(list.scrollTop / ROW_HEIGHT) - ROWS_BEYOND);
			const last = Math.ceil((list.scrollTop + list.clientHeight) / ROW_HEIGHT) + ROWS_BEYOND;
			const kept = new Set();
			for (const [offset, phone] of shown.slice(first, last).entries()) {
				kept.add(phone.number);
				drawRow(phone, first + offset);
			}
			for (const [number, row] of drawn) {
				if (kept.has(number)) continue;
				row.remove();
				drawn.delete(number);
			}
			const active = drawn.get(chosen);
			if (active) list.setAttribute('aria-activedescendant', active.id);
			else list.removeAttribute('aria-activedescendant');
		});
	}

	function drawRow(phone, index) {
		let row = drawn.get(phone.number);
		if (row === undefined) {
			row = createRow(phone.number);
			drawn.set(phone.number, row);
			rows.append(row);
		}
		updateRow(row, phone, { index, count: shown.length, chosen: phone.number === chosen });
	}

	function choose(number) {
		chosen = number;
		draw();
	}

	function moveTo(index) {
		const phone = shown[Math.min(Math.max(index, 0), shown.length - 1)];
		if (phone === undefined) return;
		const top = shown.indexOf(phone) * ROW_HEIGHT;
		if (top < list.scrollTop) list.scrollTop = top;
		const bottom = top + ROW_HEIGHT - list.clientHeight;
		if (bottom > list.scrollTop) list.scrollTop = bottom;
		onChoose(phone.number);
	}

	list.addEventListener('scroll', draw, { passive: true });
	new ResizeObserver(draw).observe(list);
	search.addEventListener('input', () => {
		list.scrollTop = 0;
		filter();
	});
	search.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') moveTo(0);
		if (event.key === 'ArrowDown') list.focus();
	});
	list.addEventListener('click', (event) => {
		const row = event.target.closest('[data-number]');
		if (row) onChoose(row.dataset.number);
	});
	list.addEventListener('keydown', (event) => {
		const at = shown.findIndex(({ number }) => number === chosen);
		const page = Math.floor(list.clientHeight / ROW_HEIGHT);
		const targets = {
			ArrowDown: at + 1,
			ArrowUp: at - 1,
			PageDown: at + page,
			PageUp: at - page,
			Home: 0,
			End: shown.length - 1,
		};
		if (event.key in targets) {
			event.preventDefault();
			moveTo(targets[event.key]);
		}
		if (event.key === 'Enter') byId('reply').focus();
	});

	return { show, choose, first: () => all[0]?.number };
}

/** Digits are looked for in numbers; anything else in countries, senders and last texts. */
function matcher(query) {
	const wanted = query.trim().toLowerCase();
	if (wanted === '') return () => true;
	if (/^[+\d\s().-]+$/.test(wanted)) {
		const digits = wanted.replace(/\D/g, '');
		return ({ number }) => number.includes(digits);
	}
	return ({ number, sender, lastText }) =>
		[countryOf(number).name, sender, lastText].some((text) => text.toLowerCase().includes(wanted));
}
