import { takeTurn } from '../shared/turns';

/**
 * What a poll needs, loaded a piece at a time: all at once would hold n8n up for more than a tenth of a second
 * when a workflow is activated.
 */
export async function loadPoll() {
	const turn = takeTurn();
	const pieces = [
		() => import('./settings'),
		() => import('./giveOut'),
		() => import('./standingsOf'),
	];
	for (const load of pieces) {
		await load();
		await turn.next();
	}
	return await import('./poll');
}
