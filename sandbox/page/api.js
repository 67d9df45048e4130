/** What the sandbox knows: balance, totals, all phones. */
export const getSnapshot = () => call('/page/snapshot');

/** One phone with its conversation; undefined when the gateway has not heard of it. */
export async function getConversation(number) {
	const reply = await fetch(`/page/phones/${encodeURIComponent(number)}`);
	if (reply.status === 404) return undefined;
	if (!reply.ok) throw new Error(await problemOf(reply));
	return reply.json();
}

export const sendReply = (phone, text) => call('/page/reply', { phone, text });

/** The phone opens a link; the conversation tells what came of it. */
export const tapLink = (phone, url) => call('/page/tap', { phone, url });

export const markRead = (phone) => call('/page/read', { phone });

/**
 * Follows the sandbox for as long as the page is open; the browser reconnects by itself.
 *
 * @param {{ onHello(): void, onChanges(changes: object): void, onLost(): void }} listener
 *     `onHello` runs on each connection: whatever was known before may be out of date
 */
export function follow({ onHello, onChanges, onLost }) {
	const events = new EventSource('/page/events');
	events.addEventListener('hello', onHello);
	events.addEventListener('changes', ({ data }) => onChanges(JSON.parse(data)));
	events.addEventListener('error', onLost);
}

const controls = '/page/controls';

/** How the gateway behaves, which faults lie in wait and how phones answer; each change below answers with the same. */
export const getControls = () => call(controls);

export const changeBehaviour = (behaviour) => call(`${controls}/behaviour`, behaviour, 'PUT');

export const layFault = (fault) => call(`${controls}/faults`, fault);

export const removeFault = (id) => call(`${controls}/faults/${id}`, undefined, 'DELETE');

export const clearFaults = () => call(`${controls}/faults`, undefined, 'DELETE');

export const addAnswer = (rule) => call(`${controls}/answers`, rule);

export const removeAnswer = (id) => call(`${controls}/answers/${id}`, undefined, 'DELETE');

export const clearAnswers = () => call(`${controls}/answers`, undefined, 'DELETE');

async function call(path, body, method = body ? 'POST' : 'GET') {
	const reply = await fetch(path, {
		method,
		...(body && {
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		}),
	});
	if (!reply.ok) throw new Error(await problemOf(reply));
	return reply.status === 204 ? undefined : reply.json();
}

async function problemOf(reply) {
	const body = await reply.json().catch(() => undefined);
	return body?.error?.message ?? `the sandbox answered ${reply.status}`;
}
