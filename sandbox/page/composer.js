import { sendReply } from './api.js';
import { byId } from './element.js';

/**
 * The box in which the chosen phone replies.
 *
 * @param {() => string | undefined} chosenPhone
 */
export function createComposer(chosenPhone) {
	const form = byId('composer');
	const box = byId('reply');
	const problem = byId('reply-problem');
	const send = form.querySelector('.send');

	async function reply(text) {
		const phone = chosenPhone();
		if (phone === undefined || text.trim() === '') return false;
		try {
			await sendReply(phone, text);
			problem.hidden = true;
			return true;
		} catch (error) {
			problem.textContent = `Not sent: ${error.message}.`;
			problem.hidden = false;
			return false;
		}
	}

	function fit() {
		send.disabled = box.value.trim() === '';
		box.style.height = 'auto';
		box.style.height = `${box.scrollHeight}px`;
	}

	box.addEventListener('input', fit);
	box.addEventListener('keydown', (event) => {
		// Enter may also end the composition of a Chinese or Japanese word.
		if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
			event.preventDefault();
			form.requestSubmit();
		}
		if (event.key === 'Escape') byId('phone-list').focus();
	});
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const text = box.value;
		if (!(await reply(text)) || box.value !== text) return;
		box.value = '';
		fit();
	});
	for (const button of form.querySelectorAll('[data-reply]')) {
		button.addEventListener('click', () => void reply(button.dataset.reply));
	}

	return {
		clear() {
			box.value = '';
			problem.hidden = true;
			fit();
		},
	};
}
