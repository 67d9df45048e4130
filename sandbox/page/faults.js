import { changeBehaviour, clearFaults, getControls, layFault, removeFault } from './api.js';
import { byId, element } from './element.js';
import { FAULTS, describeFault } from './faultWords.js';
import { formatCount } from './format.js';

/** The panel in which the gateway is made to misbehave. */
export function createFaults() {
	const panel = byId('faults');
	const open = byId('faults-open');
	const form = byId('fault-form');
	const problem = byId('fault-problem');
	let shown;

	for (const [kind, { name }] of Object.entries(FAULTS)) {
		form.elements.kind.append(element('option', { value: kind }, name));
	}

	async function run(call) {
		try {
			show(await call);
			problem.hidden = true;
			return true;
		} catch (error) {
			problem.textContent = `Not done: ${error.message}.`;
			problem.hidden = false;
			return false;
		}
	}

	function show(standing) {
		// A list drawn anew would take the keyboard's place in it away.
		if (JSON.stringify(standing) === shown) return;
		shown = JSON.stringify(standing);
		const { behaviour, faults } = standing;
		for (const name of ['idempotency', 'statusLookUp']) byId(name).checked = behaviour[name];
		const delay = byId('deliveryDelay');
		if (document.activeElement !== delay) delay.value = behaviour.deliveryDelayMs / 1000;
		byId('fault-list').replaceChildren(...faults.map(row));
		byId('fault-none').hidden = faults.length > 0;
		byId('faults-clear').hidden = faults.length < 2;
	}

	function row(fault) {
		const { title, about } = describeFault(fault);
		const remove = element(
			'button',
			{ type: 'button', 'aria-label': `Remove: ${title}` },
			'Remove',
		);
		remove.addEventListener('click', () => void run(removeFault(fault.id)));
		return element(
			'li',
			{},
			element('div', {}, element('p', {}, title), element('p', {}, about)),
			remove,
		);
	}

	/** Shows the fields that the chosen kind has. */
	function fit() {
		const { fields, note } = FAULTS[form.elements.kind.value];
		for (const part of form.querySelectorAll('[data-field]')) {
			part.hidden = !fields.includes(part.dataset.field);
		}
		byId('fault-note').textContent = note;
	}

	open.addEventListener('click', () => {
		panel.showModal();
		void run(getControls());
	});
	panel.addEventListener('click', (event) => {
		// A click beside the panel lands on the dialog itself.
		if (event.target === panel) panel.close();
	});
	byId('faults-close').addEventListener('click', () => panel.close());
	byId('faults-clear').addEventListener('click', () => void run(clearFaults()));
	for (const name of ['idempotency', 'statusLookUp']) {
		byId(name).addEventListener('change', ({ target }) => {
			void run(changeBehaviour({ [name]: target.checked }));
		});
	}
	byId('deliveryDelay').addEventListener('change', ({ target }) => {
		void run(changeBehaviour({ deliveryDelayMs: Math.round(target.value * 1000) }));
	});
	form.addEventListener('change', fit);
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		if (await run(layFault(readFault(form)))) form.elements.numbers.value = '';
	});
	fit();

	return {
		/** How many lie in wait, as the sandbox tells with every change. */
		showCount(faults) {
			byId('faults-count').textContent = formatCount(faults);
			byId('faults-count').hidden = faults === 0;
			open.classList.toggle('active', faults > 0);
			if (panel.open) void run(getControls());
		},
	};
}

function readFault(form) {
	const { elements } = form;
	const { fields } = FAULTS[elements.kind.value];
	const fault = { kind: elements.kind.value };
	const numbers = elements.numbers.value.replaceAll(' ', '');
	if (numbers !== '') fault.numbers = numbers;
	if (elements.times.value !== '') fault.times = Number(elements.times.value);
	if (fields.includes('delay')) fault.delayMs = Math.round(elements.delay.value * 1000);
	if (fields.includes('retryAfter')) fault.retryAfterSeconds = Number(elements.retryAfter.value);
	if (fields.includes('taken')) fault.taken = elements.taken.value === 'yes';
	if (fields.includes('code')) fault.code = elements.code.value;
	return fault;
}
