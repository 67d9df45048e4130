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
	const mute = byId('mute');

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
	// The row is wider than a phone, and a wheel turns one way only.
	const quick = form.querySelector('.quick');
	quick.addEventListener('wheel', (event) => {
		if (event.deltaX !== 0 || quick.scrollWidth <= quick.clientWidth) return;
		event.preventDefault();
		quick.scrollLeft += event.deltaY;
	});

	return {
		/** Whom the phone can write to, if anybody. */
		show({ sender, canReply }) {
			for (const part of form.querySelectorAll('.quick, .write')) part.hidden = !canReply;
			mute.hidden = canReply;
			byId('mute-name').textContent = sender;
			box.placeholder = `Reply to ${sender}`;
			byId('reply-label').textContent = `Reply to ${sender}`;
			fit();
		},
		clear() {
			box.value = '';
			problem.hidden = true;
			fit();
		},
	};
}
