import { byId, element } from './element.js';
import { formatCount } from './format.js';

/**
 * A dialog that is opened from the header, with a form that adds to a list.
 *
 * @param {string} name what the ids of its parts begin with
 * @param {{ load(): Promise<object>, show(standing: object): void, remove(id: string): Promise<object> }} panel
 *     `show` draws how things stand, which each call answers with
 */
export function createPanel(name, { load, show, remove }) {
	const dialog = byId(name);
	const open = byId(`${name}-open`);
	const problem = byId(`${name}-problem`);
	let shown;

	/** Does something and shows how things stand then; whether it was done. */
	async function run(call) {
		try {
			const standing = await call;
			problem.hidden = true;
			// A list drawn anew would take the keyboard's place in it away.
			if (JSON.stringify(standing) !== shown) show(standing);
			shown = JSON.stringify(standing);
			return true;
		} catch (error) {
			problem.textContent = `Not done: ${error.message}.`;
			problem.hidden = false;
			return false;
		}
	}

	/** One line of the list. */
	function row(id, title, about) {
		const button = element(
			'button',
			{ type: 'button', 'aria-label': `Remove: ${title}` },
			'Remove',
		);
		button.addEventListener('click', () => void run(remove(id)));
		return element(
			'li',
			{},
			element('div', {}, element('p', { dir: 'auto' }, title), element('p', {}, about)),
			button,
		);
	}

	open.addEventListener('click', () => {
		dialog.showModal();
		void run(load());
	});
	dialog.addEventListener('click', (event) => {
		// A click beside the panel lands on the dialog itself.
		if (event.target === dialog) dialog.close();
	});
	byId(`${name}-close`).addEventListener('click', () => dialog.close());

	return {
		run,
		showList(rows) {
			byId(`${name}-list`).replaceChildren(...rows.map((each) => row(...each)));
			byId(`${name}-none`).hidden = rows.length > 0;
			byId(`${name}-clear`).hidden = rows.length < 2;
		},
		/** How many there are, as the sandbox tells with every change. */
		showCount(count) {
			byId(`${name}-count`).textContent = formatCount(count);
			byId(`${name}-count`).hidden = count === 0;
			open.classList.toggle('active', count > 0);
			if (dialog.open) void run(load());
		},
	};
}
