import { addAnswer, clearAnswers, getControls, removeAnswer } from './api.js';
import { byId } from './element.js';
import { describeNumbers } from './faultWords.js';
import { formatShare, plural } from './format.js';
import { createPanel } from './panel.js';

/** The panel in which phones are made to answer of themselves. */
export function createAnswers() {
	const form = byId('answer-form');
	const panel = createPanel('answers', {
		load: getControls,
		show: ({ answers }) => panel.showList(answers.map(describe)),
		remove: removeAnswer,
	});

	const { does, text } = form.elements;
	does.addEventListener('change', () => {
		const isSaid = does.value === 'say';
		text.closest('label').hidden = !isSaid;
		text.disabled = !isSaid;
	});
	byId('answers-clear').addEventListener('click', () => void panel.run(clearAnswers()));
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		if (await panel.run(addAnswer(readAnswer(form.elements)))) form.elements.text.value = '';
	});

	return { showCount: panel.showCount };
}

const TAPS = { person: 'tap the link', preview: 'draw a preview of the link' };

function describe({ id, text, tap, share, afterMs, numbers, given }) {
	const whom = describeNumbers(numbers, 'Every phone');
	const when = `${plural(afterMs / 1000, 'second')} later`;
	const title = `${formatShare(share)} ${tap === undefined ? `say “${text}”` : TAPS[tap]}`;
	return [id, title, `${whom} · ${when} · done ${plural(given, 'time')}`];
}

function readAnswer(elements) {
	const numbers = elements.numbers.value.replaceAll(' ', '');
	return {
		...(elements.does.value === 'say'
			? { text: elements.text.value }
			: { tap: elements.does.value }),
		share: Number(elements.share.value) / 100,
		afterMs: Math.round(elements.after.value * 1000),
		...(numbers !== '' && { numbers }),
	};
}
