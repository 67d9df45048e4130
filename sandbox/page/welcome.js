import { byId } from './element.js';

/** What a newcomer sees before the first message: how to send it. */
export function createWelcome() {
	const command = [
		`curl ${location.origin}/v1/messages \\`,
		`  -H "Authorization: Bearer sandbox-key" \\`,
		`  -d '{"messages":[{"to":"+33612345678","text":"Hello!"}]}'`,
	].join('\n');
	byId('curl').textContent = command;
	// Browsers lend the clipboard to pages on this machine only.
	byId('copy').hidden = !window.isSecureContext;
	byId('copy').addEventListener('click', async ({ currentTarget }) => {
		await navigator.clipboard.writeText(command);
		currentTarget.textContent = 'Copied';
		setTimeout(() => (currentTarget.textContent = 'Copy command'), 2000);
	});
}
