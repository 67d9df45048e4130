import { changeBehaviour, clearFaults, getControls, layFault, removeFault } from './api.js';
import { byId, element } from './element.js';
import { FAULTS, GROUPS, describeFault } from './faultWords.js';
import { createPanel } from './panel.js';

const SWITCHES = ['idempotency', 'statusLookUp', 'optOuts', 'parts', 'interimReports'];

/** The panel in which the gateway is made to misbehave. */
export function createFaults() {
	const form = byId('fault-form');
	const delay = byId('deliveryDelay');
	const panel = createPanel('faults', { load: getControls, show, remove: removeFault });

	for (const [group, label] of Object.entries(GROUPS)) {
		const kinds = Object.entries(FAULTS).filter(([, fault]) => fault.group === group);
		form.elements.kind.append(
			element(
				'optgroup',
				{ label },
				...kinds.map(([value, { name }]) => element('option', { value }, name)),
			),
		);
	}

	function show({ behaviour, faults }) {
		for (const name of SWITCHES) byId(name).checked = behaviour[name];
		if (document.activeElement !== delay) delay.value = behaviour.deliveryDelayMs / 1000;
		panel.showList(
			faults.map((fault) => {
				const { title, about } = describeFault(fault);
				return [fault.id, title, about];
			}),
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

	byId('faults-clear').addEventListener('click', () => void panel.run(clearFaults()));
	for (const name of SWITCHES) {
		byId(name).addEventListener('change', ({ target }) => {
			void panel.run(changeBehaviour({ [name]: target.checked }));
		});
	}
	delay.addEventListener('change', ({ target }) => {
		void panel.run(changeBehaviour({ deliveryDelayMs: Math.round(target.value * 1000) }));
	});
	form.addEventListener('change', fit);
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		if (await panel.run(layFault(readFault(form)))) form.elements.numbers.value = '';
	});
	fit();

	return { showCount: panel.showCount };
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
	if (fields.includes('events') && elements.events.value !== '') {
		fault.events = elements.events.value;
	}
	return fault;
}
